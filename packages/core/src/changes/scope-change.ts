/**
 * Scope: a part of the source that became the whole in the rewrite, "some" that became "most", or the other way round.
 * The idea: a quantifier of the rewrite is held against one of the source that stands among the same words; it must not stand on another step of the ladder
 * from "few" to "all". Where a sentence has more than one step, nothing is said.
 */
import { functionWords } from '../text/function-words.js';
import type { Sentence, Token } from '../text/index.js';
import { spanOf } from '../text/span.js';
import type { ChangeCandidate, ChangeDetector, PairedSource, Pairing } from './pairing.js';
import { countedStep, quantifierSteps, wholeStep } from './scope-words.js';

export const scopeChanges: ChangeDetector = (pairing) => {
  const source = pairing.sources[0];
  if (source === undefined || pairing.alignment.coverage < leastCoverage) return [];
  const mine = quantifiersOf(pairing.sentence);
  const theirs = pairing.sources.map(({ sentence }) => quantifiersOf(sentence));
  const kept = new Set(theirs.flat().map(({ step }) => step));
  for (const quantifier of mine) {
    if (kept.has(quantifier.step)) continue;
    const other = theirs[0]?.find(
      ({ step, things }) =>
        !mine.some((found) => found.step === step) &&
        mayDiffer(step, quantifier.step) &&
        [...things].some((thing) => quantifier.things.has(thing)),
    );
    if (other !== undefined) return [candidate(pairing, quantifier, source, other)];
    const widened = everyOne(pairing, quantifier, source);
    if (widened !== null) return [widened];
  }
  return [];
};

/** A sentence that its sources explain less well may have its "all" from elsewhere. */
const leastCoverage = 0.5;
const sureCoverage = 0.6;

/** Shares of such findings that are changes in the training stories and the SummEdits pairs. */
const strengths = { whole: 0.6, part: 0.45, every: 0.45 } as const;

/** A quantifier with the words that it may quantify. */
interface Quantifier {
  readonly step: number;
  readonly first: Token;
  readonly last: Token;
  readonly things: ReadonlySet<string>;
}

/** "a driver was fined" became "every driver was fined". */
function everyOne(pairing: Pairing, { first, last }: Quantifier, source: PairedSource): ChangeCandidate | null {
  if (first.norm !== 'every' || pairing.alignment.coverage < sureCoverage) return null;
  const { tokens } = pairing.sentence;
  const thing = tokens[tokens.indexOf(last) + 1];
  if (thing === undefined || functionWords.has(thing.norm) || timeNouns.has(thing.norm)) return null;
  const other = source.sentence.tokens.find(({ stem }) => stem === thing.stem);
  if (other === undefined) return null;
  const here = spanOf(pairing.article, pairing.sentence, first.start, thing.end);
  const there = spanOf(source.article, source.sentence, other.start, other.end);
  return { kind: 'scope', here, there, words: `${there.text} → ${here.text}`, strength: strengths.every };
}
const timeNouns: ReadonlySet<string> = new Set(
  'day evening hour minute moment month morning night second summer time week weekend winter year'.split(' '),
);

/** A number of a whole differs from the whole only; "many" and "most" are often put for each other. */
function mayDiffer(a: number, b: number): boolean {
  if (a === countedStep || b === countedStep) return a === wholeStep || b === wholeStep;
  return Math.abs(a - b) > 1 || a === wholeStep || b === wholeStep;
}

function quantifiersOf({ tokens, numbers }: Sentence): readonly Quantifier[] {
  const words = tokens.flatMap(({ norm }, position) => {
    const step = quantifierSteps.get(norm);
    const before = tokens[position - 1]?.norm ?? '';
    const after = tokens[position + 1]?.norm ?? '';
    if (step === undefined || (step === wholeStep && (setBefore.has(before) || setAfter.has(after)))) return [];
    return quantifierAt(tokens, position, position, step);
  });
  const counts = numbers.flatMap(({ start, end, kind }) => {
    const first = tokens.findIndex((token) => token.start >= start);
    const last = tokens.findLastIndex((token) => token.end <= end);
    const isPart = kind === 'cardinal' && tokens[last + 1]?.norm === 'of' && wholes.has(tokens[last + 2]?.norm ?? '');
    return isPart && first >= 0 ? quantifierAt(tokens, first, last + 2, countedStep) : [];
  });
  return [...words, ...counts];
}

/** "after all", "almost all", "not all". */
const setBefore: ReadonlySet<string> = new Set(['above', 'after', 'almost', 'at', 'in', 'nearly', 'not', 'once']);
/** "all but", "all over", "every time". */
const setAfter: ReadonlySet<string> = new Set('but day few night other over right sides time week year'.split(' '));
/** "two of the", "three of whose". */
const wholes: ReadonlySet<string> = new Set('her his its the their them these those which whom whose'.split(' '));

/** Tokens after a quantifier that may name what it quantifies; a few stand before it ("the ships, all of them"). */
const reach = 6;
const reachBack = 3;

function quantifierAt(tokens: readonly Token[], first: number, last: number, step: number): readonly Quantifier[] {
  const [from, to] = [tokens[first], tokens[last]];
  if (from === undefined || to === undefined) return [];
  const near = [...tokens.slice(Math.max(0, first - reachBack), first), ...tokens.slice(last + 1, last + 1 + reach)];
  const things = near.filter(({ kind, norm }) => kind === 'word' && !functionWords.has(norm)).map(({ stem }) => stem);
  return [{ step, first: from, last: to, things: new Set(things) }];
}

function candidate(pairing: Pairing, mine: Quantifier, source: PairedSource, other: Quantifier): ChangeCandidate {
  const here = spanOf(pairing.article, pairing.sentence, mine.first.start, mine.last.end);
  const there = spanOf(source.article, source.sentence, other.first.start, other.last.end);
  const strength = mine.step === wholeStep ? strengths.whole : strengths.part;
  return { kind: 'scope', here, there, words: `${there.text} → ${here.text}`, strength };
}
