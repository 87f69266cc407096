/**
 * The edits between a source and its rendering in, figures that a model can weigh out: how many edits there are, of which classes, how near the
 * replaced words are, how much of what was put in or left out is new. An edit that changes a fact is most often one stranger in the place of
 * one word; a paraphrase puts many near words in the place of many.
 */
import { kinOf } from '../../text/lexicon/word-kinship.js';
import { kinshipDimensions } from '../../text/lexicon/word-kinship-data.js';
import { type NumberMention, sameQuantity } from '../../text/numbers.js';
import { denies, type Edit, type EditScript, sortOf } from './edits.js';
import { type PlacedWord, standsFor } from './word-alignment.js';

/** Figures by their names; one that is not there is 0. */
export type EditMeasures = ReadonlyMap<string, number>;

/** Nearness from which a word counts as another word for the same. */
const near = 0.5;
/** Bounds between the bands of kinship, from strangers to twins. */
const bands = [0.1, 0.3, 0.5, 0.7, 0.85] as const;

type Figures = Map<string, number>;

function add(figures: Figures, name: string, value = 1): void {
  figures.set(name, (figures.get(name) ?? 0) + value);
}

function keepLeast(figures: Figures, name: string, value: number): void {
  figures.set(name, Math.min(figures.get(name) ?? 1, value));
}

/** Figures that are 1 where nothing was replaced. */
const minima = [
  'nearest of replaced',
  'kinship of replaced',
  'letters of replaced',
  'letters of unknown',
  'letters of names',
  'nearest of put in',
  'nearest of left out',
  'kinship of runs',
  'kinship of nouns',
  'kinship of verbs',
  'kinship of adjectives',
];

/** Measures an edit script; the numbers are those of the two texts. */
export function measureEdits(
  script: EditScript,
  numbersThere: readonly NumberMention[],
  numbersHere: readonly NumberMention[],
): EditMeasures {
  const figures: Figures = new Map(minima.map((name) => [name, 1]));
  const { there, here, edits, moved } = script;
  add(figures, 'edits', edits.length);
  add(figures, 'identical', edits.length === 0 ? 1 : 0);
  add(figures, 'share edited', edits.length / (there.length + 1));
  add(figures, 'ratio of lengths', (here.length + 1) / (there.length + 1));
  add(figures, 'moved', moved);
  measureRuns(edits, figures);
  for (const edit of edits) measureEdit(edit, script, figures);
  const replaced = figures.get('replaced') ?? 0;
  add(figures, 'mean nearness', replaced === 0 ? 1 : (figures.get('nearness') ?? 0) / replaced);
  measureNumbers(numbersThere, numbersHere, figures);
  measureNames(script, figures);
  const more = denialsIn(here) - denialsIn(there);
  add(figures, 'denials more', more);
  add(figures, 'denials differ', Math.abs(more));
  return figures;
}

const denialsIn = (words: readonly PlacedWord[]) => words.filter(({ token }) => denies(token.norm)).length;

function measureEdit(edit: Edit, script: EditScript, figures: Figures): void {
  const { there, here } = edit;
  add(figures, `${edit.thereClass} to ${edit.hereClass}`);
  if (there?.content === true || here?.content === true) add(figures, 'content');
  if (there !== null && here !== null) measureReplacement(edit, there, here, figures);
  else if (there !== null) measureLone(there, script.here, 'left out', figures);
  else if (here !== null) measureLone(here, script.there, 'put in', figures);
  for (const [word, side] of [
    [there, 'left'],
    [here, 'put'],
  ] as const) {
    const family = word === null ? undefined : familyOf(word.token.norm);
    if (family !== undefined) add(figures, `${family} ${side}`);
  }
}

function measureReplacement(edit: Edit, there: PlacedWord, here: PlacedWord, figures: Figures): void {
  const letters = lettersShared(there.token.norm, here.token.norm);
  if (edit.thereClass === 'name' && edit.hereClass === 'name') keepLeast(figures, 'letters of names', letters);
  if (edit.thereClass !== 'content' || edit.hereClass !== 'content') return;
  if (there.token.stem === here.token.stem) return add(figures, 'inflected');
  const sort = sortOf(there.token.stem);
  const { nearness, kinship } = edit;
  add(figures, 'replaced');
  add(figures, 'nearness', nearness);
  keepLeast(figures, 'nearest of replaced', nearness);
  keepLeast(figures, 'kinship of replaced', kinship ?? 0);
  keepLeast(figures, 'letters of replaced', letters);
  if (kinship === null) {
    add(figures, 'unknown');
    keepLeast(figures, 'letters of unknown', letters);
  }
  add(figures, `kinship band ${kinship === null ? 'unknown' : bands.filter((bound) => kinship >= bound).length}`);
  add(figures, edit.relation ?? 'no relation');
  add(figures, nearness < near ? `far ${sort}` : `near ${sort}`);
  add(figures, sort === sortOf(here.token.stem) ? `${sort} by its like` : 'by another sort');
  const family = kinOf(there.token.stem)?.sort ?? 'unknown';
  if (family === (kinOf(here.token.stem)?.sort ?? 'unknown')) {
    add(figures, 'in one field');
    add(figures, `field ${family}`);
    if (nearness < near) add(figures, 'far in one field');
  } else add(figures, `field of source ${family}`);
  if (edit.relation === null && sort !== 'unknown' && sort !== 'adverb')
    keepLeast(figures, `kinship of ${sort}s`, kinship ?? 0);
  if (isPrefixed(there.token.norm, here.token.norm)) add(figures, 'prefixed');
}

