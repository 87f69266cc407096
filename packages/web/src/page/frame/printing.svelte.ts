/** Whether the page is being printed, or looked at as it would be: folds are open then, and lists are whole. */
import { flushSync } from 'svelte';

const paper = matchMedia('print');

let now = $state(paper.matches);

export function printing(): boolean {
  return now;
}

// The browser takes its picture when the handler returns, so the page has to be drawn by then.
addEventListener('beforeprint', () => flushSync(() => (now = true)));
addEventListener('afterprint', () => (now = paper.matches));
paper.addEventListener('change', () => flushSync(() => (now = paper.matches)));
