/**
 * Modality: what may, should or is alleged to be so in the sources and is so, or will be, in the rewrite.
 * The idea: the verb right after "may", "plans to", "will" stands on a rung of a ladder; the same verb of the rewrite must not stand higher. A condition or a
 * hearsay that goes missing, "confirmed" where nobody confirmed, and a later stage of the same process raise a content too.
 */
import { determiners } from '../quotes/words.js';
import { commonWords } from '../text/function-words.js';
import type { Sentence, Token } from '../text/index.js';
import { spanOf } from '../text/span.js';
import { stemOf } from '../text/tokens.js';
import { type OtherWord, type SharedWord, sharedWords } from './certainty-matching.js';
import {
  heightOf,
  isContent,
  isDenied,
  type Operator,
  type OperatorSense,
  readCertainty,
  type Rung,
  rungOf,
  type Standing,
} from './certainty-reading.js';
import { attributions, firmWords, spentWords, stages } from './certainty-words.js';
import { doneAttempts } from './modality-change-objects.js';
import type { ChangeCandidate, ChangeDetector, Pairing } from './pairing.js';

export const modalityChanges: ChangeDetector = (pairing) => {
  const shared = sharedWords(pairing);
  const found = [
    ...raisedVerbs(pairing, shared),
    ...lostConditions(pairing, shared),
    ...lostHearsay(pairing, shared),
    ...vouched(pairing, shared),
    ...donePlans(pairing, shared),
    ...laterStages(pairing),
    ...doneAttempts(pairing),
  ];
  const best = found.toSorted((a, b) => b.strength - a.strength)[0];
  return best === undefined ? [] : [best];
};

/** Only the same word or a form of it stands on a rung of its own. */
const sureDegree = 0.75;

/** Shares of such findings that are changes, in the training stories and the SummEdits pairs. */
const strengths = {
  possible: 0.75,
  condition: 0.7,
  done: 0.5,
  raised: 0.6,
  stage: 0.5,
  vouched: 0.6,
  shown: 0.45,
  hearsayVerb: 0.65,
  hearsay: 0.4,
  hedged: 0.45,
  claim: 0.35,
} as const;

const hasSense = (sentence: Sentence, ...senses: readonly OperatorSense[]) =>
  readCertainty(sentence).operators.some(({ sense }) => senses.includes(sense));

/** The operator whose verb a word is: "may recall", "plans to recall", "was considering recalling". */
function verbOperator(sentence: Sentence, word: Standing, rung: Rung): Operator | null {
  const found = word.headOf.find(({ sense }) => sense === rung);
  return found !== undefined && isTight(sentence, found, word) ? found : null;
}

/** "An appeal is under consideration": the predicate that leaves a deed open. */
function pendingOperator(sentence: Sentence, word: Standing): Operator | null {
  const pending = word.under.find(({ sense }) => sense === 'pending');
  if (pending === undefined) return null;
  const between = sentence.tokens.slice(word.position + 1, pending.first);
  return between.some(({ kind }) => kind === 'punctuation') ? null : pending;
}

/** Whether nothing but helping words stands between an operator and its verb. */
const isTight = ({ tokens }: Sentence, { last }: Operator, { position }: Standing): boolean =>
  tokens.slice(last + 1, position).every(({ norm }) => verbal.has(norm) || norm.endsWith('ly'));

const verbal: ReadonlySet<string> = new Set([
  'to',
  'be',
  'been',
  'have',
  'also',
  'soon',
  'now',
  'again',
  'then',
  'even',
  'not',
  'on',
  'whether',
  'of',
  'about',
  'a',
  'an',
  'the',
]);
const perfect: ReadonlySet<string> = new Set(['has', 'have', 'had', 'was', 'were', 'is', 'are', 'been']);

/** Whether a verb is told as done: after "has" or "was", or in a form of its own. */
function isRealised(sentence: Sentence, word: Standing, other: OtherWord, operator: Operator, from: Rung): boolean {
  const before = sentence.tokens.slice(Math.max(0, word.position - 3), word.position);
  if (opensNoun(before)) return false;
  const { norm } = word.token;
  const base = other.word.token.norm;
  // "is buying" says no more than "plans to buy".
  if (norm.endsWith('ing')) return perfect.has(before.at(-1)?.norm ?? '') && !isFirm(other.source.sentence, operator);
  if (before.some((token) => perfect.has(token.norm))) return true;
  // "may have shifted" and "shifted" are one form.
  if (norm === base) return isPerfect(other, operator);
  if (from === 'future' && sentence.kind !== 'headline') return norm.endsWith('ed');
  return !/(?:ing|ions?)$/.test(norm);
}

