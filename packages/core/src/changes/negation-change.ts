/**
 * Negation: what the sources deny and the rewrite states, or the other way round.
 * The idea: the words under a negation are looked up on the other side; where its head stands there without one, or all of its words do, the polarity has
 * turned, unless the other side says no in another way. A word may also be replaced by its opposite.
 */
import { commonWords } from '../text/function-words.js';
import { relatedStems } from '../text/lexicon/word-relations.js';
import { spanOf } from '../text/span.js';
import { stemOf } from '../text/tokens.js';
import type { Sentence } from '../text/index.js';
import { indexWords, renderings, type SharedWord, sharedWords } from './certainty-matching.js';
import { isContent, isDenied, isNegative, type Operator, readCertainty, type Standing } from './certainty-reading.js';
import { admissions, converses, innerNegatives } from './negation-words.js';
import type { ChangeCandidate, ChangeDetector, PairedSource, Pairing } from './pairing.js';

export const negationChanges: ChangeDetector = (pairing) => {
  if (pairing.alignment.coverage < leastCoverage) return [];
  const shared = sharedWords(pairing);
  const found = [...deniedHere(pairing, shared), ...deniedThere(pairing, shared), ...opposites(pairing)];
  const best = found.toSorted((a, b) => b.strength - a.strength)[0];
  return best === undefined ? [] : [best];
};

/** A sentence that its sources explain less well may have its denial, or its statement, from elsewhere. */
const leastCoverage = 0.6;

/** Shares of such findings that are changes, among well-explained sentences of the training stories. */
const strengths = { several: 0.8, single: 0.5, opposite: 0.35 } as const;

/** A single word must be the same or a form of it. */
const sureDegree = 0.75;

const innerStems: ReadonlySet<string> = new Set(innerNegatives.map(stemOf));
const admissionStems: ReadonlySet<string> = new Set(admissions.map(stemOf));
const prefixed = /^(?:un|dis|non|mis)\p{L}{4}|^(?:in|im)(?:val|comp|act|poss|corr)|less$/u;

/** Words within which a hidden "no" still belongs to a predicate. */
const nearby = 6;

/** How many negations of a sentence have no counterpart in the others: they may say the same in another way. */
function unanswered(sentence: Sentence, others: readonly Sentence[], known: ReadonlySet<string>): number {
  const reading = readCertainty(sentence);
  const denied = others.map((other) => indexWords({ words: readCertainty(other).words.filter(isDenied) }));
  return reading.operators.filter((operator) => {
    if (!isNegative(operator)) return false;
    if (operator.sense !== 'negative' && known.has(sentence.tokens[operator.first]?.stem ?? '')) return false;
    const scope = reading.words.filter((word) => word.under.includes(operator) && isDenied(word));
    return !scope.some(({ token }) => denied.some((index) => renderings(token.stem, false, index).length > 0));
  }).length;
}

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
      source.article.sentences.some(
        (sentence) =>
          sentence.id !== source.sentence.id &&
          renderings(here.token.stem, false, indexWords(readCertainty(sentence))).some(({ word }) => isDenied(word)),
      ),
    );
    return elsewhere ? [] : judge(pairing, operator, 'here', pairing.sources[0], turn);
  });
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
  const last = turned.at(-1);
  const from = turned[0];
  if (last === undefined || from === undefined) return [];
  if (kept.some(({ here, there }) => isDenied(here) && isDenied(there))) return [];
  const there = pairing.sources.map(({ sentence }) => sentence);
  const [mine, others] = side === 'here' ? [[pairing.sentence], there] : [there, [pairing.sentence]];
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
  if (turned.length === 1 && !admitted && (operator.sense !== 'negative' || from.source !== pairing.sources[0]))
    return [];
  if (side === 'here' && turned.length === 1 && !admitted) return [];
  if (!headTurned && source !== pairing.sources[0] && !admitted) return [];
  if (turned.length === 1 && (turned[0]?.degree ?? 0) < sureDegree) return [];
  if (!headTurned && (turned.length < 2 || kept.length > 0) && !(admitted && operator.sense === 'denial')) return [];
  const operatorStart = (sentence: Sentence) => sentence.tokens[operator.first]?.start ?? sentence.start;
  const end = Math.max(from.here.token.end, last.here.token.end);
  const hereSpan =
    side === 'here'
      ? spanOf(pairing.article, pairing.sentence, Math.min(operatorStart(pairing.sentence), from.here.token.start), end)
      : spanOf(pairing.article, pairing.sentence, from.here.token.start, end);
  const thereWords = turned.filter((pair) => pair.source === from.source).map(({ there: { token } }) => token);
  const ends = thereWords.map((token) => token.end);
  const starts = thereWords.map((token) => token.start);
  if (side === 'there' && from.source === source) starts.push(operatorStart(source.sentence));
  const thereSpan = spanOf(from.source.article, from.source.sentence, Math.min(...starts), Math.max(...ends));
  return [
    {
      kind: 'negation',
      here: hereSpan,
      there: thereSpan,
      words: `${thereSpan.text} → ${hereSpan.text}`,
      strength: turned.length > 1 ? strengths.several : strengths.single,
    },
  ];
}

/** A word of the rewrite whose opposite stands in the source, on the same side of a negation. */
function opposites(pairing: Pairing): readonly ChangeCandidate[] {
  const mine = new Set(pairing.sentence.tokens.map(({ stem }) => stem));
  const theirs = new Set(pairing.sources.flatMap(({ sentence }) => sentence.tokens.map(({ stem }) => stem)));
  const first = pairing.sources[0];
  if (first === undefined || unanswered(first.sentence, [pairing.sentence], mine) > 0) return [];
  if (unanswered(pairing.sentence, [first.sentence], theirs) > 1) return [];
  return readCertainty(pairing.sentence).words.flatMap((word): readonly ChangeCandidate[] => {
    const { token } = word;
    if (theirs.has(token.stem) || token.capital || !isContent(token)) return [];
    if (renderedIn(token.stem, theirs)) return [];
    for (const { stem, kind } of relatedStems(token.stem)) {
      if (isConverse(token.stem, stem)) continue;
      if (kind !== 'antonym' || !theirs.has(stem) || mine.has(stem) || renderedIn(stem, mine)) continue;
      for (const source of pairing.sources.slice(0, 1)) {
        const other = readCertainty(source.sentence).words.find((candidate) => candidate.token.stem === stem);
        if (other === undefined || isDenied(other) !== isDenied(word)) continue;
        const here = spanOf(pairing.article, pairing.sentence, token.start, token.end);
        const there = spanOf(source.article, source.sentence, other.token.start, other.token.end);
        return [{ kind: 'negation', here, there, words: `${there.text} → ${here.text}`, strength: strengths.opposite }];
      }
    }
    return [];
  });
}

const renderedIn = (stem: string, others: ReadonlySet<string>) =>
  relatedStems(stem).some(({ stem: other, kind, weight }) => kind !== 'antonym' && weight >= 0.6 && others.has(other));

const conversePairs: ReadonlySet<string> = new Set(
  converses.flatMap(([a, b]) => [`${stemOf(a)} ${stemOf(b)}`, `${stemOf(b)} ${stemOf(a)}`]),
);
const isConverse = (a: string, b: string) => conversePairs.has(`${a} ${b}`);
