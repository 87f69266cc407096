/**
 * The segments of a page in, the zone that each stands in out: parts of a page that by tag, role, name or label are something else than an
 * article's text. A zone that would swallow most of the page's text is none: "post has-sidebar" and "newsletter-page" are names of whole pages.
 */
import { isRunning, isSentence } from './containers.js';
import { ElementTable } from './element-table.js';
import { labelledElements } from './labelled-elements.js';
import type { PageElement } from './parse.js';
import type { Segment } from './segments.js';
import type { ZoneKind } from './zone-kinds.js';
import { kindByMark, zoneKindOf } from './zone-marks.js';

/**
 * A zone that holds more of the page's sentences than this is the page's own text under a strange name. Tags and roles err less than names, and
 * nobody puts an article into the navigation or the footer of a page.
 */
const SWALLOWED_BY_NAME = 0.5;
const SWALLOWED_BY_MARK = 0.9;
/** Under a heading "You may also like" may stand most of the text of a page. */
const SWALLOWED_BY_HEADING = 0.85;
/** Discussions and conditions of use are often longer than what they stand below. */
const SWALLOWED_BY_LONG = 0.97;

export interface Zone {
  readonly kind: ZoneKind;
  readonly element: PageElement;
}

/** For each segment the innermost zone around it, or null. */
export function zonesOf(segments: readonly Segment[]): readonly (Zone | null)[] {
  const labelled = labelledElements(segments, segments.map(isRunning));
  const marked = new ElementTable<ZoneKind | null>();
  const byMark = (element: PageElement) => {
    const seen = marked.get(element);
    if (seen !== undefined) return seen;
    const kind = zoneKindOf(element);
    marked.set(element, kind);
    return kind;
  };
  const kindOf = (element: PageElement) => byMark(element) ?? labelled.get(element) ?? null;
  const swallowedBy = (element: PageElement, kind: ZoneKind) => {
    const named = byMark(element) !== null;
    if (named && (kind === 'comments' || kind === 'cookies')) return SWALLOWED_BY_LONG;
    if (!named) return SWALLOWED_BY_HEADING;
    if (kindByMark(element) === null) return SWALLOWED_BY_NAME;
    return kind === 'navigation' || kind === 'footer' ? 1 : SWALLOWED_BY_MARK;
  };
  const tallies = new ElementTable<number>();
  let all = 0;
  for (const segment of segments) {
    if (!isSentence(segment)) continue;
    const { element, text } = segment;
    all += text.length;
    for (let around: PageElement | null = element; around !== null; around = around.parent) {
      if (kindOf(around) !== null) tallies.set(around, (tallies.get(around) ?? 0) + text.length);
    }
  }
  const holds = (element: PageElement, kind: ZoneKind) =>
    (tallies.get(element) ?? 0) <= all * swallowedBy(element, kind);
  const known = new ElementTable<Zone | null>();
  const zoneOf = (element: PageElement): Zone | null => {
    const seen = known.get(element);
    if (seen !== undefined) return seen;
    const kind = kindOf(element);
    const around = element.parent === null ? null : zoneOf(element.parent);
    const zone =
      kind !== null && holds(element, kind) && !(around !== null && isLasting(around.kind))
        ? { kind, element }
        : around;
    known.set(element, zone);
    return zone;
  };
  return segments.map(({ element }) => zoneOf(element));
}

/** What stands within these is part of them, whatever its own name. */
function isLasting(kind: ZoneKind): boolean {
  return (
    kind === 'comments' || kind === 'cookies' || kind === 'newsletter' || kind === 'related' || kind === 'promotion'
  );
}
