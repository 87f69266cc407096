/**
 * A sentence beside its sources with what the detectors found in, how likely it is that a fact was changed out. One finding in a close rendering
 * weighs otherwise than one in a free summary of three sentences: a model over the findings, the edits and the alignment weighs them together.
 */
import type { ChangeCandidate, Pairing } from '../pairing.js';
import { beliefWeights } from './belief-weights.js';
import { editsBetween } from './edits.js';
import { measureEdits } from './edit-measures.js';
import { probabilityOf, type TreeEnsemble } from './tree-ensemble.js';
import { wordsOf } from './word-alignment.js';

/** What the model is asked about, by name; a figure that is not there is 0. */
export function beliefFigures(pairing: Pairing, findings: readonly ChangeCandidate[]): ReadonlyMap<string, number> {
  const { sentence, sources, alignment } = pairing;
  const theirs = sources.map((source) => source.sentence);
  const script = editsBetween(wordsOf(theirs.map(({ tokens }) => tokens)), wordsOf([sentence.tokens]));
  const numbersThere = theirs.flatMap(({ numbers }) => numbers);
  const figures = new Map(measureEdits(script, numbersThere, sentence.numbers));
  figures.set('sources', sources.length);
  figures.set('coverage', alignment.coverage);
  figures.set('containment', sources[0]?.aligned.containment ?? 0);
  figures.set('use of the source', sources[0]?.aligned.use ?? 0);
  figures.set('headline', sentence.kind === 'headline' ? 1 : 0);
  figures.set('commentary', sentence.commentary);
  const strengths = findings.map(({ strength }) => strength);
  figures.set('surest finding', Math.max(0, ...strengths));
  figures.set(
    'findings together',
    strengths.reduce((sum, strength) => sum + strength, 0),
  );
  figures.set('kinds found', new Set(findings.map(({ kind }) => kind)).size);
  for (const { kind, strength } of findings)
    figures.set(`found ${kind}`, Math.max(strength, figures.get(`found ${kind}`) ?? 0));
  return figures;
}

/** The probability, 0 to 1, that the findings on a sentence are a change of fact. */
export function belief(
  pairing: Pairing,
  findings: readonly ChangeCandidate[],
  model: TreeEnsemble = beliefWeights,
): number {
  return findings.length === 0 ? 0 : probabilityOf(model, beliefFigures(pairing, findings));
}
