/** Segments in, the elements that stand under a label such as "You may also like" out. */
import { ElementTable } from './element-table.js';
import { labelKind } from './labels.js';
import type { PageElement } from './parse.js';
import type { Segment } from './segments.js';
import type { ZoneKind } from './zone-kinds.js';
import { wholePages } from './zone-marks.js';

/**
 * The elements under labels: what begins with the label, else what follows it up to the next heading or paragraph. Under "Share" or "Subscribe"
 * stands no running text, under "Related" and "Comments" there may be much.
 */
export function labelledElements(
  segments: readonly Segment[],
  running: readonly boolean[],
): ReadonlyMap<PageElement, ZoneKind> {
  const found = new Map<PageElement, ZoneKind>();
  const firstIn = new ElementTable<Segment>();
  const holdsRunning = new ElementTable<true>();
  const paragraphs = new Set<PageElement>();
  for (const [at, segment] of segments.entries()) {
    markAround(firstIn, segment.element, segment);
    if (running[at] === true) markAround(holdsRunning, segment.element, true);
    const isProse = segment.element.tag === 'p' && segment.linked < segment.text.length / 2;
    if (running[at] === true || isProse) paragraphs.add(segment.element);
  }
  for (const segment of segments) {
    const kind = labelKind(segment.text);
    if (kind === null) continue;
    const isHeading = /^h[1-6]$/.test(segment.element.tag);
    const mayHold = (element: PageElement) =>
      kind === 'comments' || (kind === 'related' && isHeading) || !holdsRunning.has(element);
    const isAll = (element: PageElement) =>
      firstIn.get(element) === segment && !wholePages.has(element.tag) && mayHold(element);
    let labelled = segment.element;
    while (labelled.parent !== null && isAll(labelled.parent)) labelled = labelled.parent;
    found.set(labelled, kind);
    for (const next of followers(labelled, paragraphs)) if (mayHold(next)) found.set(next, kind);
  }
  return found;
}

/** Marks an element and those around it that have no mark yet; what is around a marked one is marked. */
function markAround<Mark extends {}>(marks: ElementTable<Mark>, element: PageElement, mark: Mark): void {
  for (let around: PageElement | null = element; around !== null && !marks.has(around); around = around.parent) {
    marks.set(around, mark);
  }
}

function followers(label: PageElement, paragraphs: ReadonlySet<PageElement>): readonly PageElement[] {
  const siblings = (label.parent?.children ?? []).filter((child): child is PageElement => typeof child !== 'string');
  const after = siblings.slice(siblings.indexOf(label) + 1);
  const until = after.findIndex((element) => paragraphs.has(element) || /^(?:h[1-6]|header)$/.test(element.tag));
  return until < 0 ? after : after.slice(0, until);
}
