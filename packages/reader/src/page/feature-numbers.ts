/**
 * The features that the model of the text may ask for, by number: they are put and looked up for every candidate of every page, and a number is
 * found in a fraction of the time that a name takes. Each file of features numbers its own.
 */

const names: string[] = [];

/** The names of all features by their numbers. */
export const featureNames: readonly string[] = names;

/** A number for one feature. Each name is given once. */
export function feature(name: string): number {
  return names.push(name) - 1;
}

/** Numbers for these features, by their names. */
export function numbered<Name extends string>(own: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(own.map((name) => [name, feature(name)])) as Record<Name, number>;
}
