/** Whether the page is being printed: folds are open then, and lists are whole. */
import { flushSync } from 'svelte';

let now = $state(false);

export function printing(): boolean {
  return now;
}

// The browser takes its picture when the handler returns, so the page has to be drawn by then.
addEventListener('beforeprint', () => flushSync(() => (now = true)));
addEventListener('afterprint', () => (now = false));
