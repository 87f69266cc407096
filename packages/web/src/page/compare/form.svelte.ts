/** Which form the comparison has: two columns where the window is wide enough and the reader wants them, else one. */
import type { Form } from './reading.svelte.js';

/** Two columns of some forty letters each, with a margin for notes. */
const wideEnough = matchMedia('(min-width: 64rem)');

let wide = $state(wideEnough.matches);
let chosen = $state<Form>('two');

wideEnough.addEventListener('change', () => (wide = wideEnough.matches));

export function form(): Form {
  return wide ? chosen : 'one';
}

/** Whether there is room for two columns, so that there is a choice. */
export function isWide(): boolean {
  return wide;
}

export function chooseForm(next: Form): void {
  chosen = next;
}
