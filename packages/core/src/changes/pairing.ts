/**
 * A sentence of a rewrite beside the sentences that it renders: what every detector of changes is given, and what it gives back.
 */
import type { AlignedSource, Rendering } from '../passages/index.js';
import type { Utterance } from '../quotes/index.js';
import type { ChangeKind, Span } from '../report/schema.js';
import type { ArticleText, Sentence } from '../text/index.js';

/** A sentence of a rewrite with the one to three sentences of its parents that it renders, best first. */
export interface Pairing {
  readonly article: ArticleText;
  readonly sentence: Sentence;
  readonly alignment: Rendering;
  readonly sources: readonly PairedSource[];
  readonly story: ChangeContext;
}

export interface PairedSource {
  readonly article: ArticleText;
  readonly sentence: Sentence;
  readonly aligned: AlignedSource;
}

/** What is known of the whole story while two sentences are compared. */
export interface ChangeContext {
  readonly articles: ReadonlyMap<string, ArticleText>;
  /** Direct parents of each rewrite. */
  readonly parents: ReadonlyMap<string, readonly string[]>;
  readonly utterances: ReadonlyMap<string, readonly Utterance[]>;
}

/** A difference between a sentence and its sources that may be a change of fact. */
export interface ChangeCandidate {
  readonly kind: ChangeKind;
  /** The words of the rewrite that differ. */
  readonly here: Span;
  /** The words of the source that they stand for; null where the source has none. */
  readonly there: Span | null;
  /** The difference for a reader: "at least 41 → at least 14". */
  readonly words: string;
  /** How surely this is a change of fact and no other wording, from 0 to 1. */
  readonly strength: number;
}

/** Looks for one sort of change. Finds nothing in a faithful rendering. */
export type ChangeDetector = (pairing: Pairing) => readonly ChangeCandidate[];
