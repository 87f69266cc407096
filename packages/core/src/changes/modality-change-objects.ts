/**
 * Attempts and plans told as done, for an object in common: "was trying to build a mill and 400 lorries" became "is amassing 400 lorries".
 * The idea: a number with its noun, a name or a noun phrase that both sides share is looked at with what governs it there, over a
 * coordination too: an attempt, a plan or a wish in every source, a verb of making, getting or having, told as a fact, in the rewrite.
 */
import { determiners } from '../quotes/words.js';
import { commonWords } from '../text/function-words.js';
import type { Sentence, Token } from '../text/index.js';
import { namesBySentence } from '../text/names.js';
import { spanOf } from '../text/span.js';
import { stemOf } from '../text/tokens.js';
import { parentsOf } from './certainty-matching.js';
import { isContent, isDenied, type Operator, readCertainty, type Standing } from './certainty-reading.js';
import { firmWords, spentWords } from './certainty-words.js';
import { bargainVerbs, havingVerbs } from './modality-change-verbs.js';
import { related } from './name-change-content.js';
import type { ChangeCandidate, PairedSource, Pairing } from './pairing.js';

/** A shared object, a hedge over it there and none here: no paraphrase does that. */
const strengthOfDone = 0.7;

/** An object as one sentence has it: the positions of its tokens. */
interface Anchor {
  readonly first: number;
  readonly last: number;
}

/** An object that two sentences share, where each has it. */
interface SharedObject {
  readonly here: Anchor;
  readonly there: Anchor;
}

type Placed = Pick<PairedSource, 'article' | 'sentence'>;

export function doneAttempts(pairing: Pairing): readonly ChangeCandidate[] {
  const { sentence } = pairing;
  return pairing.sources.flatMap((source) =>
    sharedObjects(pairing, source).flatMap((object): readonly ChangeCandidate[] => {
      const hedge = hedgeOver(source.sentence, object.there);
      if (hedge === null) return [];
      const verb = factualVerb(sentence, object.here, hedge.verb);
      if (verb === null || isArranged(source.sentence, hedge, sentence.tokens[verb.first])) return [];
      if (isToldElsewhere(pairing, object)) return [];
      const here = spanOf(pairing.article, sentence, ...edges(sentence, verb.first, verb.last, object.here));
      const { operator } = hedge;
      const there = spanOf(
        source.article,
        source.sentence,
        ...edges(source.sentence, operator.first, hedge.position, object.there),
      );
      return [{ kind: 'modality', here, there, words: `${there.text} → ${here.text}`, strength: strengthOfDone }];
    }),
  );
}

/** From the first of some positions to the end of the last one. */
function edges({ tokens, start, end }: Sentence, ...parts: [number, number, Anchor]): [number, number] {
  const [a, b, { first, last }] = parts;
  return [tokens[Math.min(a, b, first)]?.start ?? start, tokens[Math.max(a, b, last)]?.end ?? end];
}

function sharedObjects(mine: Placed, theirs: Placed): readonly SharedObject[] {
  return [
    ...sharedNumbers(mine.sentence, theirs.sentence),
    ...sharedNames(mine, theirs),
    ...sharedPhrases(mine.sentence, theirs.sentence),
  ];
}

function anchorAt({ tokens }: Sentence, start: number, end: number): Anchor | null {
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  return first < 0 || last < first ? null : { first, last };
}

/** "20,000 ballistic missiles": one value of things called alike. */
function sharedNumbers(sentence: Sentence, other: Sentence): readonly SharedObject[] {
  return sentence.numbers.flatMap((mine) =>
    other.numbers.flatMap((theirs) => {
      if (mine.kind !== theirs.kind || mine.baseValue !== theirs.baseValue || !countsThings(mine.kind)) return [];
      const here = anchorAt(sentence, mine.start, mine.phraseEnd);
      const there = anchorAt(other, theirs.start, theirs.phraseEnd);
      if (here === null || there === null) return [];
      const stems = contentStems(other, there, nounReach);
      const alike = contentStems(sentence, here, nounReach).some((stem) => stems.includes(stem));
      return alike || mine.kind === 'money' ? [{ here, there }] : [];
    }),
  );
}

