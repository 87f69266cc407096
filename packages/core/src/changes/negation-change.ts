/**
 * Negation: what the sources deny and the rewrite states, or the other way round.
 * The idea: the words under a negation are looked up on the other side; where its head stands there without one, or all of its words do, the polarity has
 * turned, unless the other side says no in another way. A word may also be replaced by its opposite.
 */
import { commonWords } from '../text/function-words.js';
import { spanOf } from '../text/span.js';
import { stemOf } from '../text/tokens.js';
import type { ArticleText, Sentence, Token } from '../text/index.js';
import { indexWords, renderings, type SharedWord, sharedWords, type WordIndex } from './certainty-matching.js';
import { isDenied, isNegative, type Operator, readCertainty, type Standing } from './certainty-reading.js';
import { deniedAnswers, turnedSides } from './negation-answers.js';
import { opposites } from './negation-opposites.js';
import { unanswered } from './negation-unanswered.js';
import { admissions, innerNegatives } from './negation-words.js';
import type { ChangeCandidate, ChangeDetector, PairedSource, Pairing } from './pairing.js';

export const negationChanges: ChangeDetector = (pairing) => {
  if (pairing.alignment.coverage < leastCoverage) return [];
  const shared = sharedWords(pairing);
  const found = [
    ...deniedHere(pairing, shared),
    ...deniedThere(pairing, shared),
    ...opposites(pairing),
    ...deniedAnswers(pairing),
    ...turnedSides(pairing),
  ];
  const best = found.toSorted((a, b) => b.strength - a.strength)[0];
  return best === undefined ? [] : [best];
};

/** A sentence that its sources explain less well may have its denial, or its statement, from elsewhere. */
const leastCoverage = 0.5;

/** Shares of such findings that are changes, among well-explained sentences of the training stories. */
const strengths = { several: 0.8, single: 0.55, related: 0.4 } as const;

/** A single word must be the same or a form of it. */
const sureDegree = 0.75;

const innerStems: ReadonlySet<string> = new Set(innerNegatives.map(stemOf));
const admissionStems: ReadonlySet<string> = new Set(admissions.map(stemOf));
const prefixed = /^(?:un|dis|non|mis)\p{L}{4}|^(?:in|im)(?:val|comp|act|poss|corr)|less$/u;

/** Words within which a hidden "no" still belongs to a predicate. */
const nearby = 5;

/** "acknowledged", "does not rule out". */
function admits({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ stem, norm }, position) =>
      admissionStems.has(stem) ||
      ((norm === 'exclude' || norm === 'rule' || norm === 'ruled') &&
        tokens
          .slice(Math.max(0, position - 2), position)
          .some((before) => before.norm === 'not' || before.norm.endsWith("n't"))),
  );
}

interface Turn {
  readonly turned: readonly Pair[];
  readonly kept: readonly Pair[];
  readonly headTurned: boolean;
}

interface Pair {
  readonly here: Standing;
  readonly there: Standing;
  readonly source: PairedSource;
  readonly degree: number;
}

/** "and not", ", not": what is set against another thing, not a statement of its own. */
function isContrast(sentence: Sentence, operator: Operator): boolean {
  const before = sentence.tokens[operator.first - 1];
  return (
    operator.sense === 'negative' &&
    sentence.tokens[operator.first]?.norm === 'not' &&
    before !== undefined &&
    (before.kind === 'punctuation' || ['and', 'but', 'if', 'or'].includes(before.norm))
  );
}

const judged = (sentence: Sentence) =>
  readCertainty(sentence).operators.filter(
    (operator) =>
      isNegative(operator) &&
      !operator.conditional &&
      readCertainty(sentence).exception < operator.first &&
      !isContrast(sentence, operator),
  );

function deniedHere(pairing: Pairing, shared: readonly SharedWord[]): readonly ChangeCandidate[] {
  return judged(pairing.sentence).flatMap((operator) => {
    const scope = shared.filter(({ word }) => word.under.includes(operator));
    const turn = turnOf(scope, operator, 'here');
    const elsewhere = turn.turned.some(({ here, source }) =>
      renderings(here.token.stem, false, deniedIn(source.article)).some(
        ({ word: { token } }) => token.start < source.sentence.start || token.start >= source.sentence.end,
      ),
    );
    return elsewhere ? [] : judge(pairing, operator, 'here', pairing.sources[0], turn);
  });
}

const deniedWords = new WeakMap<ArticleText, WordIndex>();

/** What an article denies anywhere; kept, since every negation of a rewrite is looked up. */
function deniedIn(article: ArticleText): WordIndex {
  const known = deniedWords.get(article);
  if (known !== undefined) return known;
  const words = article.sentences.flatMap((sentence) => readCertainty(sentence).words.filter(isDenied));
  const index = indexWords({ words });
  deniedWords.set(article, index);
  return index;
}

function deniedThere(pairing: Pairing, shared: readonly SharedWord[]): readonly ChangeCandidate[] {
  return pairing.sources.flatMap((source) =>
    judged(source.sentence).flatMap((operator) => {
      const scope = shared.filter(({ others }) => others.some(({ word }) => word.under.includes(operator)));
      const anyWord = operator.sense === 'denial' && admits(pairing.sentence);
      return judge(pairing, operator, 'there', source, turnOf(scope, operator, 'there', anyWord));
    }),
  );
}