/** A word put in or left out: how near the nearest word of the other text is. */
function measureLone(word: PlacedWord, others: readonly PlacedWord[], what: string, figures: Figures): void {
  if (!word.content || word.token.kind !== 'word') return;
  let nearest = 0;
  for (const other of others) if (other.content) nearest = Math.max(nearest, standsFor(word, other));
  keepLeast(figures, `nearest of ${what}`, nearest);
  add(figures, `strangeness ${what}`, 1 - nearest);
  add(figures, `${word.name ? 'name' : sortOf(word.token.stem)} ${what}`, 1 - nearest);
}

/** Consecutive edits make a run: a phrase for a phrase. */
function measureRuns(edits: readonly Edit[], figures: Figures): void {
  const runs: Edit[][] = [];
  for (const edit of edits) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.place === edit.place - 1) run.push(edit);
    else runs.push([edit]);
  }
  add(figures, 'runs', runs.length);
  add(figures, 'longest run', Math.max(0, ...runs.map(({ length }) => length)));
  add(figures, 'edits in a run', edits.length / Math.max(1, runs.length));
  for (const run of runs) {
    const there = run.flatMap(({ there: word }) => (word?.content === true ? [word] : []));
    const here = run.flatMap(({ here: word }) => (word?.content === true ? [word] : []));
    if (there.length > 0 && here.length > 0) {
      const kinship = kinshipOfPhrases(there, here);
      keepLeast(figures, 'kinship of runs', kinship);
      add(figures, 'strangeness of runs', 1 - kinship);
    } else if (there.length > 0) add(figures, 'runs left out');
    else if (here.length > 0) add(figures, 'runs put in');
  }
}

/** The cosine of the sums of the vectors; 0 where nothing is known of one phrase. */
function kinshipOfPhrases(a: readonly PlacedWord[], b: readonly PlacedWord[]): number {
  const sumA = sumOfVectors(a);
  const sumB = sumOfVectors(b);
  let dot = 0;
  for (const [at, value] of sumA.entries()) dot += value * (sumB[at] ?? 0);
  const lengths = Math.hypot(...sumA) * Math.hypot(...sumB);
  return lengths === 0 ? 0 : dot / lengths;
}

function sumOfVectors(words: readonly PlacedWord[]): Float64Array {
  const sum = new Float64Array(kinshipDimensions);
  for (const { token } of words) {
    const vector = kinOf(token.stem)?.vector;
    if (vector !== undefined) for (const [at, value] of vector.entries()) sum[at] = (sum[at] ?? 0) + value;
  }
  return sum;
}

const agrees = (a: NumberMention, b: NumberMention) => ['same', 'compatible'].includes(sameQuantity(a, b));

/** Sentences with more numbers are tables; each is held against each. */
const mostNumbers = 60;

function measureNumbers(allThere: readonly NumberMention[], allHere: readonly NumberMention[], figures: Figures): void {
  const there = allThere.slice(0, mostNumbers);
  const here = allHere.slice(0, mostNumbers);
  const fresh = here.filter((number) => !there.some((other) => agrees(other, number))).length;
  const lost = there.filter((number) => !here.some((other) => agrees(number, other))).length;
  add(figures, 'numbers', there.length);
  add(figures, 'numbers put in', fresh);
  add(figures, 'numbers left out', lost);
  add(figures, 'numbers replaced', Math.min(fresh, lost));
}

function measureNames({ there, here }: EditScript, figures: Figures): void {
  add(figures, 'names put in', namesBeyond(here, there));
  add(figures, 'names left out', namesBeyond(there, here));
}

/** How many names of some words the others do not have. */
function namesBeyond(words: readonly PlacedWord[], others: readonly PlacedWord[]): number {
  const known = new Set(others.map(({ token }) => token.stem));
  return new Set(words.filter(({ name, token }) => name && !known.has(token.stem)).map(({ token }) => token.stem)).size;
}

/** Closed classes of words that a fact can turn on. */
const families: ReadonlyMap<string, readonly string[]> = new Map([
  ['quantifier', ['all', 'any', 'both', 'each', 'every', 'few', 'many', 'most', 'much', 'only', 'several', 'some']],
  ['modal', ['can', 'could', 'may', 'might', 'must', 'should', 'will', 'would']],
  ['degree', ['almost', 'least', 'less', 'more', 'over', 'than', 'under']],
  ['order', ['after', 'before', 'first', 'last', 'later', 'next', 'now', 'previous', 'since', 'until']],
  ['direction', ['against', 'away', 'down', 'from', 'inside', 'off', 'out', 'outside', 'toward', 'towards', 'up']],
  ['contrast', ['although', 'but', 'despite', 'however', 'though', 'unless', 'while']],
  ['identity', ['another', 'other', 'others', 'same', 'such']],
]);
const familyByWord: ReadonlyMap<string, string> = new Map(
  [...families].flatMap(([family, words]) => words.map((word) => [word, family] as const)),
);
const familyOf = (norm: string) => familyByWord.get(norm);

/** Prefixes that turn or shift a word. */
const prefixes: ReadonlySet<string> = new Set(
  'anti de dis il im in ir mis non non- out over post post- pre pre- re re- un under'.split(' '),
);
const leastRoot = 4;

function isPrefixed(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= leastRoot && long.endsWith(short) && prefixes.has(long.slice(0, -short.length));
}

/** Dice's coefficient of the pairs of letters of two words (Dice, 1945). */
function lettersShared(a: string, b: string): number {
  const pairsA = pairsOf(a);
  const pairsB = pairsOf(b);
  const shared = [...pairsA].filter((pair) => pairsB.has(pair)).length;
  return (2 * shared) / Math.max(1, pairsA.size + pairsB.size);
}

function pairsOf(word: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2)));
}
