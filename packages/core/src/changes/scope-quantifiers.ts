/**
 * A sentence in, its quantifiers out: words such as "few" and "all", counted parts ("14 of the 17"), and a whole that is named by its number ("the 17").
 */
import { functionWords } from '../text/function-words.js';
import type { Sentence, Token } from '../text/index.js';
import type { NumberMention } from '../text/numbers.js';
import { countedStep, quantifierSteps, wholeStep } from './scope-words.js';

/** A quantifier with the words that it may quantify. */
export interface Quantifier {
  readonly step: number;
  readonly first: Token;
  readonly last: Token;
  readonly things: ReadonlySet<string>;
  /** The number of the whole, where the sentence tells it: 17 in "14 of the 17" and in "all 17". */
  readonly whole: number | null;
}

export function quantifiersOf({ tokens, numbers }: Sentence): readonly Quantifier[] {
  const counts = new Map(
    numbers.filter(({ kind }) => kind === 'cardinal').map((number) => [number.start, number] as const),
  );
  const counted = { tokens, counts };
  return tokens.flatMap(
    (_, position) => wordAt(counted, position) ?? partAt(counted, position) ?? namedWholeAt(counted, position) ?? [],
  );
}

/** The tokens of a sentence, and its plain counts by where they start. */
interface Counted {
  readonly tokens: readonly Token[];
  readonly counts: ReadonlyMap<number, NumberMention>;
}

/** "all", "every", "most". */
function wordAt(sentence: Counted, position: number): Quantifier | null {
  const { tokens } = sentence;
  const step = quantifierSteps.get(tokens[position]?.norm ?? '');
  const before = tokens[position - 1]?.norm ?? '';
  const after = tokens[position + 1]?.norm ?? '';
  if (step === undefined) return null;
  if (step === wholeStep && (setBefore.has(before) || setAfter.has(after))) return null;
  if (tokens[position]?.norm === 'half' && (after === 'a' || after === 'an')) return null;
  if (tokens[position]?.norm === 'total' && (before === 'a' || before === 'the')) return null;
  return quantifierAt(sentence, position, position, step, step === wholeStep ? wholeBehind(sentence, position) : null);
}

/** The number in "all 17", "all of the 17", "every one of the 17". */
function wholeBehind(sentence: Counted, position: number): number | null {
  let k = position + 1;
  while (between.has(sentence.tokens[k]?.norm ?? '')) k++;
  return numberAt(sentence, k);
}
const between: ReadonlySet<string> = new Set('her his its of one our the their these those'.split(' '));

/** "after all", "almost all", "not all". */
const setBefore: ReadonlySet<string> = new Set(['above', 'after', 'almost', 'at', 'in', 'nearly', 'not', 'once']);
/** "all but", "all over", "every time". */
const setAfter: ReadonlySet<string> = new Set('but day few night other over right sides time week year'.split(' '));

/** "two of the", "three of whose", "14 of 17"; "all but two of the" names the whole without two. */
function partAt(sentence: Counted, position: number): Quantifier | null {
  const { tokens } = sentence;
  const count = countAt(sentence, position);
  if (count === null || notPart.has(tokens[position - 1]?.norm ?? '')) return null;
  const { last, value } = count;
  if (tokens[last + 1]?.norm !== 'of') return null;
  const direct = numberAt(sentence, last + 2);
  if (direct !== null && direct > value) return quantifierAt(sentence, position, last + 2, countedStep, direct);
  if (!wholes.has(tokens[last + 2]?.norm ?? '')) return null;
  return quantifierAt(sentence, position, last + 2, countedStep, numberAt(sentence, last + 3));
}

/** "all but two of the", "every one of the". */
const notPart: ReadonlySet<string> = new Set(['but', 'each', 'every']);

/** "two of the", "three of whose". */
const wholes: ReadonlySet<string> = new Set('her his its the their them these those which whom whose'.split(' '));

/** "The five were buried": all of them, where the other side counts some "of the five". */
function namedWholeAt(sentence: Counted, position: number): Quantifier | null {
  const { tokens } = sentence;
  const whole = tokens[position]?.norm === 'the' ? numberAt(sentence, position + 1) : null;
  if (whole === null || whole < 2 || partitive.has(tokens[position - 1]?.norm ?? '')) return null;
  return quantifierAt(sentence, position, position + 1, wholeStep, whole);
}

/** Before "the five" these words leave only some of them, or none. */
const partitive: ReadonlySet<string> = new Set(
  'among amongst besides between beyond but except half many most none of outside than'.split(' '),
);

/** The plain count that begins at a token, "one" among them. */
function countAt(
  { tokens, counts }: Counted,
  position: number,
): { readonly last: number; readonly value: number } | null {
  const token = tokens[position];
  if (token === undefined) return null;
  const number = counts.get(token.start);
  if (number === undefined) return token.norm === 'one' ? { last: position, value: 1 } : null;
  let last = position;
  while ((tokens[last + 1]?.end ?? Infinity) <= number.end) last++;
  return { last, value: number.value };
}

const numberAt = ({ tokens, counts }: Counted, position: number): number | null =>
  counts.get(tokens[position]?.start ?? -1)?.value ?? null;

/** Tokens after a quantifier that may name what it quantifies; a few stand before it ("the ships, all of them"). */
const reach = 6;
const reachBack = 3;

function quantifierAt(
  { tokens }: Counted,
  first: number,
  last: number,
  step: number,
  whole: number | null,
): Quantifier | null {
  const [from, to] = [tokens[first], tokens[last]];
  if (from === undefined || to === undefined) return null;
  const near = [...tokens.slice(Math.max(0, first - reachBack), first), ...tokens.slice(last + 1, last + 1 + reach)];
  const things = near.filter(({ kind, norm }) => kind === 'word' && !functionWords.has(norm)).map(({ stem }) => stem);
  return { step, first: from, last: to, things: new Set(things), whole };
}