const countsThings = (kind: string): boolean => kind === 'cardinal' || kind === 'money' || kind === 'measure';

/** So many tokens behind a number the noun may stand. */
const nounReach = 3;

function contentStems({ tokens }: Sentence, { first, last }: Anchor, reach: number): readonly string[] {
  const stems: string[] = [];
  for (const token of tokens.slice(first, last + 1 + reach)) {
    if (token.kind === 'punctuation' || ends.has(token.norm)) break;
    if (isContent(token)) stems.push(token.stem);
  }
  return stems;
}

const ends: ReadonlySet<string> = new Set([
  'and',
  'as',
  'at',
  'but',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'to',
  'with',
]);

function sharedNames(mine: Placed, theirs: Placed): readonly SharedObject[] {
  const names = namesBySentence(mine.article).get(mine.sentence.index) ?? [];
  const others = namesBySentence(theirs.article).get(theirs.sentence.index) ?? [];
  return names.flatMap((name) =>
    others.flatMap((other) => {
      if (name.key !== other.key || name.adjective || other.adjective) return [];
      const here = anchorAt(mine.sentence, name.start, name.end);
      const there = anchorAt(theirs.sentence, other.start, other.end);
      return here === null || there === null ? [] : [{ here, there }];
    }),
  );
}

/** "atomic weapons": two content words in a row that both have. */
function sharedPhrases(sentence: Sentence, { tokens: theirs }: Sentence): readonly SharedObject[] {
  return sentence.tokens.flatMap((token, k) => {
    const next = sentence.tokens[k + 1];
    if (next === undefined || !isTelling(token) || !isTelling(next)) return [];
    const at = theirs.findIndex((other, j) => other.stem === token.stem && theirs[j + 1]?.stem === next.stem);
    return at < 0 ? [] : [{ here: { first: k, last: k + 1 }, there: { first: at, last: at + 1 } }];
  });
}

const isTelling = (token: Token): boolean => isContent(token) && !commonWords.has(token.norm);

interface Hedge {
  readonly operator: Operator;
  /** The verb under it, or the operator itself: "is seeking 400 lorries". */
  readonly verb: string | null;
  readonly position: number;
}

/** Of what somebody agreed, tried or had to do, news tells the doing. */
const spentStems: ReadonlySet<string> = new Set(spentWords.map(stemOf));

const firmStems: ReadonlySet<string> = new Set(firmWords.map(stemOf));
const bargainStems: ReadonlySet<string> = new Set(bargainVerbs.map(stemOf));

/** "is buying" says no more than "plans to buy": what happens in a moment is told so while it is still to come. */
function isArranged({ tokens }: Sentence, { operator }: Hedge, verb: Token | undefined): boolean {
  if (verb === undefined || !verb.norm.endsWith('ing') || !bargainStems.has(verb.stem)) return false;
  return tokens.slice(operator.first, operator.last + 1).some(({ stem }) => firmStems.has(stem));
}

/** What stands between a verb and its object: nothing that opens another phrase or clause. */
function isObjectRun(tokens: readonly Token[], from: number, to: number, coordinated: boolean): boolean {
  return tokens.slice(from, to).every(({ norm, kind }, offset) => {
    if (coordinated && coordinators.has(norm)) return true;
    // "take over": the particle of the verb itself.
    if (particles.has(norm) && offset <= (coordinated ? 2 : 0)) return true;
    return kind === 'punctuation' ? quotationMarks.has(norm) : !opensPhrase.has(norm);
  });
}

const coordinators: ReadonlySet<string> = new Set([',', 'and', 'both', 'or', 'to']);

const particles: ReadonlySet<string> = new Set(['off', 'on', 'over']);

const quotationMarks: ReadonlySet<string> = new Set(['"', "'", '‘', '’', '“', '”', '-', '$', '£', '€']);

const opensPhrase: ReadonlySet<string> = new Set(
  'about after against and as at because before but by during for from if in into is are was were has have had like of off on or over since than that through to towards under until when where whether which while who whom whose will with without would'.split(
    ' ',
  ),
);