/** Names stand on either side of a denial. */
const bearsMeaning = ({ token, position }: Standing) =>
  !commonWords.has(token.norm) && (!token.capital || position === 0) && token.norm.length > 2;

function turnOf(scope: readonly SharedWord[], operator: Operator, side: 'here' | 'there', anyWord = false): Turn {
  const turned: Pair[] = [];
  const kept: Pair[] = [];
  let headTurned = false;
  const answered = new Set(
    scope
      .flatMap(({ word, others }) => others.filter((other) => isDenied(other.word) === isDenied(word)))
      .map((other) => other.word),
  );
  for (const { word, others } of scope) {
    const first = others.find((other) => side === 'here' || other.word.under.includes(operator));
    if (first === undefined) continue;
    const agreeing = others.find((other) => isDenied(other.word) === isDenied(word));
    if (agreeing !== undefined)
      kept.push({ here: word, there: agreeing.word, source: agreeing.source, degree: agreeing.degree });
    else if (answered.has(first.word)) continue;
    else if (anyWord || (bearsMeaning(word) && bearsMeaning(first.word))) {
      turned.push({ here: word, there: first.word, source: first.source, degree: first.degree });
      const bearer = side === 'here' ? word : first.word;
      if (bearer.headOf.includes(operator)) headTurned = true;
    }
  }
  return { turned, kept, headTurned };
}

function judge(
  pairing: Pairing,
  operator: Operator,
  side: 'here' | 'there',
  source: PairedSource | undefined,
  { turned, kept, headTurned }: Turn,
): readonly ChangeCandidate[] {
  if (source === undefined || turned.length === 0) return [];
  const from = turned[0];
  if (from === undefined) return [];
  // A word denied on both sides: the negation is kept.
  if (kept.some(({ here, there }) => isDenied(here) && isDenied(there))) return [];
  const there = pairing.sources.map(({ sentence }) => sentence);
  const [mine, others] = side === 'here' ? [[pairing.sentence], there] : [there, [pairing.sentence]];
  // A question states nothing that an answer could turn.
  if (
    turned.some(({ source: { article, sentence } }) => article.text.slice(sentence.start, sentence.end).endsWith('?'))
  )
    return [];
  const known = new Set(mine.flatMap(({ tokens }) => tokens.map(({ stem }) => stem)));
  const own = (side === 'here' ? pairing.sentence : source.sentence).tokens[operator.first]?.stem ?? '';
  if (operator.sense !== 'negative' && others.some(({ tokens }) => tokens.some((token) => token.stem === own)))
    return [];
  const negatives = others.reduce((sum, sentence) => sum + unanswered(sentence, mine, known), 0);
  const near = turned.flatMap(({ here, there: other }) => (side === 'here' ? other : here).position);
  const inner = others
    .flatMap(({ tokens }) => tokens.map((token, position) => ({ token, position })))
    .filter(
      ({ token: { stem, norm, kind }, position }) =>
        kind === 'word' &&
        !known.has(stem) &&
        (innerStems.has(stem) || prefixed.test(norm)) &&
        near.some((at) => Math.abs(at - position) <= nearby),
    ).length;
  const admitted = others.some(admits);
  if (negatives > 0 || inner > 0) return [];
  const first = source === pairing.sources[0] && from.source === source;
  if (
    turned.length === 1 &&
    (from.degree < sureDegree || !(admitted || (operator.sense === 'negative' && first && side === 'there')))
  )
    return [];
  if (!headTurned && !admitted && source !== pairing.sources[0]) return [];
  if (!headTurned && (turned.length < 2 || kept.length > 0) && !(admitted && operator.sense === 'denial')) return [];
  return [candidate(pairing, operator, side, source, turned)];
}

/** The turned words on both sides, with the negation on its own. */
function candidate(
  pairing: Pairing,
  operator: Operator,
  side: 'here' | 'there',
  source: PairedSource,
  turned: readonly Pair[],
): ChangeCandidate {
  const beside = turned.filter((pair) => pair.source === (side === 'there' ? source : turned[0]?.source));
  const origin = beside[0]?.source ?? source;
  const mine = turned.map(({ here }) => here.token);
  const theirs = beside.map(({ there }) => there.token);
  const negation = (side === 'here' ? pairing.sentence : source.sentence).tokens[operator.first];
  if (negation !== undefined) (side === 'here' ? mine : theirs).push(negation);
  const here = spanOf(pairing.article, pairing.sentence, ...boundsOf(mine));
  const there = spanOf(origin.article, origin.sentence, ...boundsOf(theirs));
  const sameWord = turned.some(({ degree }) => degree === 1);
  const strength = turned.length > 1 ? strengths.several : sameWord ? strengths.single : strengths.related;
  return { kind: 'negation', here, there, words: `${there.text} → ${here.text}`, strength };
}

const boundsOf = (tokens: readonly Token[]) =>
  [Math.min(...tokens.map(({ start }) => start)), Math.max(...tokens.map(({ end }) => end))] as const;