/** Whether what stands before a word makes it a noun or an infinitive: "to start", "the first start", "its start". */
function opensNoun(before: readonly Token[]): boolean {
  const close = before.findLast(({ norm }) => !norm.endsWith('ly'));
  return before.slice(-2).some(({ norm }) => norm === 'to') || (close !== undefined && determiners.has(close.norm));
}

/** "may have shifted", "is said to have been moved". */
const isPerfect = ({ word, source }: OtherWord, { last }: Operator): boolean =>
  source.sentence.tokens.slice(last + 1, word.position).some(({ norm }) => norm === 'have' || norm === 'been');

function raisedVerbs(pairing: Pairing, shared: readonly SharedWord[]): readonly ChangeCandidate[] {
  const { sentence } = pairing;
  const { operators } = readCertainty(sentence);
  return shared.flatMap(({ word, others }): readonly ChangeCandidate[] => {
    const best = others.toSorted((a, b) => heightOf(rungOf(b.word)) - heightOf(rungOf(a.word)))[0];
    if (best === undefined || best.degree < sureDegree || isDenied(word) || isDenied(best.word)) return [];
    if (best.word.token.capital && best.source.sentence.kind !== 'headline') return [];
    const [from, to] = [rungOf(best.word), rungOf(word)];
    if (heightOf(to) <= heightOf(from)) return [];
    const operator =
      verbOperator(best.source.sentence, best.word, from) ?? pendingOperator(best.source.sentence, best.word);
    if (operator === null) return [];
    if (from === 'intended' && to === 'future' && isFirm(best.source.sentence, operator)) return [];
    if (to === 'fact' && from === 'intended' && isSpent(best.source.sentence, operator)) return [];
    if (from === 'future' && to === 'fact' && best.source.sentence.kind !== sentence.kind) return [];
    if (to === 'fact' && !isRealised(sentence, word, best, operator, from)) return [];
    const hedged = operators.some(
      ({ sense }) =>
        (sense === 'condition' && from !== 'possible') ||
        ((sense === 'possible' || sense === 'intended' || sense === 'future') && heightOf(sense) <= heightOf(from)),
    );
    if (hedged && (to !== 'fact' || from === 'future')) return [];
    const strength = hedged ? strengths.hedged : strengthOfRise(from, best.degree);
    return [candidate(pairing, word, best, operator, strength)];
  });
}

/** A verb of another stem may be a noun of another sentence: "to buy" and "the purchase". */
function strengthOfRise(from: Rung, degree: number): number {
  if (from === 'possible') return strengths.possible;
  return degree < 1 ? strengths.hedged : strengths.raised;
}

/** What is planned or promised "will" be, for most writers; what is only hoped, expected or asked for will not. */
const firmStems: ReadonlySet<string> = new Set(firmWords.map(stemOf));
const isFirm = ({ tokens }: Sentence, { first, last }: Operator) =>
  tokens.slice(first, last + 1).some(({ stem }) => firmStems.has(stem));

/** Of what somebody agreed, tried or had to do, news tells the doing. */
const spentStems: ReadonlySet<string> = new Set(spentWords.map(stemOf));
const isSpent = ({ tokens }: Sentence, { first, last }: Operator) =>
  tokens.slice(first, last + 1).some(({ stem }) => spentStems.has(stem));

function lostConditions(pairing: Pairing, shared: readonly SharedWord[]): readonly ChangeCandidate[] {
  if (hasSense(pairing.sentence, 'condition', 'possible', 'intended')) return [];
  return pairing.sources.flatMap((source) =>
    readCertainty(source.sentence)
      .operators.filter(
        ({ sense, first }) => sense === 'condition' && conditions.has(source.sentence.tokens[first]?.norm ?? ''),
      )
      .flatMap((condition) => {
        const main = shared.flatMap(({ word, others }) => {
          const other = others.find(
            (found) =>
              found.source === source &&
              found.degree >= sureDegree &&
              rungOf(found.word) !== 'fact' &&
              !found.word.under.includes(condition),
          );
          return other === undefined ? [] : [{ word, other }];
        });
        const verb = main.find(({ other }) => rungOf(other.word) === 'future');
        return verb === undefined || main.length < 2
          ? []
          : [candidate(pairing, verb.word, verb.other, condition, strengths.condition)];
      }),
  );
}
/** Conditions proper; "once" and "until" are as often times. */
const conditions: ReadonlySet<string> = new Set(['if', 'unless', 'provided', 'pending', 'should']);

