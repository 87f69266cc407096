/**
 * A sentence in, what each of its content words stands under out: denied or not, on which rung of the ladder of certainty, by hearsay, on a condition.
 * The idea: a word such as "not", "may" or "denied" governs what follows it up to the end of its clause; the first content word
 * after it, its head, is what it is about. No parser: clauses end at marks and at closed classes of words.
 */
import { commonWords, functionWords } from '../text/function-words.js';
import type { Sentence, Token } from '../text/index.js';
import { stemOf } from '../text/tokens.js';
import {
  conditionWords,
  futureWords,
  hearsayWords,
  intendedWords,
  pendingWords,
  possibleWords,
  vouchedWords,
} from './certainty-words.js';
import { denials, negators, passiveDenials } from './negation-words.js';

export type OperatorSense =
  | 'negative'
  | 'denial'
  | 'passive-denial'
  | 'possible'
  | 'pending'
  | 'intended'
  | 'future'
  | 'hearsay'
  | 'condition'
  | 'vouched';

/** A word or phrase that governs others. Positions count the tokens of the sentence. */
export interface Operator {
  readonly sense: OperatorSense;
  readonly first: number;
  readonly last: number;
  /** It stands under a condition: "if it does not". */
  readonly conditional: boolean;
}

/** A content word with what it stands under. */
export interface Standing {
  readonly token: Token;
  readonly position: number;
  /** The operators that govern it, in the order of the text. */
  readonly under: readonly Operator[];
  /** Those of them whose first content word it is. */
  readonly headOf: readonly Operator[];
}

export interface CertaintyReading {
  readonly operators: readonly Operator[];
  readonly words: readonly Standing[];
  /** Position of the last "unless", -1 where there is none: what stands before it holds on a condition. */
  readonly exception: number;
}

/** The rungs: what is done or so, what will be, what is meant to be, what may be. */
export type Rung = 'possible' | 'intended' | 'future' | 'fact';

const rungs: readonly Rung[] = ['possible', 'intended', 'future', 'fact'];

/** How high a rung is, from 0. */
export const heightOf = (rung: Rung): number => rungs.indexOf(rung);

/** The lowest rung among the operators over a word. */
export function rungOf({ under }: Standing): Rung {
  return (
    rungs.find((rung) => under.some(({ sense }) => sense === rung || (sense === 'pending' && rung === 'possible'))) ??
    'fact'
  );
}

/** Whether an odd number of negations stands over a word. */
export function isDenied({ under }: Standing): boolean {
  return under.filter(isNegative).length % 2 === 1;
}

export const isNegative = ({ sense }: Operator): boolean =>
  sense === 'negative' || sense === 'denial' || sense === 'passive-denial';

const entries: readonly (readonly [OperatorSense, readonly string[]])[] = [
  ['negative', negators],
  ['denial', denials],
  ['passive-denial', passiveDenials],
  ['possible', possibleWords],
  ['pending', pendingWords],
  ['intended', intendedWords],
  ['future', futureWords],
  ['hearsay', hearsayWords],
  ['condition', conditionWords],
  ['vouched', vouchedWords],
];

const beForms: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am']);
const beKey = 'be';

/** Words that share their stem with another one of the lists. */
const unstemmed: ReadonlySet<string> = new Set([
  'likely',
  'may',
  'prepare',
  'prepared',
  'preparing',
  'will',
  'willing',
]);

const keyOf = (norm: string) => (beForms.has(norm) ? beKey : unstemmed.has(norm) ? `=${norm}` : stemOf(norm));

/** Phrases by their first word, longest first. */
const phrases = phraseTable();

interface Phrase {
  readonly sense: OperatorSense;
  readonly keys: readonly string[];
}

