/**
 * Words that say how much of a whole is meant, with their step on a ladder. Written by hand from grammars of English quantifiers.
 * Sorted within each step; words are compared as they stand, in lower case.
 */

const listed = (step: number, words: string): readonly (readonly [string, number])[] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word, step] as const);

/** The step of the whole. */
export const wholeStep = 5;

/** The step of a part told by its number, "two of the three": less than the whole, and nothing more is known. */
export const countedStep = 0;

/** Quantifiers by their step, from "few" to "all". */
export const quantifierSteps: ReadonlyMap<string, number> = new Map([
  ...listed(1, 'few hardly'),
  ...listed(2, 'among excluding half limited part partial partially partly parts several some sometimes'),
  ...listed(3, 'many often widely'),
  ...listed(4, 'largely mainly majority most mostly'),
  ...listed(
    wholeStep,
    `all always both completely each entire entirely every everybody everyone everything fully total totally
    unanimous unanimously whole wholly`,
  ),
]);
