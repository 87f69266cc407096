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
import { contestWeights, lineageWeights, missingWeights } from '../packages/core/dist/lineage/weights.js';
import { likelySourceWeights, mergedSourceWeights } from '../packages/core/dist/passages/rendering-weights.js';

/** Sets the weights of features to nought. A name that the model does not know is a mistake in the list below. */
function nought({ weights }, ...names) {
  const kept = { ...weights };
  for (const name of names) {
    if (!(name in weights)) throw new Error(`no model weighs a feature "${name}": bench/evidence.mjs is out of date`);
    weights[name] = 0;
  }
  return () => Object.assign(weights, kept);
}

/** Takes features out of several models at once. */
function noughtInAll(...parts) {
  const putBack = parts.map(([model, ...names]) => nought(model, ...names));
  return () => putBack.forEach((put) => put());
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

const rendering = (name, ...features) => ({
  name,
  figure: 'sourceF1',
  takeOut: () => noughtInAll([likelySourceWeights, ...features], [mergedSourceWeights, ...features]),
});
/** Evidence that the contest of rivals weighs, too. */
const lineage = (name, features, inContest = []) => ({
  name,
  figure: 'lineageF1',
  takeOut: () => noughtInAll([lineageWeights, ...features], [contestWeights, ...inContest]),
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
  { name: 'further sources of a sentence', figure: 'sourceF1', takeOut: () => silence(mergedSourceWeights) },
  rendering(
    'order of the sentences',
    'near the expected place',
    'follows the source before',
    'precedes the source after',
  ),
  rendering('what other sentences render', 'rendered better elsewhere'),
  rendering('what is left to the context', 'behind the best understood'),
  rendering('shared runs and quotations', 'shared run', 'quotation elsewhere'),
  lineage('narration explained', ['explained', 'unexplained'], ['explained', 'beyond expectation', 'exclusive']),
  lineage('names and figures', ['names and figures'], ['names and figures']),
  lineage('contest with each rival', ['contest']),
  lineage('copied words', [], ['copied']),
  lineage('quotations', ['own quotations'], ['quotes']),
  lineage('what the parent has beyond', ['asymmetry']),
  lineage('time of publication', ['time'], ['time']),
  lineage('credits', ['credit'], ['credit']),
  lineage('by-line and dateline', [
    'own outlet named',
    'own dateline',
    'reporter named',
    'reporter at place',
    'no by-line',
    'desk by-line',
  ]),
  lineage('comment', ['commentary', 'both comment']),
  lineage('cost of several parents', ['several parents', 'kin parents', 'least gain']),
  { name: 'signs of a missing source', figure: 'lineageF1', takeOut: () => silence(missingWeights) },
  support('how likely the source is', 'likely source'),
  support('what the source explains', 'coverage understood', 'use of the source'),
  support('names and figures explained', 'anchors explained'),
  support('what no source explains', 'weight unexplained', 'narration unexplained'),
  support('comment and address', 'commentary', 'second person'),
  support('quotations without a source', 'unsupported quotation'),
  support('sources of the neighbours', 'likely source of neighbours'),
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
