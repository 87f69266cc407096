// The kinds of evidence that the analysis rests on, each with how to take it out of this process, and the figure of the stories that shows its
// worth. A feature is taken out by setting its weight to nought (nothing is learned anew), a detector by taking it off the list.
import { actorChanges } from '../packages/core/dist/changes/actor-change.js';
import { attributionChanges } from '../packages/core/dist/changes/attribution-change.js';
import { causeChanges } from '../packages/core/dist/changes/cause-change.js';
import { dateChanges } from '../packages/core/dist/changes/date-change.js';
import { detectors } from '../packages/core/dist/changes/detectors.js';
import { exaggerationChanges } from '../packages/core/dist/changes/exaggeration-change.js';
import { modalityChanges } from '../packages/core/dist/changes/modality-change.js';
import { nameChanges } from '../packages/core/dist/changes/name-change.js';
import { negationChanges } from '../packages/core/dist/changes/negation-change.js';
import { numberChanges } from '../packages/core/dist/changes/number-change.js';
import { placeChanges } from '../packages/core/dist/changes/place-change.js';
import { roleChanges } from '../packages/core/dist/changes/role-change.js';
import { scopeChanges } from '../packages/core/dist/changes/scope-change.js';
import { supportWeights } from '../packages/core/dist/changes/support-weights.js';
import { agreementWeights } from '../packages/core/dist/facts/agreement-weights.js';
import { conflictWeights } from '../packages/core/dist/facts/conflict-weights.js';
import { lineageWeights, missingWeights } from '../packages/core/dist/lineage/weights.js';
import { furtherSourceWeights } from '../packages/core/dist/passages/further-source-weights.js';

/** Sets the weights of features to nought. A name that the model does not know is a mistake in the list below. */
function nought({ weights }, ...names) {
  const kept = { ...weights };
  for (const name of names) {
    if (!(name in weights)) throw new Error(`no model weighs a feature "${name}": bench/evidence.mjs is out of date`);
    weights[name] = 0;
  }
  return () => Object.assign(weights, kept);
}

/** Lets a model say "no" to everything. */
function silence(model) {
  const { bias } = model;
  model.bias = -Infinity;
  return () => {
    model.bias = bias;
  };
}

function withoutDetector(detector) {
  const place = detectors.indexOf(detector);
  if (place < 0) throw new Error('no such detector: bench/evidence.mjs is out of date');
  detectors.splice(place, 1);
  return () => detectors.splice(place, 0, detector);
}

const lineage = (name, ...features) => ({
  name,
  figure: 'lineageF1',
  takeOut: () => nought(lineageWeights, ...features),
});
const support = (name, ...features) => ({
  name,
  figure: 'verdictMacroF1',
  takeOut: () => nought(supportWeights, ...features),
});
const detector = (name, detect) => ({
  name: `changes of ${name}`,
  figure: 'changeKindRecall',
  takeOut: () => withoutDetector(detect),
});
const agreement = (name, ...features) => ({
  name,
  figure: 'corroborationF1',
  takeOut: () => nought(agreementWeights, ...features),
});
const conflict = (name, ...features) => ({
  name,
  figure: 'conflictF1',
  takeOut: () => nought(conflictWeights, ...features),
});

/** In the order of the stages. `takeOut` gives a function that puts the evidence back. */
export const kinds = [
  {
    name: 'further sources of a sentence',
    figure: 'sourceF1',
    takeOut: () => silence(furtherSourceWeights),
  },
  lineage('narration, names and figures explained', 'explained', 'names and figures', 'unexplained'),
  lineage('contest with each rival', 'contest'),
  lineage('what the parent has beyond', 'asymmetry'),
  lineage('quotations of its own', 'own quotations'),
  lineage('time of publication', 'time'),
  lineage('credits', 'credit'),
  lineage(
    'by-line and dateline',
    'own outlet named',
    'own dateline',
    'reporter named',
    'reporter at place',
    'no by-line',
    'desk by-line',
  ),
  lineage('comment', 'commentary', 'both comment'),
  lineage('cost of several parents', 'several parents', 'kin parents', 'least gain'),
  {
    name: 'signs of a missing source',
    figure: 'lineageF1',
    takeOut: () => silence(missingWeights),
  },
  support('what the source explains', 'coverage', 'coverage of a sentence', 'use of the source'),
  support('names and figures explained', 'anchors explained', 'anchors unexplained'),
  support('what no source explains', 'weight unexplained', 'narration unexplained'),
  support('comment and address', 'commentary', 'second person'),
  support('quotations of the sentence', 'supported quotation', 'unsupported quotation'),
  support('place in the article', 'headline', 'neighbour follows'),
  detector('number', numberChanges),
  detector('date', dateChanges),
  detector('negation', negationChanges),
  detector('modality', modalityChanges),
  detector('scope', scopeChanges),
  detector('cause', causeChanges),
  detector('exaggeration', exaggerationChanges),
  detector('name', nameChanges),
  detector('place', placeChanges),
  detector('actor', actorChanges),
  detector('role', roleChanges),
  detector('attribution', attributionChanges),
  agreement('names that pronouns carry', 'carried names in common'),
  agreement('figures and dates in common', 'telling figures agree', 'figures differ'),
  agreement('clauses', 'part rendered'),
  agreement('quotation in common', 'quotation in common'),
  agreement('voices', 'other voice'),
  agreement('lead over the second best', 'lead over the second'),
  conflict('what the figures count', 'same noun', 'related noun', 'unit'),
  conflict('signs of an update', 'update', 'only expected'),
];