function phraseTable(): ReadonlyMap<string, readonly Phrase[]> {
  const table = new Map<string, Phrase[]>();
  for (const [sense, listed] of entries) {
    for (const entry of listed) {
      const keys = entry.split(' ').map(keyOf);
      const first = keys[0] ?? '';
      table.set(first, [...(table.get(first) ?? []), { sense, keys }]);
    }
  }
  for (const [first, found] of table)
    table.set(
      first,
      found.toSorted((a, b) => b.keys.length - a.keys.length),
    );
  return table;
}

/** The longest phrase that stands at a position; adverbs may not stand inside it. */
function operatorAt(tokens: readonly Token[], position: number): Omit<Operator, 'conditional'> | null {
  const token = tokens[position];
  if (token === undefined || token.kind !== 'word') return null;
  for (const { sense, keys } of phrases.get(keyOf(token.norm)) ?? []) {
    const matches = keys.every((key, offset) => {
      const other = tokens[position + offset];
      return other?.kind === 'word' && keyOf(other.norm) === key;
    });
    if (!matches || isOtherUse(tokens, position, token.norm)) continue;
    // "Should it fail" opens a condition.
    const opening = token.norm === 'should' && position === 0;
    return { sense: opening ? 'condition' : sense, first: position, last: position + keys.length - 1 };
  }
  return null;
}

/** "Minister to resign": what a headline announces. */
function headlineFuture(tokens: readonly Token[], position: number): Omit<Operator, 'conditional'> | null {
  const before = tokens[position - 1];
  const after = tokens[position + 1];
  const opens = tokens[position]?.norm === 'to' && before?.kind === 'word' && after !== undefined && isContent(after);
  return opens && !after.norm.endsWith('ing') ? { sense: 'future', first: position, last: position } : null;
}

const abilityNegations: ReadonlySet<string> = new Set(['not', 'never', 'no']);

/** "A no-confidence motion", "the no votes", "said no on Sunday". */
const nouns: ReadonlySet<string> = new Set([
  'confidence',
  'doubt',
  'fly',
  'go',
  'in',
  'on',
  'to',
  'vote',
  'voter',
  'voters',
  'votes',
]);
const comparatives: ReadonlySet<string> = new Set(['fewer', 'later', 'less', 'more', 'sooner']);
const pronouns: ReadonlySet<string> = new Set(['it', 'this']);
const negativeVerbs: ReadonlySet<string> = new Set(['deny', 'rebut', 'refute'].map(stemOf));

/** Words that look like operators and are none: "in May", "could not" (was unable to), "a will", "no. 3". */
function isOtherUse(tokens: readonly Token[], position: number, norm: string): boolean {
  const after = tokens[position + 1];
  if (norm === 'may' && tokens[position]?.capital === true && position > 0) return true;
  if (norm === 'could' || norm === 'can') return norm === 'can' || abilityNegations.has(after?.norm ?? '');
  if (norm === 'no' && (after?.norm === '.' || after?.kind === 'number')) return true;
  if (norm === 'not' && after?.norm === 'only') return true;
  if (norm === 'no' && after !== undefined && comparatives.has(after.norm)) return true;
  if (norm === 'no' && (after?.kind !== 'word' || nouns.has(after.norm))) return true;
  if (after !== undefined && pronouns.has(after.norm) && negativeVerbs.has(tokens[position]?.stem ?? '')) return true;
  return false;
}

const endsAll: ReadonlySet<string> = new Set([';', ':', '—', '–', '(', ')', '?', '!']);
const endsContents: ReadonlySet<string> = new Set(['although', 'but', 'though', 'whereas', 'while', 'yet']);
const endsClause: ReadonlySet<string> = new Set([
  'after',
  'as',
  'because',
  'before',
  'if',
  'since',
  'unless',
  'until',
  'when',
  'where',
  'which',
  'who',
  'whom',
  'whose',
]);
const finite: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'has',
  'had',
  'does',
  'did',
  'will',
  'would',
  'may',
  'might',
  'could',
  'shall',
  'must',
]);

