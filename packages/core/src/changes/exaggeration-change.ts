/**
 * Exaggeration: a word of the rewrite that is far stronger than what its sources write.
 * The idea: words of one field stand on two steps; a strong one is new where no parent has it or another strong word of its field, and it stands for a weak one where the
 * source has that and the rewrite does not. A headline needs no weak word to be heightened, a loaded adjective ("staggering") none either.
 */
import { functionWords } from '../text/function-words.js';
import type { Sentence, Token } from '../text/index.js';
import { sentenceSpan, spanOf } from '../text/span.js';
import { stemOf } from '../text/tokens.js';
import { parentsOf, stemsOf } from './certainty-matching.js';
import { heightenedCrowds, loadedModifiers } from './exaggeration-modifiers.js';
import { intensityFields, sensational } from './exaggeration-words.js';
import type { ChangeCandidate, ChangeDetector, Pairing } from './pairing.js';

export const exaggerationChanges: ChangeDetector = (pairing) => {
  const parents = parentsOf(pairing).map(stemsOf);
  const known: Known = (stem) => parents.some((stems) => stems.has(stem));
  const found = [
    ...strongerWords(pairing, known),
    ...loadedWords(pairing),
    ...crowdsForNumbers(pairing),
    ...(pairing.sentence.kind === 'headline' ? sensations(pairing, known) : []),
  ];
  return found.toSorted((a, b) => b.strength - a.strength).slice(0, 1);
};

/** Shares of such findings that are changes in the training stories. */
const strengths = { headline: 0.65, fact: 0.55, style: 0.4, loaded: 0.6, crowd: 0.65, sensation: 0.7 } as const;

/** Whether a parent has a word with the stem. */
type Known = (stem: string) => boolean;

interface Field {
  readonly weak: ReadonlySet<string>;
  readonly strong: ReadonlySet<string>;
  readonly factual: boolean;
}

const fields: readonly Field[] = intensityFields.map(({ weak, strong, factual }) => ({
  weak: new Set(weak.map(stemOf)),
  strong: new Set(strong.map(stemOf)),
  factual,
}));
const sensationalStems: ReadonlySet<string> = new Set(sensational.map(stemOf));

function strongerWords(pairing: Pairing, known: Known): readonly ChangeCandidate[] {
  const headline = pairing.sentence.kind === 'headline';
  return fields.flatMap(({ weak, strong, factual }): readonly ChangeCandidate[] => {
    const word = wordIn(pairing.sentence, strong);
    if (word === undefined || [...strong].some((stem) => known(stem)) || wordIn(pairing.sentence, weak) !== undefined)
      return [];
    for (const source of pairing.sources) {
      const other = wordIn(source.sentence, weak);
      if (other === undefined) continue;
      const before = pairing.sentence.tokens.findLast(({ end }) => end <= word.start);
      const loaded = before !== undefined && loadedModifiers.has(before.norm);
      const here = spanOf(pairing.article, pairing.sentence, loaded ? before.start : word.start, word.end);
      const there = spanOf(source.article, source.sentence, other.start, other.end);
      const body = loaded ? strengths.loaded : factual ? strengths.fact : strengths.style;
      const strength = headline ? strengths.headline : body;
      return [{ kind: 'exaggeration', here, there, words: `${there.text} → ${here.text}`, strength }];
    }
    return [];
  });
}

const wordIn = ({ tokens }: Sentence, stems: ReadonlySet<string>): Token | undefined =>
  tokens.find(({ kind, stem }) => kind === 'word' && stems.has(stem));

/** "a staggering £1.9 million", "terrified passengers": a loaded adjective before what the source has without one. */
function loadedWords(pairing: Pairing): readonly ChangeCandidate[] {
  const { tokens } = pairing.sentence;
  const parents = parentsOf(pairing);
  return tokens.flatMap((token, k): readonly ChangeCandidate[] => {
    const next = tokens[k + 1];
    if (!loadedModifiers.has(token.norm) || next === undefined) return [];
    if (parents.some((parent) => stemsOf(parent).has(token.stem))) return [];
    for (const source of pairing.sources) {
      const other = source.sentence.tokens.findIndex((theirs) => standsFor(theirs, next));
      const bare = source.sentence.tokens[other];
      if (bare === undefined || loadedModifiers.has(source.sentence.tokens[other - 1]?.norm ?? '')) continue;
      const here = spanOf(pairing.article, pairing.sentence, token.start, endOf(pairing.sentence, next));
      const there = spanOf(source.article, source.sentence, bare.start, endOf(source.sentence, bare));
      return [{ kind: 'exaggeration', here, there, words: `${there.text} → ${here.text}`, strength: strengths.loaded }];
    }
    return [];
  });
}

/** The end of a word, or of the figure that it begins. */
const endOf = ({ numbers }: Sentence, { start, end }: Token): number =>
  numbers.find((number) => number.start === start)?.end ?? end;

/** The same word; of a sum of money its sign. */
const standsFor = (a: Token, b: Token): boolean =>
  a.stem === b.stem && (a.kind !== 'punctuation' || /^\p{Sc}$/u.test(a.norm)) && !functionWords.has(a.norm);

/** "three complaints" became "a flood of complaints". */
function crowdsForNumbers(pairing: Pairing): readonly ChangeCandidate[] {
  const { tokens } = pairing.sentence;
  return tokens.flatMap((token, k): readonly ChangeCandidate[] => {
    const things = tokens[k + 2];
    if (!heightenedCrowds.has(token.norm) || tokens[k + 1]?.norm !== 'of' || things === undefined) return [];
    for (const source of pairing.sources) {
      const count = source.sentence.numbers.find(
        ({ noun, kind }) => noun !== null && kind === 'cardinal' && stemOf(noun) === things.stem,
      );
      if (count === undefined) continue;
      const here = spanOf(pairing.article, pairing.sentence, token.start, things.end);
      const there = spanOf(source.article, source.sentence, count.phraseStart, count.phraseEnd);
      return [{ kind: 'exaggeration', here, there, words: `${there.text} → ${here.text}`, strength: strengths.crowd }];
    }
    return [];
  });
}

function sensations(pairing: Pairing, known: Known): readonly ChangeCandidate[] {
  const source = pairing.sources[0];
  const word = pairing.sentence.tokens.find(({ stem }) => sensationalStems.has(stem) && !known(stem));
  if (source === undefined || word === undefined) return [];
  const here = spanOf(pairing.article, pairing.sentence, word.start, word.end);
  const there = sentenceSpan(source.article, source.sentence);
  return [
    {
      kind: 'exaggeration',
      here,
      there,
      words: `“${here.text}” where the source has nothing so strong`,
      strength: strengths.sensation,
    },
  ];
}
