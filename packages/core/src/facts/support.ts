/**
 * Pairs of sentences that state the same fact in, groups of sentences that all do out: what three reports agree on is one fact.
 * The idea: a sentence joins a group only where it agrees with every sentence in it, so that a chain of merged sentences
 * (the first two about the crash, the next two about the pilot) makes no single fact.
 */
import type { Stated, StatedPair } from './shared-terms.js';

const keyOf = (a: Stated, b: Stated) => `${a.sentence.id} ${b.sentence.id}`;

/** Groups of two or more sentences of different articles, each pair of which was said to agree; every pair is in one of them. */
export function joinAgreements(
  agreements: readonly (StatedPair & { readonly probability: number })[],
): readonly (readonly Stated[])[] {
  const agreed = new Set(agreements.flatMap(({ a, b }) => [keyOf(a, b), keyOf(b, a)]));
  const groups: Stated[][] = [];
  const groupsOf = new Map<string, Stated[][]>();
  const enter = (group: Stated[], stated: Stated) => {
    group.push(stated);
    const known = groupsOf.get(stated.sentence.id);
    if (known === undefined) groupsOf.set(stated.sentence.id, [group]);
    else known.push(group);
  };
  const fits = (group: readonly Stated[], stated: Stated) =>
    group.every((member) => member.article !== stated.article && agreed.has(keyOf(member, stated)));
  for (const { a, b } of agreements.toSorted((x, y) => y.probability - x.probability)) {
    const [withA, withB] = [groupsOf.get(a.sentence.id) ?? [], groupsOf.get(b.sentence.id) ?? []];
    if (withA.some((group) => group.some(({ sentence }) => sentence.id === b.sentence.id))) continue;
    const forB = withA.find((group) => fits(group, b));
    const forA = withB.find((group) => fits(group, a));
    if (forB !== undefined) enter(forB, b);
    else if (forA !== undefined) enter(forA, a);
    else {
      const group: Stated[] = [];
      groups.push(group);
      enter(group, a);
      enter(group, b);
    }
  }
  return groups;
}
