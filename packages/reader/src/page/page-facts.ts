/** What is found out once about the segments of a page that may be its article's text: the candidates. */
import { type Containers, containersOf, isRunning } from './containers.js';
import type { PageElement } from './parse.js';
import { type Place, placeFinder } from './place.js';
import type { Segment } from './segments.js';
import type { Witnesses } from './witnesses.js';
import { type Wording, wordingOf } from './wording.js';

/** One segment that may be text, with what is known of it. */
export interface Candidate {
  readonly segment: Segment;
  /** Its number among all segments of the page. */
  readonly at: number;
  readonly place: Place;
  readonly wording: Wording;
  /** Whether it reads as running text, by length and punctuation alone. */
  readonly running: boolean;
  readonly heading: boolean;
}

export interface PageFacts {
  readonly candidates: readonly Candidate[];
  readonly containers: Containers;
  readonly placeOf: (element: PageElement) => Place;
  readonly witnesses: Witnesses;
}

const headingTag = /^h[1-6]$/;

/** `numbers` are those of the candidates among the segments, in order. */
export function pageFacts(
  root: PageElement,
  segments: readonly Segment[],
  numbers: readonly number[],
  witnesses: Witnesses,
): PageFacts {
  const placeOf = placeFinder();
  const candidates = numbers.flatMap((at): readonly Candidate[] => {
    const segment = segments[at];
    if (segment === undefined) return [];
    const { element, text } = segment;
    return [
      {
        segment,
        at,
        place: placeOf(element),
        wording: wordingOf(text),
        running: isRunning(segment),
        heading: headingTag.test(element.tag),
      },
    ];
  });
  return { candidates, containers: containersOf(candidates, root), placeOf, witnesses };
}
