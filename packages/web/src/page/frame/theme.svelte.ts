/** Light, dark, or as the system has it. The choice is kept for the next opening where the browser lets a file keep anything. */

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const STORE = 'firsthand-theme';
const prefersDark = matchMedia('(prefers-color-scheme: dark)');

let chosen = $state<Theme>(stored());

apply();
prefersDark.addEventListener('change', apply);

export function theme(): Theme {
  return chosen;
}

export function chooseTheme(next: Theme): void {
  chosen = next;
  apply();
  try {
    localStorage.setItem(STORE, next);
  } catch {
    // A browser may refuse storage to a file; the choice then holds until the page is closed.
  }
}

function apply(): void {
  const dark = chosen === 'dark' || (chosen === 'system' && prefersDark.matches);
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}

function stored(): Theme {
  try {
    const kept = localStorage.getItem(STORE);
    return themes.find((known) => known === kept) ?? 'system';
  } catch {
    return 'system';
  }
}
