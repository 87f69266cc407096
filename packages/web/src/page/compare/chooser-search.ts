/** In: articles by name and headline, and what somebody typed. Out: those that hold every typed word, in the order given. */

export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly headline: string;
}

/** Letters are compared without case and without accents, so that `Muller` finds `Müller`. */
export function choicesMatching(choices: readonly Choice[], typed: string): readonly Choice[] {
  const words = folded(typed)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return choices;
  return choices.filter(({ name, headline }) => {
    const text = folded(`${name} ${headline.slice(0, HEADLINE_SEARCHED)}`);
    return words.every((word) => text.includes(word));
  });
}

/** No headline is longer; a damaged page may give one that is. */
const HEADLINE_SEARCHED = 500;

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
