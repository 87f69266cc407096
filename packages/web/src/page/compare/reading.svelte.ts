/**
 * What the parts of the comparison share while it is read: which sentence is selected or pointed at, what goes with it on the other side, and
 * which findings the filters let through.
 */
import { createContext } from 'svelte';
import type { Story } from '../story/story.js';
import type { Comparison } from './comparison.js';
import type { FindingKind } from './finding-kinds.js';
import type { ComparedFinding } from './findings.js';

/** Two columns side by side, or the rewrite alone with the source's wording unfolding in it. */
export type Form = 'two' | 'one';

export interface Reading {
  readonly story: Story;
  readonly comparison: Comparison;
  readonly form: Form;
  /** The sentence that the address names. */
  readonly selected: string | null;
  readonly pointed: string | null;
  /** The finding that is walked to or pointed at: of several in one sentence the one that is meant. */
  readonly finding: number | null;
  /** The sentence that is pointed at (or else selected) and those that go with it. */
  readonly joined: readonly string[];
  /** Whether a sentence is one of these. */
  isJoined: (sentence: string) => boolean;
  /** Whether the filters let a finding through. */
  shows: (finding: ComparedFinding) => boolean;
  addressOf: (sentence: string | null) => string;
  /** No sentence is selected any more. */
  letGo: () => void;
}

export const [getReading, setReading] = createContext<Reading>();

/** Without a filter everything is shown. */
export function letThrough(kinds: ReadonlySet<FindingKind>): (finding: ComparedFinding) => boolean {
  return ({ kind }) => kinds.size === 0 || kinds.has(kind);
}
