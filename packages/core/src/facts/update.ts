/**
 * Two sentences of independent reports with different figures in, what speaks for a later state of one thing out: a later toll is a later toll.
 * The idea: a figure that runs on says so, by a verb of growth, by an adverb of the present or by the hour it is as of, mostly in the later report.
 */
import { stemOf } from '../text/tokens.js';
import type { Stated } from './shared-terms.js';

/** Verbs and nouns of what grows, shrinks or is replaced. Hand-made, sorted. */
const changes = stems(
  'advance change climb correct decline drop dwindle ease edge extend fall fell firm firmer grew grow grown increase jump lift lower narrow pass raise reach revise rise risen rose shrink shrunk slip spread strengthen surge surpass swell swollen top trade update upgrade weaken weaker widen',
);

/** Words of a state that will not last. Hand-made, sorted. */
const presents = stems('already currently latest meanwhile now remaining since still tonight yet');

/** As above, of several words. */
const presentPhrases =
  /\b(?:as of|at last count|by (?:then|now|evening|midday|midnight|noon|nightfall|this (?:afternoon|evening|morning)|\d|last night)|last night|so far|this (?:afternoon|evening|morning)|up (?:from|to)|down (?:from|to)|more (?:bodies|than before))\b/iu;

function stems(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map((word) => stemOf(word)));
}

/** A stretch of a sentence that states a figure. */
export interface StatedAt {
  readonly stated: Stated;
  readonly start: number;
  readonly end: number;
}

/** Tokens on each side of a figure within which a verb of change is the figure's. */
const reach = 7;

/** How much speaks for an update of a figure, from 0 to 1: what the earlier report says of change counts by half. */
export function updateSigns(a: StatedAt, b: StatedAt): number {
  const [mine, theirs] = [signsOf(a), signsOf(b)];
  const later = laterOf(a.stated, b.stated);
  const told = later === null ? Math.max(mine, theirs) : later === a.stated ? mine : theirs;
  return Math.min(1, told + (mine + theirs - told) / 2);
}

function signsOf({ stated, start, end }: StatedAt): number {
  const { tokens } = stated.sentence;
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  const changed = tokens.some(
    ({ stem, kind }, place) => kind === 'word' && changes.has(stem) && place >= first - reach && place <= last + reach,
  );
  return (changed ? 1 : 0) + tellsOfPresent(stated) / 2;
}

/** How many signs of a passing state the sentence has: a word, a phrase, or both. */
function tellsOfPresent({ article, sentence }: Stated): number {
  const word = sentence.tokens.some(({ stem, kind }) => kind === 'word' && presents.has(stem));
  const phrase = presentPhrases.test(article.text.slice(sentence.start, sentence.end));
  return (word ? 1 : 0) + (phrase ? 1 : 0);
}

/** Words of what is wanted, planned or expected, not yet so. Hand-made, sorted. */
const hopes = stems(
  'ask could demand estimate expect forecast hope may might offer plan predict prepare project promise propose seek sought target want would',
);

/** Whether one of the two figures is only wanted or expected, and the other is so. */
export function isOnlyExpected(a: StatedAt, b: StatedAt): boolean {
  const [mine, theirs] = [a, b].map(({ stated, start, end }) => {
    const { tokens } = stated.sentence;
    const first = tokens.findIndex((token) => token.end > start);
    const last = tokens.findLastIndex((token) => token.start < end);
    return tokens.slice(Math.max(0, first - reach), last + 1 + reach).some(({ stem }) => hopes.has(stem));
  });
  return mine !== theirs;
}

/** The one published later, or null where it is not known or at the same time. */
function laterOf(a: Stated, b: Stated): Stated | null {
  const times = [a, b].map(({ article }) => Date.parse(article.article.published ?? ''));
  const [mine, theirs] = [times[0] ?? Number.NaN, times[1] ?? Number.NaN];
  if (!(Math.abs(mine - theirs) > 0)) return null;
  return mine > theirs ? a : b;
}
