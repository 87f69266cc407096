/** Segments in, the elements that stand under a label such as "You may also like" out. Linear in the size of the page, however many labels it has. */
import { ElementTable } from './element-table.js';
import { labelKind } from './labels.js';
import type { PageElement } from './parse.js';
import type { Segment } from './segments.js';
import type { ZoneKind } from './zone-kinds.js';
import { wholePages } from './zone-marks.js';

interface Label {
  readonly kind: ZoneKind;
  readonly isHeading: boolean;
}

type MayHold = (label: Label, element: PageElement) => boolean;

/**
 * The elements under labels: what begins with the label, else what follows it up to the next heading or paragraph. Under "Share" or "Subscribe"
 * stands no running text, under "Related" and "Comments" there may be much. Of several labels the nearest counts.
 */
export function labelledElements(
  segments: readonly Segment[],
  running: readonly boolean[],
): ReadonlyMap<PageElement, ZoneKind> {
  const { firstIn, holdsRunning, paragraphs } = ancestry(segments, running);
  const mayHold: MayHold = ({ kind, isHeading }, element) =>
    kind === 'comments' || (kind === 'related' && isHeading) || !holdsRunning.has(element);
  const labels = new Map<PageElement, Label[]>();
  for (const segment of segments) {
    const kind = labelKind(segment.text);
    if (kind === null) continue;
    const label = { kind, isHeading: /^h[1-6]$/.test(segment.element.tag) };
    const isAll = (element: PageElement) =>
      firstIn.get(element) === segment && !wholePages.has(element.tag) && mayHold(label, element);
    let labelled = segment.element;
    while (labelled.parent !== null && isAll(labelled.parent)) labelled = labelled.parent;
    labels.set(labelled, [...(labels.get(labelled) ?? []), label]);
  }
  const ends = (element: PageElement) => paragraphs.has(element) || /^(?:h[1-6]|header)$/.test(element.tag);
  const found = new Map<PageElement, ZoneKind>();
  const parents = new Set([...labels.keys()].map(({ parent }) => parent));
  for (const parent of parents) {
    for (const [element, kind] of labelledChildren(parent?.children ?? [], labels, ends, mayHold))
      found.set(element, kind);
  }
  return found;
}

/** The first segment in each element around one, the elements with running text in them, and the elements that are paragraphs. */
function ancestry(segments: readonly Segment[], running: readonly boolean[]) {
  const firstIn = new ElementTable<Segment>();
  const holdsRunning = new ElementTable<true>();
  const paragraphs = new Set<PageElement>();
  for (const [at, segment] of segments.entries()) {
    markAround(firstIn, segment.element, segment);
    if (running[at] === true) markAround(holdsRunning, segment.element, true);
    const isProse = segment.element.tag === 'p' && segment.linked < segment.text.length / 2;
    if (running[at] === true || isProse) paragraphs.add(segment.element);
  }
  return { firstIn, holdsRunning, paragraphs };
}

/** Of the children of one element those that are labelled, or follow a label and may stand under it. */
function* labelledChildren(
  children: PageElement['children'],
  labels: ReadonlyMap<PageElement, readonly Label[]>,
  ends: (element: PageElement) => boolean,
  mayHold: MayHold,
): Generator<readonly [PageElement, ZoneKind]> {
  /** The labels above, the last of each sort; later ones come later. */
  const above = new Map<string, Label>();
  for (const child of children) {
    if (typeof child === 'string') continue;
    if (ends(child)) above.clear();
    const own = labels.get(child) ?? [];
    const label = own.at(-1) ?? [...above.values()].findLast((each) => mayHold(each, child));
    if (label !== undefined) yield [child, label.kind];
    for (const each of own) {
      const sort = `${each.kind} ${each.isHeading}`;
      above.delete(sort);
      above.set(sort, each);
    }
  }
}

/** Marks an element and those around it that have no mark yet; what is around a marked one is marked. */
function markAround<Mark extends {}>(marks: ElementTable<Mark>, element: PageElement, mark: Mark): void {
  for (let around: PageElement | null = element; around !== null && !marks.has(around); around = around.parent) {
    marks.set(around, mark);
  }
}
