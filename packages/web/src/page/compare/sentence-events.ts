/**
 * What a pointer and the arrow keys do to sentences. Sentences are many, so the element around them listens for all.
 * All that a pointer does here links and keys do too: the number of a sentence is a link, and so is each note.
 */
import type { Attachment } from 'svelte/attachments';

export interface SentencePlace {
  readonly sentence: string;
  /** The finding whose note it is; null for the words of the sentence. */
  readonly finding: number | null;
}

export interface SentenceActs {
  /** A pointer rests on a place, or the focus reached it; null for none. */
  readonly point: (place: SentencePlace | null) => void;
  readonly leave: () => void;
  /** A place is chosen. `asLink` tells its number or note from its words. */
  readonly press: (place: SentencePlace, asLink: boolean) => void;
  /** The number of a sentence has the focus and an arrow key leads on. */
  readonly move: (sentence: string, by: 1 | -1) => void;
  /** The sentence of which a finding speaks. */
  readonly sentenceOf: (finding: number) => string | null;
}

const NUMBER = 'a[data-number]';

export function sentenceEvents(acts: SentenceActs): Attachment<HTMLElement> {
  return (element) => {
    const ended = new AbortController();
    const { signal } = ended;
    const pointAt = ({ target }: Event): void => acts.point(placeOf(target, acts));
    element.addEventListener('pointerover', (event) => event.pointerType !== 'touch' && pointAt(event), { signal });
    element.addEventListener('pointerleave', acts.leave, { signal });
    // A click also gives the focus; only a focus that the keyboard gave is a way of pointing.
    element.addEventListener('focusin', (event) => isSeenFocus(event.target) && pointAt(event), { signal });
    // The focus may go since its element goes, in the middle of drawing.
    const focusLeft = ({ relatedTarget }: FocusEvent): void => {
      if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) queueMicrotask(acts.leave);
    };
    element.addEventListener('focusout', focusLeft, { signal });
    element.addEventListener('click', (event) => press(event, acts), { signal });
    element.addEventListener('keydown', (event) => move(event, acts), { signal });
    return () => ended.abort();
  };
}

/** The focus to the number of a sentence. */
export function focusNumber(sentence: Element | null): void {
  sentence?.querySelector<HTMLElement>(NUMBER)?.focus();
}

function placeOf(target: EventTarget | null, { sentenceOf }: SentenceActs): SentencePlace | null {
  if (!(target instanceof Element)) return null;
  const note = target.closest<HTMLElement>('[data-finding]')?.dataset['finding'];
  const noted = note === undefined ? null : sentenceOf(Number(note));
  if (noted !== null) return { sentence: noted, finding: Number(note) };
  const sentence = target.closest<HTMLElement>('[data-sentence]')?.dataset['sentence'];
  return sentence === undefined ? null : { sentence, finding: null };
}

function press(event: MouseEvent, acts: SentenceActs): void {
  const { target } = event;
  if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (target.closest('aside, button') !== null) return; // The panel of a sentence is no part of its words.
  const place = placeOf(target, acts);
  if (place === null) return;
  const isLink = target.closest('a') !== null;
  if (isLink) event.preventDefault();
  else if (getSelection()?.isCollapsed === false) return; // Words are being selected, to be copied.
  acts.press(place, isLink);
}

function move(event: KeyboardEvent, acts: SentenceActs): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
  if (by === null || event.ctrlKey || event.metaKey || event.altKey) return;
  const { target } = event;
  const place = target instanceof Element && target.matches(NUMBER) ? placeOf(target, acts) : null;
  if (place === null) return;
  event.preventDefault();
  acts.move(place.sentence, by);
}

function isSeenFocus(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(':focus-visible');
}
