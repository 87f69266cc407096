/**
 * Scope: a part of the source that became the whole in the rewrite, "some" that became "most", or the other way round.
 * The idea: a quantifier of the rewrite is held against one of the source that stands among the same words; it must not stand on another step of the ladder
 * from "few" to "all". Where a sentence has more than one step, nothing is said.
 */
import { functionWords } from '../text/function-words.js';
import { spanOf } from '../text/span.js';
import type { ChangeCandidate, ChangeDetector, PairedSource, Pairing } from './pairing.js';
import { type Quantifier, quantifiersOf } from './scope-quantifiers.js';
import { countedStep, wholeStep } from './scope-words.js';

export const scopeChanges: ChangeDetector = (pairing) => {
  if (pairing.alignment.coverage < leastCoverage) return [];
  const mine = quantifiersOf(pairing.sentence);
  if (mine.some(({ step }) => step === wholeStep) && hasException(pairing)) return [];
  const theirs = pairing.sources.flatMap((source) =>
    quantifiersOf(source.sentence).map((quantifier) => ({ source, quantifier })),
  );
  for (const quantifier of mine) {
    const changed = theirs.find(
      ({ source, quantifier: other }) =>
        (source === pairing.sources[0] || sameWhole(quantifier, other)) && differ(quantifier, other, mine, theirs),
    );
    if (changed !== undefined) return candidates(pairing, quantifier, changed.source, changed.quantifier);
    const widened = everyOne(pairing, quantifier, theirs);
    if (widened !== null) return [widened];
  }
  return [];
};

/** A sentence that its sources explain less well may have its "all" from elsewhere. */
const leastCoverage = 0.5;
const sureCoverage = 0.6;

/** Shares of such findings that are changes in the training stories and the SummEdits pairs. */
const strengths = { sameWhole: 0.8, whole: 0.6, part: 0.55, every: 0.5 } as const;

interface Theirs {
  readonly source: PairedSource;
  readonly quantifier: Quantifier;
}

/** "With two exceptions, every one": the whole without some. */
const hasException = ({ sentence }: Pairing): boolean =>
  sentence.tokens.some(({ norm }) => norm === 'but' || norm.startsWith('except') || norm === 'excluding');

/** A part and the whole of one number: "14 of 17" and "all 17". */
const sameWhole = (a: Quantifier, b: Quantifier): boolean =>
  a.whole !== null && a.whole === b.whole && a.step !== b.step && (a.step === countedStep || b.step === countedStep);

function differ(mine: Quantifier, other: Quantifier, all: readonly Quantifier[], theirs: readonly Theirs[]): boolean {
  // "The five" alone says nothing: it is the whole only beside "one of the five".
  const named = [mine, other].some(({ step, first }) => step === wholeStep && first.norm === 'the');
  if (sameWhole(mine, other)) return !all.some(({ step, whole }) => step === other.step && whole === other.whole);
  if (named || theirs.some(({ quantifier }) => quantifier.step === mine.step && meet(quantifier, mine))) return false;
  return !all.some(({ step }) => step === other.step) && mayDiffer(other.step, mine.step) && meet(mine, other);
}

const meet = (a: Quantifier, b: Quantifier): boolean => [...a.things].some((thing) => b.things.has(thing));

/** A number of a whole differs from the whole only; "many" and "most" are often put for each other. */
function mayDiffer(a: number, b: number): boolean {
  if (a === countedStep || b === countedStep) return a === wholeStep || b === wholeStep;
  return Math.abs(a - b) > 1 || a === wholeStep || b === wholeStep;
}

/** "a driver was fined" became "every driver was fined", "the quay" became "the entire quay". */
function everyOne(pairing: Pairing, { first, last }: Quantifier, theirs: readonly Theirs[]): ChangeCandidate | null {
  const source = pairing.sources[0];
  if (source === undefined || !widening.has(first.norm) || pairing.alignment.coverage < sureCoverage) return null;
  if (theirs.some(({ quantifier }) => quantifier.step === wholeStep)) return null;
  const { tokens } = pairing.sentence;
  const at = tokens.indexOf(last);
  const thing = tokens.slice(at + 1, at + 3).find(({ stem }) => hasStem(source, stem));
  if (thing === undefined || functionWords.has(thing.norm) || timeNouns.has(thing.norm)) return null;
  const other = source.sentence.tokens.find(({ stem }) => stem === thing.stem);
  if (other === undefined) return null;
  const here = spanOf(pairing.article, pairing.sentence, first.start, thing.end);
  const there = spanOf(source.article, source.sentence, other.start, other.end);
  return { kind: 'scope', here, there, words: `${there.text} → ${here.text}`, strength: strengths.every };
}
const widening: ReadonlySet<string> = new Set(['entire', 'every', 'whole']);
const hasStem = ({ sentence: { tokens } }: PairedSource, stem: string): boolean =>
  tokens.some((token) => token.kind === 'word' && token.stem === stem);
const timeNouns: ReadonlySet<string> = new Set(
  'day evening hour minute moment month morning night second summer time week weekend winter year'.split(' '),
);

/** The scope, and the number too where the one side counts what the other side has whole. */
function candidates(
  pairing: Pairing,
  mine: Quantifier,
  source: PairedSource,
  other: Quantifier,
): readonly ChangeCandidate[] {
  const here = spanOf(pairing.article, pairing.sentence, mine.first.start, mine.last.end);
  const there = spanOf(source.article, source.sentence, other.first.start, other.last.end);
  const words = `${there.text} → ${here.text}`;
  const whole = mine.step === wholeStep ? strengths.whole : strengths.part;
  const strength = sameWhole(mine, other) ? strengths.sameWhole : whole;
  const counted = mine.step === countedStep || other.step === countedStep;
  const kinds = counted ? (['scope', 'number'] as const) : (['scope'] as const);
  return kinds.map((kind) => ({ kind, here, there, words, strength }));
}
