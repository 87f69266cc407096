/**
 * In: changes of a sentence. Out: their order on a desk.
 * A wrong person, role or denial needs a correction; a shade of certainty or a heightened word needs a second look.
 */
import type { Change, ChangeKind } from '@firsthand/core';

/** From what a desk corrects first to what it lets pass. */
const deskOrder: readonly ChangeKind[] = [
  'negation',
  'role',
  'attribution',
  'actor',
  'target',
  'number',
  'date',
  'place',
  'modality',
  'cause',
  'scope',
  'exaggeration',
  'quote',
];

/** 0 for the gravest kind. */
export function changeRank(kind: ChangeKind): number {
  return deskOrder.indexOf(kind);
}

export function byChangeRank(a: Change, b: Change): number {
  return changeRank(a.kind) - changeRank(b.kind) || a.here.start - b.here.start;
}
