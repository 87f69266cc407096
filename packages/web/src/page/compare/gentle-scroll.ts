/**
 * Brings sentences into view without a jump, and only where they are not in view already. The goal is measured anew in every frame, since what comes
 * into view may be drawn on the way and move what stands below it. Whoever turns the wheel meanwhile is not fought.
 */

/** Short enough not to wait for, long enough to follow with the eye: milliseconds. */
const DURATION = 220;
/** Frames after the end in which the goal is still kept, while what was far is drawn. */
const SETTLING_FRAMES = 3;
/** A sentence nearer to an edge than this is not in view: CSS pixels. */
const MARGIN = 24;
/** Where a sentence is put that nothing else puts anywhere: the upper part, as the eye reads on downwards. */
const RESTING_PLACE = 0.2;

const running = new WeakMap<Element, () => void>();

/** What can be seen of a scroller: what lies in the window, below the bar at the top of the page. */
export interface Window {
  readonly top: number;
  readonly bottom: number;
}

export function windowOf(scroller: Element): Window {
  const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  const page = { top: Math.max(0, Math.min(bar, innerHeight / 3)), bottom: innerHeight };
  if (scroller === document.scrollingElement) return page;
  const own = scroller.getBoundingClientRect();
  return { top: Math.max(own.top, page.top), bottom: Math.min(own.bottom, page.bottom) };
}

/** How far to scroll so that an element is in view: 0 where it is. `at` is the height on the screen where it should stand, if any. */
export function distanceTo(element: Element, { top, bottom }: Window, at: number | null): number {
  const rect = element.getBoundingClientRect();
  const height = bottom - top;
  const fits = rect.top >= top + MARGIN && rect.bottom <= bottom - MARGIN;
  const fills = rect.height > height - 2 * MARGIN && rect.top <= top + height / 2 && rect.bottom >= top + height / 2;
  if (fits || fills) return 0;
  const wanted = at ?? top + height * RESTING_PLACE;
  const lowest = Math.max(top + MARGIN, bottom - MARGIN - rect.height);
  return rect.top - Math.min(Math.max(wanted, top + MARGIN), lowest);
}

/** Scrolls until `distance` is 0; null ends it, e.g. where the element is gone. */
export function scrollGently(scroller: Element, distance: () => number | null): void {
  running.get(scroller)?.();
  const first = distance();
  if (first === null || Math.abs(first) < 1) return;
  const quick = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let start: number | null = null;
  let settling = 0;
  let frame = 0;
  const stop = (): void => {
    cancelAnimationFrame(frame);
    scroller.removeEventListener('wheel', stop);
    scroller.removeEventListener('touchmove', stop);
    running.delete(scroller);
  };
  const step = (now: number): void => {
    start ??= now;
    const left = distance();
    if (left === null) return stop();
    const passed = quick ? 1 : Math.min(1, (now - start) / DURATION);
    scroller.scrollTop += passed === 1 ? left : left * (passed / (1 + passed));
    if (passed === 1 && settling++ >= SETTLING_FRAMES) return stop();
    frame = requestAnimationFrame(step);
  };
  scroller.addEventListener('wheel', stop, { passive: true });
  scroller.addEventListener('touchmove', stop, { passive: true });
  running.set(scroller, stop);
  frame = requestAnimationFrame(step);
}