/** Contents, which reach over commas. */
const reachesFar = ({ sense }: Operator) => sense === 'denial' || sense === 'hearsay' || sense === 'vouched';

/** Whether a word carries content that two sentences can share. */
export function isContent(token: Token): boolean {
  return token.kind === 'word' && token.norm.length > 1 && !functionWords.has(token.norm);
}

const adverb = (norm: string) => norm.length > 4 && norm.endsWith('ly');

/** Reads one sentence, in time linear in its length. */
export function readCertainty(sentence: Sentence): CertaintyReading {
  const known = readings.get(sentence);
  if (known !== undefined) return known;
  const reading = readTokens(sentence.tokens, sentence.kind === 'headline');
  readings.set(sentence, reading);
  return reading;
}

/** A sentence is read for every detector and every rewrite that it is beside. */
const readings = new WeakMap<Sentence, CertaintyReading>();

function readTokens(tokens: readonly Token[], headline: boolean): CertaintyReading {
  const operators: Operator[] = [];
  const words: Standing[] = [];
  let active: Operator[] = [];
  let headless: Operator[] = [];
  let clauseWords = 0;
  for (let position = 0; position < tokens.length; position++) {
    const token = tokens[position];
    if (token === undefined) break;
    active = active.filter((operator) => !endsAt(operator, tokens, position));
    headless = headless.filter((operator) => active.includes(operator));
    if (token.kind === 'punctuation' && (endsAll.has(token.norm) || token.norm === ',')) clauseWords = words.length;
    const phrase = operatorAt(tokens, position) ?? (headline ? headlineFuture(tokens, position) : null);
    if (phrase !== null) {
      const cancelled =
        phrase.sense === 'denial'
          ? headless.find(({ sense, last }) => sense === 'negative' && position - last <= 2)
          : undefined;
      if (cancelled !== undefined) {
        // "does not rule out", "never denied": two negations that cancel each other.
        operators.splice(operators.indexOf(cancelled), 1);
        active = active.filter((other) => other !== cancelled);
        headless = headless.filter((other) => other !== cancelled);
        position = phrase.last;
        continue;
      }
      const operator = { ...phrase, conditional: active.some(({ sense }) => sense === 'condition') };
      operators.push(operator);
      if (operator.sense === 'passive-denial' || operator.sense === 'pending') {
        for (let back = clauseWords; back < words.length; back++) {
          const word = words[back];
          if (word !== undefined) words[back] = { ...word, under: [...word.under, operator] };
        }
      } else {
        active = [...active, operator];
        headless = [...headless, operator];
      }
      // A verb such as "plan" is itself a content under what stands before it.
      for (let inside = operator.first; inside <= operator.last; inside++) {
        const part = tokens[inside];
        if (part !== undefined && isContent(part)) {
          const under = active.filter((other) => other !== operator);
          words.push({ token: part, position: inside, under, headOf: headless.filter((other) => other !== operator) });
          headless = headless.filter((other) => other === operator);
        }
      }
      position = operator.last;
      continue;
    }
    if (!isContent(token)) continue;
    const head = !adverb(token.norm) && !commonWords.has(token.norm);
    words.push({ token, position, under: active, headOf: head ? headless : [] });
    if (head) headless = [];
  }
  const exception = tokens.findLastIndex(({ norm }) => norm === 'unless');
  return { operators, words, exception };
}

function endsAt(operator: Operator, tokens: readonly Token[], position: number): boolean {
  const token = tokens[position];
  if (token === undefined) return true;
  const { norm, kind } = token;
  if (kind === 'punctuation') return endsAll.has(norm) || (norm === ',' && !reachesFar(operator));
  if (endsContents.has(norm) || norm === 'whether') return true;
  if (reachesFar(operator)) return false;
  if (endsClause.has(norm)) return true;
  if (norm === 'and') return operator.sense === 'negative';
  return operator.sense !== 'condition' && position > operator.last + 1 && finite.has(norm);
}