/** Hearsay that is somebody's own claim: it is passed on as well by "said". */
const claims: ReadonlySet<string> = new Set(
  ['accuse', 'allegation', 'allege', 'believe', 'claim', 'estimate', 'think'].map(stemOf),
);
const attributionStems: ReadonlySet<string> = new Set(attributions.map(stemOf));

function lostHearsay(pairing: Pairing, shared: readonly SharedWord[]): readonly ChangeCandidate[] {
  const { sentence, sources } = pairing;
  const first = sources[0];
  if (first === undefined || sentence.kind === 'headline' || hasSense(sentence, 'hearsay', 'possible')) return [];
  const attributed = sentence.tokens.some(({ stem }) => attributionStems.has(stem));
  return readCertainty(first.sentence)
    .operators.filter(({ sense }) => sense === 'hearsay')
    .flatMap((operator) => {
      const verb = first.sentence.tokens[operator.last];
      if (verb === undefined || attributed) return [];
      const plain = shared.filter(
        ({ word, others }) =>
          !commonWords.has(word.token.norm) &&
          !isDenied(word) &&
          others.some((other) => other.word.under.includes(operator)) &&
          others.every((other) => other.word.under.some(({ sense }) => sense === 'hearsay')),
      );
      const head = plain.find(({ others }) => others.some((other) => other.word.headOf.includes(operator)));
      const other = head?.others.find((found) => found.word.headOf.includes(operator));
      if (head === undefined || other === undefined || plain.length < 2) return [];
      const sameVerb = head.word.token.stem === other.word.token.stem && isTight(first.sentence, operator, other.word);
      const strength = sameVerb ? strengths.hearsayVerb : claims.has(verb.stem) ? strengths.claim : strengths.hearsay;
      return [candidate(pairing, head.word, other, operator, strength)];
    });
}

/** "confirmed", "proved" where the sources vouch for nothing. */
function vouched(pairing: Pairing, shared: readonly SharedWord[]): readonly ChangeCandidate[] {
  if (pairing.sources.some(({ sentence }) => hasSense(sentence, 'vouched') || isSpoken(sentence))) return [];
  return readCertainty(pairing.sentence)
    .operators.filter(
      ({ sense, first }) => sense === 'vouched' && vouchers.has(pairing.sentence.tokens[first]?.stem ?? ''),
    )
    .flatMap((operator) => {
      const scope = shared.filter(
        ({ word, others }) => word.under.includes(operator) && !isDenied(word) && others.length > 0,
      );
      const first = scope[0];
      const other = first?.others[0];
      if (first === undefined || other === undefined) return [];
      const operatorWord = pairing.sentence.tokens[operator.first];
      const start = operatorWord?.start ?? first.word.token.start;
      const strength = isConfirmation(pairing, operator) ? strengths.vouched : strengths.shown;
      return [candidate(pairing, first.word, other, null, strength, start)];
    });
}

/** "X confirmed that", and nobody of the source is X. */
function isConfirmation({ sentence, sources }: Pairing, { first, last }: Operator): boolean {
  const { tokens } = sentence;
  if (!confirming.has(tokens[first]?.stem ?? '') || tokens[last + 1]?.norm !== 'that') return false;
  const who = tokens.slice(Math.max(0, first - widestSubject), first).filter((token) => isContent(token));
  const known = new Set(sources.flatMap((source) => source.sentence.tokens.map(({ stem }) => stem)));
  return who.length > 0 && !who.some(({ stem }) => known.has(stem));
}
const confirming: ReadonlySet<string> = new Set(['confirm', 'prove', 'verify'].map(stemOf));
/** So many tokens before a verb its subject stands at most. */
const widestSubject = 5;

const vouchers: ReadonlySet<string> = new Set(['confirm', 'prove', 'proven', 'show', 'verify'].map(stemOf));