/** The attempt, plan or wish whose object stands at `anchor`. */
function hedgeOver(sentence: Sentence, anchor: Anchor): Hedge | null {
  const { tokens } = sentence;
  const word = standingAt(sentence, anchor);
  if (word === null || isDenied(word)) return null;
  const operator = word.under.findLast(
    ({ sense, last }) => (sense === 'intended' || sense === 'possible') && last < anchor.first,
  );
  if (
    operator === undefined ||
    tokens.slice(operator.first, operator.last + 1).some(({ stem }) => spentStems.has(stem))
  )
    return null;
  if (!isObjectRun(tokens, operator.last + 1, anchor.first, true)) return null;
  const head = readCertainty(sentence).words.find(({ headOf }) => headOf.includes(operator));
  const position = head === undefined || head.position >= anchor.first ? operator.last : head.position;
  const verb = position === operator.last ? null : (tokens[position]?.stem ?? null);
  return { operator, verb, position };
}

/** The first content word of an object, with what it stands under. */
function standingAt(sentence: Sentence, { first, last }: Anchor): Standing | null {
  return readCertainty(sentence).words.find(({ position }) => position >= first && position <= last + 1) ?? null;
}

const havingStems: ReadonlySet<string> = new Set(havingVerbs.map(stemOf));

const be: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'been', 'being']);
const have: ReadonlySet<string> = new Set(['has', 'have', 'had']);

/** So many tokens from its object the verb may stand. */
const verbReach = 6;

/** The verb of making, getting or having that tells the object at `anchor` as a fact; null where there is none or a hedge stands over it. */
function factualVerb(sentence: Sentence, anchor: Anchor, planned: string | null): Anchor | null {
  const { tokens } = sentence;
  const object = standingAt(sentence, anchor);
  if (object === null || isHedged(object)) return null;
  for (let v = anchor.first - 1; v >= Math.max(0, anchor.first - verbReach); v--) {
    const token = tokens[v];
    if (token === undefined || !isObjectRun(tokens, v + 1, anchor.first, false)) return null;
    if (have.has(token.norm)) return { first: v, last: v };
    if (token.capital && sentence.kind !== 'headline') continue;
    if (!isDoing(token, planned)) continue;
    const standing = readCertainty(sentence).words.find(({ position }) => position === v);
    if (standing === undefined || isHedged(standing)) return null;
    return isToldAsFact(tokens, v) ? { first: v, last: v } : null;
  }
  return null;
}

const isDoing = ({ stem, kind }: Token, planned: string | null): boolean =>
  kind === 'word' && (havingStems.has(stem) || (planned !== null && related(planned, stem)));

const isHedged = (word: Standing): boolean =>
  isDenied(word) ||
  word.under.some(
    ({ sense }) => sense === 'possible' || sense === 'intended' || sense === 'future' || sense === 'condition',
  );

/** "is amassing", "accused them of amassing", "has bought", "bought": no infinitive, no noun. */
function isToldAsFact(tokens: readonly Token[], v: number): boolean {
  const { norm = '' } = tokens[v] ?? {};
  let k = v - 1;
  while (tokens[k]?.norm.endsWith('ly') === true || between.has(tokens[k]?.norm ?? '')) k--;
  const before = tokens[k];
  if (before === undefined) return false;
  if (norm.endsWith('ing')) return be.has(before.norm) || before.norm === 'of' || before.norm === ',';
  if (have.has(before.norm)) return true;
  if (determiners.has(before.norm) || before.norm === 'to' || be.has(before.norm) || ends.has(before.norm))
    return before.norm === 'and';
  return norm.endsWith('ed') || norm.endsWith('s') || irregular.has(norm);
}

const between: ReadonlySet<string> = new Set(['already', 'also', 'been', 'even', 'now', 'since']);

const irregular: ReadonlySet<string> = new Set(['bought', 'built', 'got', 'made', 'took', 'won']);

/** Whether a parent tells the same object as a fact in another sentence. */
function isToldElsewhere(pairing: Pairing, { here }: SharedObject): boolean {
  return parentsOf(pairing).some((article) =>
    article.sentences.some((sentence) =>
      sharedObjects(pairing, { article, sentence }).some(
        (object) =>
          object.here.first <= here.last &&
          object.here.last >= here.first &&
          hedgeOver(sentence, object.there) === null &&
          factualVerb(sentence, object.there, null) !== null,
      ),
    ),
  );
}
