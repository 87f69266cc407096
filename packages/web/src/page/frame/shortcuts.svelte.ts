/**
 * Keys of one letter. A view says which keys it has while it is shown; the help lists them. They can be switched off, since people who
 * speak to their computer press them by accident (WCAG 2.2, 2.1.4).
 */

import { untrack } from 'svelte';

export interface Shortcut {
  /** As `KeyboardEvent.key` has it: `n`, `?`, `ArrowDown`. */
  readonly key: string;
  readonly words: string;
  readonly act: () => void;
}

let groups = $state.raw<readonly (readonly Shortcut[])[]>([]);
let on = $state(true);

/** The shortcuts of everything that is shown, in the order in which it was shown. */
export function shortcuts(): readonly Shortcut[] {
  return groups.flat();
}

export function shortcutsOn(): boolean {
  return on;
}

export function switchShortcuts(next: boolean): void {
  on = next;
}

/** To be called while a component is set up: its shortcuts hold as long as the component is shown. */
export function useShortcuts(own: readonly Shortcut[]): void {
  $effect(() => {
    groups = untrack(() => [...groups, own]);
    return () => {
      groups = groups.filter((group) => group !== own);
    };
  });
}

addEventListener('keydown', (event) => {
  if (!on || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
  const shortcut = shortcuts().findLast(({ key }) => key === event.key);
  if (shortcut === undefined) return;
  event.preventDefault();
  shortcut.act();
});

/** Letters that somebody writes into a field, or chooses in a list, are no commands. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, [contenteditable], dialog') !== null;
}
