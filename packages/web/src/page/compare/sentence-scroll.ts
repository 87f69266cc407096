/** Brings sentences into view: each in what it scrolls in, a column or the page, and those that belong together at one height. */
import { distanceTo, scrollGently, windowOf } from './gentle-scroll.js';

/** The element of a sentence, e.g. `post:18`; null while it is not drawn. */
export function elementOf(area: Element, sentence: string): Element | null {
  return area.querySelector(`[data-sentence="${CSS.escape(sentence)}"]`);
}

/** Brings a sentence into view where it is not; `beside` is one whose height it should share. */
export function showSentence(area: Element, sentence: string, beside: string | null = null): void {
  const scroller = elementOf(area, sentence)?.closest('[data-column]') ?? document.scrollingElement;
  if (scroller === null) return;
  scrollGently(scroller, () => {
    const element = elementOf(area, sentence);
    if (element === null) return null;
    const other = beside === null ? null : elementOf(area, beside);
    return distanceTo(element, windowOf(scroller), other === null ? null : other.getBoundingClientRect().top);
  });
}

/** Scrolls the page so that an element that fits into its window is seen whole. */
export function fillWindow(element: Element): void {
  const page = document.scrollingElement;
  if (page === null) return;
  const { top, bottom } = windowOf(page);
  const rect = element.getBoundingClientRect();
  if (rect.top < top || rect.bottom > bottom) page.scrollTop += rect.top - top;
}
