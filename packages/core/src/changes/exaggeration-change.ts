/**
 * Exaggeration: a word of the rewrite that is far stronger than what its sources write.
 * The idea: words of one field stand on two steps; a strong one is new where no parent has it or another strong word of its field, and it stands for a weak one where the
 * source has that and the rewrite does not. A headline needs no weak word to be heightened.
 */
import type { Sentence, Token } from '../text/index.js';
import { sentenceSpan, spanOf } from '../text/span.js';
import { stemOf } from '../text/tokens.js';
import { parentsOf, stemsOf } from './certainty-matching.js';
import { intensityFields, sensational } from './exaggeration-words.js';
import type { ChangeCandidate, ChangeDetector, Pairing } from './pairing.js';

export const exaggerationChanges: ChangeDetector = (pairing) => {
  const parents = parentsOf(pairing).map(stemsOf);
  const known: Known = (stem) => parents.some((stems) => stems.has(stem));
  const heightened = strongerWords(pairing, known);
  const found = pairing.sentence.kind === 'headline' ? [...heightened, ...sensations(pairing, known)] : heightened;
  return found.toSorted((a, b) => b.strength - a.strength).slice(0, 1);
};

/** Shares of such findings that are changes in the training stories. */
const strengths = { headline: 0.65, body: 0.4, sensation: 0.7 } as const;

/** Whether a parent has a word with the stem. */
type Known = (stem: string) => boolean;

interface Field {
  readonly weak: ReadonlySet<string>;
  readonly strong: ReadonlySet<string>;
}

const fields: readonly Field[] = intensityFields.map(({ weak, strong }) => ({
  weak: new Set(weak.map(stemOf)),
  strong: new Set(strong.map(stemOf)),
}));
const sensationalStems: ReadonlySet<string> = new Set(sensational.map(stemOf));

function strongerWords(pairing: Pairing, known: Known): readonly ChangeCandidate[] {
  const headline = pairing.sentence.kind === 'headline';
  return fields.flatMap(({ weak, strong }): readonly ChangeCandidate[] => {
    const word = wordIn(pairing.sentence, strong);
    if (word === undefined || [...strong].some((stem) => known(stem)) || wordIn(pairing.sentence, weak) !== undefined)
      return [];
    for (const source of pairing.sources) {
      const other = wordIn(source.sentence, weak);
      if (other === undefined) continue;
      const here = spanOf(pairing.article, pairing.sentence, word.start, word.end);
      const there = spanOf(source.article, source.sentence, other.start, other.end);
      const strength = headline ? strengths.headline : strengths.body;
      return [{ kind: 'exaggeration', here, there, words: `${there.text} → ${here.text}`, strength }];
    }
    return [];
  });
}

const wordIn = ({ tokens }: Sentence, stems: ReadonlySet<string>): Token | undefined =>
  tokens.find(({ kind, stem }) => kind === 'word' && stems.has(stem));

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
