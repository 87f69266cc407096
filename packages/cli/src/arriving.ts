/** What `@firsthand/core` is about to bring, with the shape agreed for it. Goes away when it is there. */
import type { Article, ReadProblem, StoryReport } from '@firsthand/core';

interface Core {
  readonly analyzeStory: (
    articles: readonly Article[],
    options?: {
      readonly unread?: readonly ReadProblem[];
      readonly onStage?: (stage: string, done: number, total: number) => void;
    },
  ) => StoryReport;
}

export async function arrivingCore(): Promise<Core> {
  const path = '@firsthand/core';
  return (await import(path)) as Core;
}
