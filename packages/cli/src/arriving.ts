/** Parts that other packages are about to bring, with the shapes agreed for them. Goes away as they arrive. */
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

interface Renderers {
  readonly renderTerminal: (report: StoryReport, look: { readonly width: number; readonly color: boolean }) => string;
  readonly renderMarkdown: (report: StoryReport) => string;
}

export async function arriving<Part extends 'core' | 'terminal' | 'markdown'>(part: Part) {
  const path = part === 'core' ? '@firsthand/core' : `./render/${part}.js`;
  return (await import(path)) as Part extends 'core' ? Core : Renderers;
}
