/**
 * Candidates in, how much running text each element holds out: the element where the best of it stands is where the article is looked for.
 */
import { ElementTable } from './element-table.js';
import type { PageElement } from './parse.js';
import type { Segment } from './segments.js';

export interface ContainerTally {
  segments: number;
  length: number;
  linked: number;
  /** Characters of segments that read as running text, and how many such segments there are. */
  running: number;
  runs: number;
}

export interface Containers {
  /** Characters of running text on the whole page. */
  readonly running: number;
  /** What stands in blocks that are children of the element. */
  readonly beside: (element: PageElement) => Readonly<ContainerTally>;
  /** All that stands in the element. */
  readonly within: (element: PageElement) => Readonly<ContainerTally>;
  /** The element whose children hold most running text. */
  readonly best: PageElement;
  /** The innermost element that holds most of the page's running text. */
  readonly whole: PageElement;
}

/** A sentence of news has some 120 characters, a label below 40. */
const RUNNING_MIN_LENGTH = 80;
const RUNNING_MAX_LINKED = 0.4;

const sentenceEnd = /[.!?…。！？]["'”’»)\]]*$/;
const pause = /[.!?,;](?:\s|$)|[。！？，、]/g;

/** Whether a segment reads as running text: long, not of links, with the punctuation of sentences. */
export function isRunning({ text, linked }: Segment): boolean {
  if (text.length < RUNNING_MIN_LENGTH || linked >= text.length * RUNNING_MAX_LINKED) return false;
  return sentenceEnd.test(text.slice(-6)) || (text.match(pause)?.length ?? 0) >= 2;
}

/** "He declined to comment." has some 25 characters. */
const SENTENCE_MIN_LENGTH = 25;

/** Whether a segment reads at least as a sentence. */
export function isSentence(segment: Segment): boolean {
  const { text, linked } = segment;
  if (text.length < SENTENCE_MIN_LENGTH || linked >= text.length * RUNNING_MAX_LINKED) return false;
  return sentenceEnd.test(text.slice(-6)) || isRunning(segment);
}

/** The share of running text that the innermost whole keeps at each step inwards. */
const WHOLE_SHARE = 0.75;

const nothing: Readonly<ContainerTally> = { segments: 0, length: 0, linked: 0, running: 0, runs: 0 };

export function containersOf(
  candidates: readonly { readonly segment: Segment; readonly running: boolean }[],
  root: PageElement,
): Containers {
  const beside = new ElementTable<ContainerTally>();
  const within = new ElementTable<ContainerTally>();
  const parents = new Set<PageElement>();
  for (const { segment, running } of candidates) {
    const parent = segment.element.parent ?? segment.element;
    parents.add(parent);
    add(beside, parent, segment, running);
    for (let around: PageElement | null = segment.element; around !== null; around = around.parent) {
      add(within, around, segment, running);
    }
  }
  let best = root;
  for (const parent of parents) if (runningIn(beside, parent) > runningIn(beside, best)) best = parent;
  return {
    running: runningIn(within, root),
    beside: (element) => beside.get(element) ?? nothing,
    within: (element) => within.get(element) ?? nothing,
    best,
    whole: innermost(root, within),
  };
}

function runningIn(tallies: ElementTable<ContainerTally>, element: PageElement): number {
  return tallies.get(element)?.running ?? 0;
}

function innermost(root: PageElement, within: ElementTable<ContainerTally>): PageElement {
  let whole = root;
  for (;;) {
    const needed = runningIn(within, whole) * WHOLE_SHARE;
    const next = whole.children.find(
      (child): child is PageElement => typeof child !== 'string' && runningIn(within, child) > needed,
    );
    if (next === undefined) return whole;
    whole = next;
  }
}

function add(
  tallies: ElementTable<ContainerTally>,
  element: PageElement,
  { text, linked }: Segment,
  running: boolean,
): void {
  let tally = tallies.get(element);
  if (tally === undefined) {
    tally = { ...nothing };
    tallies.set(element, tally);
  }
  tally.segments++;
  tally.length += text.length;
  tally.linked += linked;
  if (running) {
    tally.running += text.length;
    tally.runs++;
  }
}
