/**
 * The words of a source and of its rendering in, the edits that lead from one to the other out: each with the two words that it is about and
 * how they are related. Words that both have are no edit, wherever they stand.
 */
import { kinOf, kinshipBetween } from '../../text/lexicon/word-kinship.js';
import { type RelationKind, relationBetween } from '../../text/lexicon/word-relations.js';
import { alignWords, type PlacedWord } from './word-alignment.js';

/** What a word is for the comparison; `none` where a word was put in or left out. */
export type WordClass = 'name' | 'number' | 'negation' | 'function' | 'content' | 'none';

export interface Edit {
  readonly there: PlacedWord | null;
  readonly here: PlacedWord | null;
  readonly thereClass: WordClass;
  readonly hereClass: WordClass;
  /** Between two words of content: what the lexicon says of them. */
  readonly relation: RelationKind | null;
  /** From -1 to 1: the trust in the relation, or the kinship where that is greater; -1 for opposites. */
  readonly nearness: number;
  /** The cosine of the two words in the thesaurus; null where it does not have both. */
  readonly kinship: number | null;
  /** Position in the alignment: edits with consecutive places make one run. */
  readonly place: number;
}

export interface EditScript {
  readonly there: readonly PlacedWord[];
  readonly here: readonly PlacedWord[];
  readonly edits: readonly Edit[];
  /** Words that stand elsewhere than in the source. */
  readonly moved: number;
}

/** The edits from `there` to `here`, in the order of the texts. */
export function editsBetween(there: readonly PlacedWord[], here: readonly PlacedWord[]): EditScript {
  const links = alignWords(there, here);
  const edits = links.flatMap((link, place): Edit[] => {
    const a = link.there === null ? null : (there[link.there] ?? null);
    const b = link.here === null ? null : (here[link.here] ?? null);
    return a?.token.norm === b?.token.norm ? [] : [editOf(a, b, place)];
  });
  return { there, here, edits, moved: links.filter(({ moved }) => moved).length };
}

function editOf(there: PlacedWord | null, here: PlacedWord | null, place: number): Edit {
  const classes = { thereClass: classOf(there), hereClass: classOf(here) };
  const unrelated = { relation: null, nearness: 0, kinship: null };
  const compared = there !== null && here !== null ? compare(there, here) : unrelated;
  return { there, here, ...classes, ...compared, place };
}

function compare(there: PlacedWord, here: PlacedWord): Pick<Edit, 'relation' | 'nearness' | 'kinship'> {
  const found = relationBetween(there.token.stem, here.token.stem);
  const kinship = kinshipBetween(there.token.stem, here.token.stem);
  const nearness = found?.kind === 'antonym' ? -1 : Math.max(found?.weight ?? -1, kinship ?? 0);
  return { relation: found?.kind ?? null, nearness, kinship };
}

const negations: ReadonlySet<string> = new Set([
  'cannot',
  'neither',
  'never',
  'no',
  'nobody',
  'none',
  'nor',
  'not',
  'nothing',
  'without',
]);

/** Whether a word denies. */
export function denies(norm: string): boolean {
  return negations.has(norm) || norm.endsWith("n't");
}

function classOf(word: PlacedWord | null): WordClass {
  if (word === null) return 'none';
  if (word.token.kind === 'number') return 'number';
  if (denies(word.token.norm)) return 'negation';
  if (!word.content) return 'function';
  return word.name ? 'name' : 'content';
}

/** The part of speech that a stem mostly is. */
export type WordSort = 'adjective' | 'adverb' | 'noun' | 'verb' | 'unknown';

/** The last lexicographer files of WordNet that hold adverbs and nouns, and the file of participles (lexnames(5WN)). */
const lexicographerFiles = { lastAdjective: 1, adverb: 2, lastNoun: 28, participle: 44 } as const;

/** The part of speech of the stem's most frequent sense. */
export function sortOf(stem: string): WordSort {
  const file = kinOf(stem)?.sort;
  if (file === undefined) return 'unknown';
  if (file <= lexicographerFiles.lastAdjective || file === lexicographerFiles.participle) return 'adjective';
  if (file === lexicographerFiles.adverb) return 'adverb';
  return file <= lexicographerFiles.lastNoun ? 'noun' : 'verb';
}
