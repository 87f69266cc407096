// Learns when the quick alignment takes a second or third source, from the stories of ../shared/bench/train, and writes
// packages/core/src/passages/further-source-weights.ts. `--dry` only prints the figures.
// The learning needs all candidates: they are found with the weights that accept every one.
import {
  furtherSourceFeatureNames,
  furtherSourceFeatures,
  furtherSourceProbability,
} from '../../packages/core/dist/passages/further-source.js';
import { furtherSourceWeights } from '../../packages/core/dist/passages/further-source-weights.js';
import { f1, leftOut } from './folds.mjs';
import { fitLogistic } from './logistic.mjs';
import { alignedPairings } from './pairings.mjs';
import { writeWeights } from './weights-file.mjs';

const signs = {
  gain: 1,
  'weight gained': 1,
  containment: 1,
  'use of the source': 1,
  'explained before': -1,
  'headline as source': -1,
  'next to the first': 1,
  'distance from the first': -1,
};

/** The sources of each supported sentence in the order in which they are found, and the gold ones that are not. */
function examplesOf(set) {
  const learned = structuredClone(furtherSourceWeights);
  Object.assign(furtherSourceWeights.weights, Object.fromEntries(furtherSourceFeatureNames.map((name) => [name, 0])));
  furtherSourceWeights.bias = 1;
  const sentences = [...alignedPairings(set)]
    .filter(({ gold }) => gold.label !== 'added')
    .map(({ story, aligned: alignment, gold, toGold }) => {
      const [first] = alignment.sources;
      let explained = 0;
      const sources = alignment.sources.map((aligned, place) => {
        const features = place === 0 ? null : furtherSourceFeatures(alignment.sentence, first, aligned, explained);
        explained += aligned.gain;
        return { features, yes: gold.src.includes(toGold.get(aligned.sentence.sentence.id)) };
      });
      const found = new Set(alignment.sources.map(({ sentence }) => toGold.get(sentence.sentence.id)));
      return { story, sources, lost: gold.src.filter((id) => !found.has(id)).length };
    });
  Object.assign(furtherSourceWeights.weights, learned.weights);
  furtherSourceWeights.bias = learned.bias;
  return sentences;
}

function evaluate(sentences, model) {
  const tally = { hit: 0, extra: 0, missed: 0 };
  for (const { sources, lost } of sentences) {
    tally.missed += lost;
    const end = sources.findIndex(
      ({ features }) => features !== null && model !== null && furtherSourceProbability(features, model) < 0.5,
    );
    for (const [place, { yes }] of sources.entries()) {
      const taken = end < 0 || place < end;
      if (taken && yes) tally.hit++;
      else if (taken) tally.extra++;
      else if (yes) tally.missed++;
    }
  }
  return tally;
}

const figures = ({ hit, extra, missed }) =>
  `sources F1 ${f1({ hit, extra, missed }).toFixed(3)} (${hit} right, ${extra} wrong, ${missed} missed)`;
const further = (sentences) => sentences.flatMap(({ sources }) => sources.filter(({ features }) => features !== null));
const sentences = examplesOf('train');
const fit = (rows) => fitLogistic(further(rows), furtherSourceFeatureNames, signs);
const model = fit(sentences);
console.log(JSON.stringify(model));
console.log('train    ', figures(evaluate(sentences, model)), 'all taken:', figures(evaluate(sentences, null)));
console.log('left-out ', figures(leftOut(sentences, fit, evaluate)));
for (const set of ['open', 'oman']) console.log(set.padEnd(9), figures(evaluate(examplesOf(set), model)));
writeWeights('passages/further-source-weights.ts', 'train:sources', [
  {
    name: 'furtherSourceWeights',
    type: 'FurtherSourceWeights',
    from: './further-source.js',
    model,
    names: furtherSourceFeatureNames,
  },
]);
