/** The segments of a page in, those out that may be its article's text: shown, and in no zone of something else. */
import { isSentence } from './containers.js';
import { isProgramText } from './program-text.js';
import type { Segment } from './segments.js';
import type { ZoneKind } from './zone-kinds.js';
import { type Zone, zonesOf } from './zones.js';

export interface Candidates {
  /** Their places among the segments, in order. */
  readonly numbers: readonly number[];
  /** For each segment the zone around it, or null. */
  readonly zones: readonly (Zone | null)[];
}

/** Where hidden elements hold more than this share of the sentences, a script is to show the article. */
const HIDDEN_SHARE = 0.75;

/** Zones that pages put their text into where there is none outside. */
const lastResorts: ReadonlySet<ZoneKind> = new Set(['caption', 'dialog', 'promotion', 'related', 'sidebar']);

export function candidatesOf(segments: readonly Segment[]): Candidates {
  const zones = zonesOf(segments);
  const sentences = segments.map(isSentence);
  const lengthOutside = (counts: (segment: Segment) => boolean) =>
    segments.reduce(
      (sum, segment, at) =>
        sum + (sentences[at] === true && zones[at] === null && counts(segment) ? segment.text.length : 0),
      0,
    );
  const isHiddenPage = lengthOutside(({ hidden }) => hidden) > lengthOutside(() => true) * HIDDEN_SHARE;
  const shown = segments
    .map((_, at) => at)
    .filter((at) => {
      const segment = segments[at];
      return segment !== undefined && (isHiddenPage || !segment.hidden) && !isProgramText(segment);
    });
  const outside = shown.filter((at) => zones[at] === null);
  if (outside.some((at) => sentences[at] === true)) return { numbers: outside, zones };
  const numbers = shown.filter((at) => {
    const zone = zones[at] ?? null;
    return zone === null || lastResorts.has(zone.kind);
  });
  return { numbers, zones };
}