/** An answer of an interview: whoever gives it confirms what was asked. */
const isSpoken = ({ tokens }: Sentence) => tokens[0]?.norm === 'a' && tokens[1]?.norm === ':';

/** "is thinking about a lawsuit" became "has filed a lawsuit". */
function donePlans(pairing: Pairing, shared: readonly SharedWord[]): readonly ChangeCandidate[] {
  const first = pairing.sources[0];
  if (first === undefined || hasSense(pairing.sentence, 'possible', 'intended', 'future', 'condition')) return [];
  const told = pairing.sentence.tokens.findIndex(({ norm }) => doneBy.has(norm));
  if (told < 0) return [];
  return shared.flatMap(({ word, others }) => {
    if (isDenied(word) || word.position < told || word.token.capital) return [];
    const other = others.find(({ word: there }) => rungOf(there) === 'possible' && there.headOf.length > 0);
    if (other === undefined || others.some(({ word: there }) => rungOf(there) !== 'possible')) return [];
    const operator = other.word.headOf.find(({ first: at }) =>
      weighing.has(other.source.sentence.tokens[at]?.stem ?? ''),
    );
    return operator === undefined ? [] : [candidate(pairing, word, other, operator, strengths.done)];
  });
}
const doneBy: ReadonlySet<string> = new Set(['has', 'have', 'had']);
const weighing: ReadonlySet<string> = new Set(
  ['consider', 'contemplate', 'explore', 'mull', 'think', 'thinking', 'weigh'].map(stemOf),
);

/** "was questioned" became "was charged". */
function laterStages(pairing: Pairing): readonly ChangeCandidate[] {
  const source = pairing.sources[0];
  if (source === undefined) return [];
  const mine = readCertainty(pairing.sentence).words;
  const theirs = readCertainty(source.sentence).words;
  const known = new Set(pairing.sources.flatMap(({ sentence }) => sentence.tokens.map(({ stem }) => stem)));
  const here = new Set(pairing.sentence.tokens.map(({ stem }) => stem));
  return stageStems.flatMap((chain) =>
    chain.flatMap((stage, late) => {
      const word = mine.find(({ token, position }) => stage.has(token.stem) && !isNoun(pairing.sentence, position));
      if (word === undefined || isDenied(word) || rungOf(word) !== 'fact' || [...stage].some((stem) => known.has(stem)))
        return [];
      return chain.slice(0, late).flatMap((early) => {
        const other = theirs.find(({ token }) => early.has(token.stem));
        if (other === undefined || isDenied(other) || [...early].some((stem) => here.has(stem))) return [];
        return [candidate(pairing, word, { word: other, source }, null, strengths.stage)];
      });
    }),
  );
}
/** "the order of the steps", "a grant of land". */
const isNoun = ({ tokens }: Sentence, position: number) => tokens[position + 1]?.norm === 'of';

const stageStems = stages.map((chain) => chain.map((stage): ReadonlySet<string> => new Set(stage.map(stemOf))));

/** The words from the operator, or from `start`, to the word that it governs, beside the words that stand for it. */
function candidate(
  pairing: Pairing,
  word: Standing,
  other: Pick<OtherWord, 'word' | 'source'>,
  operator: Operator | null,
  strength: number,
  start: number = word.token.start,
): ChangeCandidate {
  const { tokens } = other.source.sentence;
  const near = operator !== null && Math.abs(operator.first - other.word.position) < widest ? operator : null;
  const edges = [
    tokens[near?.first ?? other.word.position],
    tokens[near?.last ?? other.word.position],
    other.word.token,
  ];
  const from = Math.min(...edges.flatMap((token) => token?.start ?? []));
  const to = Math.max(...edges.flatMap((token) => token?.end ?? []));
  const governing = word.under.findLast(({ sense }) => sense === 'future' || sense === 'intended');
  const opens = governing === undefined ? undefined : pairing.sentence.tokens[governing.first];
  const here = spanOf(pairing.article, pairing.sentence, Math.min(start, opens?.start ?? start), word.token.end);
  const there = spanOf(other.source.article, other.source.sentence, from, to);
  return { kind: 'modality', here, there, words: `${there.text} → ${here.text}`, strength };
}
/** Tokens that may be shown between an operator and its word. */
const widest = 12;
