// Learns the weights that tell supported sentences from additions, from the stories of ../shared/bench/train, and writes
// packages/core/src/changes/support-weights.ts. `--dry` only prints the figures, `--misses` the sentences taken wrongly.
import { quotesOf } from '../../packages/core/dist/changes/quotes-of-story.js';
import { supportFeatureNames, supportFeatures, supportProbability } from '../../packages/core/dist/changes/support.js';
import { isNarrationKind } from '../../packages/core/dist/text/boilerplate.js';
import { f1, leftOut } from './folds.mjs';
import { fitLogistic } from './logistic.mjs';
import { alignedPairings } from './pairings.mjs';
import { writeWeights } from './weights-file.mjs';

// What is known of the sign from the meaning of the feature.
const signs = {
  'likely source': 1,
  'likely source of neighbours': 1,
  'coverage understood': 1,
  'use of the source': 1,
  'anchors explained': 1,
  'weight unexplained': -1,
  'narration unexplained': -1,
  commentary: -1,
  'unsupported quotation': -1,
  'second person': -1,
};

function examplesOf(set) {
  const all = [...alignedPairings(set)];
  const byArticle = new Map();
  for (const { pairing } of all)
    byArticle.set(pairing.article, [...(byArticle.get(pairing.article) ?? []), pairing.alignment]);
  const quotesIn = new Map(
    [...byArticle].map(([article, alignments]) => [
      article,
      quotesOf(article, true, alignments, all.find(({ pairing }) => pairing.article === article).pairing.story),
    ]),
  );
  return all.flatMap(({ story, id, pairing, gold }, place) => {
    if (!isNarrationKind(pairing.sentence.kind)) return [];
    const sameArticle = (other) => (other?.pairing.article === pairing.article ? other.pairing : undefined);
    const quotes = quotesIn.get(pairing.article).filter(({ at }) => at === pairing.sentence.id);
    const unsupported = quotes.filter(({ status }) => status === 'unsupported').length;
    const supported = quotes.filter(({ status }) => status !== 'unsupported' && status !== 'scare').length;
    const features = supportFeatures(pairing, sameArticle(all[place - 1]), sameArticle(all[place + 1]), {
      supported,
      unsupported,
    });
    return [{ story, id, features, yes: gold.label !== 'added', words: gold.t }];
  });
}

function evaluate(examples, model, show) {
  let hit = 0;
  let extra = 0;
  let missed = 0;
  for (const example of examples) {
    const added = supportProbability(example.features, model) < 0.5;
    if (added && !example.yes) hit++;
    else if (added) extra++;
    else if (!example.yes) missed++;
    if (show && added === example.yes)
      console.log(
        `  ${example.yes ? 'supported' : 'added'} ${supportProbability(example.features, model).toFixed(2)} ${example.id}: ${example.words}`,
      );
  }
  return { hit, extra, missed };
}

const figures = ({ hit, extra, missed }) =>
  `additions F1 ${f1({ hit, extra, missed }).toFixed(3)} (${hit} found, ${extra} false, ${missed} missed)`;
const show = process.argv.includes('--misses');
const examples = examplesOf('train');
const fit = (rows) => fitLogistic(rows, supportFeatureNames, signs);
const model = fit(examples);
console.log(JSON.stringify(model));
console.log('train    ', figures(evaluate(examples, model, show)));
console.log('left-out ', figures(leftOut(examples, fit, evaluate)));
for (const set of ['open', 'oman']) console.log(set.padEnd(9), figures(evaluate(examplesOf(set), model, false)));
writeWeights('changes/support-weights.ts', 'train:support', [
  { name: 'supportWeights', type: 'SupportWeights', from: './support.js', model, names: supportFeatureNames },
]);
