/** Feeds from which nobody chose articles in, the problems that say how to choose out. */
import type { ReadProblem } from '@firsthand/core';
import { problem } from '../problems.js';
import type { Feed } from './feed.js';

export function unchosenFeeds(feeds: readonly Feed[]): readonly ReadProblem[] {
  return feeds.map(({ source, items, feeds: further }) => {
    const held =
      further.length > 0
        ? `a list of ${counted(further.length, 'feed')}`
        : `a feed of ${counted(items.length, 'entry', 'entries')}`;
    const advice = 'take the entries on one subject with --match "words", or all with --all; firsthand read lists them';
    return problem(source, 'no-article', `it is ${held}, and none was chosen`, advice);
  });
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
