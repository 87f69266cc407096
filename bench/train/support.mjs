// Learns the weights that tell supported sentences from additions, from the stories of ../shared/bench/train, and writes
// packages/core/src/changes/support-weights.ts. `--dry` only prints the figures, `--misses` the sentences taken wrongly.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quotesOf } from '../../packages/core/dist/changes/quotes-of-story.js';
import { supportFeatureNames, supportFeatures, supportProbability } from '../../packages/core/dist/changes/support.js';
import { isNarrationKind } from '../../packages/core/dist/text/boilerplate.js';
import { root } from './gold.mjs';
import { fitLogistic } from './logistic.mjs';
import { alignedPairings } from './pairings.mjs';

// What is known of the sign from the meaning of the feature.
const signs = {
  coverage: 1,
  'coverage of a sentence': 1,
  'use of the source': 1,
  'anchors explained': 1,
  'anchors unexplained': -1,
  'weight unexplained': -1,
  'narration unexplained': -1,
  commentary: -1,
  headline: 1,
  'neighbour follows': 1,
  'unsupported quotation': -1,
  'supported quotation': 1,
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
  let lost = 0;
  for (const example of examples) {
    const added = supportProbability(example.features, model) < 0.5;
    if (added && !example.yes) hit++;
    else if (added) extra++;
    else if (!example.yes) lost++;
    if (show && added === example.yes)
      console.log(
        `  ${example.yes ? 'supported' : 'added'} ${supportProbability(example.features, model).toFixed(2)} ${example.id}: ${example.words}`,
      );
  }
  return { hit, extra, lost };
}

const figures = ({ hit, extra, lost }) =>
  `additions F1 ${((2 * hit) / (2 * hit + extra + lost)).toFixed(3)} (${hit} found, ${extra} false, ${lost} missed)`;
const show = process.argv.includes('--misses');
const examples = examplesOf('train');
const fit = (rows) => fitLogistic(rows, supportFeatureNames, signs);
const model = fit(examples);
console.log(JSON.stringify(model));
console.log('train    ', figures(evaluate(examples, model, show)));
const stories = [...new Set(examples.map(({ story }) => story))];
const left = { hit: 0, extra: 0, lost: 0 };
const folds = 6;
for (let fold = 0; fold < folds; fold++) {
  const out = new Set(stories.filter((_, place) => place % folds === fold));
  const tally = evaluate(
    examples.filter(({ story }) => out.has(story)),
    fit(examples.filter(({ story }) => !out.has(story))),
  );
  for (const key of Object.keys(left)) left[key] += tally[key];
}
console.log('left-out ', figures(left));
for (const set of ['open', 'oman']) console.log(set.padEnd(9), figures(evaluate(examplesOf(set), model, false)));
if (!process.argv.includes('--dry')) {
  const lines = supportFeatureNames.map(
    (name) => `    ${/\W/.test(name) ? `'${name}'` : name}: ${model.weights[name]},`,
  );
  writeFileSync(
    join(root, 'packages/core/src/changes/support-weights.ts'),
    `/** Learned by \`npm run train:support\`; do not edit by hand. */
import type { SupportWeights } from './support.js';

export const supportWeights: SupportWeights = {
  bias: ${model.bias},
  weights: {
${lines.join('\n')}
  },
};
`,
  );
}
