// Learns the weights of the lineage model from the stories of ../shared/bench/train and writes packages/core/src/lineage/weights.ts.
// A conditional logit over the options of each article, fitted by gradient descent; a weight whose sign is known from the meaning of
// its feature is held to that sign, which keeps 24 stories from teaching accidents. `--dry` only prints the figures.
import { findPassages } from '../../packages/core/dist/passages/index.js';
import { branch } from '../../packages/core/dist/lineage/branching.js';
import { candidatesOf } from '../../packages/core/dist/lineage/index.js';
import { readCredits } from '../../packages/core/dist/lineage/credits.js';
import {
  missingFeatureNames,
  missingFeatures,
  missingProbability,
} from '../../packages/core/dist/lineage/missing-source.js';
import { narrationOf } from '../../packages/core/dist/lineage/narration.js';
import { commentaryShare } from '../../packages/core/dist/lineage/reporting.js';
import { weighPairs } from '../../packages/core/dist/lineage/pair-evidence.js';
import { featureNames, parentOptions } from '../../packages/core/dist/lineage/parent-options.js';
import { readText } from '../../packages/core/dist/text/index.js';
import { f1, leftOut } from './folds.mjs';
import { goldStories, toArticle } from './gold.mjs';
import { round } from './logistic.mjs';
import { writeWeights } from './weights-file.mjs';

const signs = {
  share: 1,
  'greater part': 1,
  lead: 1,
  exclusive: 1,
  inherited: 1,
  unexplained: -1,
  asymmetry: 1,
  upstream: 1,
  quotes: 1,
  time: 1,
  credit: 1,
  'several parents': -1,
  'least gain': 1,
  'copied lead': 1,
  'own outlet named': -1,
  'own dateline': -1,
  'reporter named': -1,
  'reporter at place': -1,
  'no by-line': 1,
  'desk by-line': 1,
  commentary: 1,
  'commentary lead': 1,
  'both comment': -1,
};
// What the stories of the bench cannot teach: theirs hold little of the comment that rewriting by machine adds to real articles.
const priors = {
  commentary: 14,
  'commentary lead': 14,
  'both comment': -18,
  'own dateline': -1,
  'own outlet named': -0.5,
};
const decay = 0.01;
const steps = 1500;
const rate = 0.5;

/** The articles of a story with their options; rewrites of a source that is not there are no examples of choosing a parent. */
function examplesOf(story) {
  const hidden = new Set(story.articles.filter((a) => a.hidden).map((a) => a.id));
  const golds = story.articles.filter((a) => !a.hidden && a.role !== 'stray');
  const texts = golds.map((gold) => readText(gold.id, toArticle(gold)));
  const passages = findPassages(texts);
  const credits = readCredits(texts);
  const context = {
    articles: new Map(texts.map((text) => [text.id, text])),
    credits,
    pairs: weighPairs(texts, passages, credits),
  };
  context.commentary = new Map(texts.map((text) => [text.id, commentaryShare(text)]));
  context.narrations = new Map(texts.map((text) => [text.id, narrationOf(context.pairs.get(text.id))]));
  return golds.map((gold) => {
    const from = gold.from ?? [];
    const options = parentOptions(gold.id, context);
    return {
      story: story.id,
      id: gold.id,
      from,
      missing: from.some((id) => hidden.has(id)),
      first: from.length === 0,
      signed: credits.get(gold.id)?.byline.startsWith('person') ?? false,
      agency: (credits.get(gold.id)?.absent.length ?? 0) > 0,
      options: options.map((option) => ({
        ...option,
        right: option.parents.length === from.length && option.parents.every((id) => from.includes(id)),
      })),
    };
  });
}

function fit(examples) {
  const options = examples.flatMap((example) => example.options);
  const scale = Object.fromEntries(
    featureNames.map((name) => {
      const values = options.map((option) => option.features[name]);
      const mean = values.reduce((a, b) => a + b, 0) / values.length;
      return [name, Math.max(0.05, Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length))];
    }),
  );
  const rows = examples.map((example) => ({
    first: example.first,
    options: example.options.map((option) => ({
      right: option.right,
      values: featureNames.map((name) => option.features[name] / scale[name]),
    })),
  }));
  const weights = featureNames.map(() => 0);
  let bias = 0;
  for (let step = 0; step < steps; step++) {
    const gradient = featureNames.map(() => 0);
    let biasGradient = 0;
    for (const row of rows) {
      const worths = row.options.map(({ values }) => values.reduce((sum, value, j) => sum + value * weights[j], bias));
      const top = Math.max(0, ...worths);
      const powers = worths.map((value) => Math.exp(value - top));
      const zero = Math.exp(-top);
      const all = zero + powers.reduce((a, b) => a + b, 0);
      const right =
        (row.first ? zero : 0) + powers.reduce((sum, power, i) => sum + (row.options[i].right ? power : 0), 0) || 1e-12;
      for (const [i, option] of row.options.entries()) {
        const error = powers[i] / all - (option.right ? powers[i] / right : 0);
        biasGradient += error;
        for (let j = 0; j < weights.length; j++) gradient[j] += error * option.values[j];
      }
    }
    bias -= (rate * biasGradient) / rows.length;
    for (const [j, name] of featureNames.entries()) {
      weights[j] -= rate * (gradient[j] / rows.length + decay * (weights[j] - (priors[name] ?? 0) * scale[name]));
      if (signs[name] > 0) weights[j] = Math.max(0, weights[j]);
      if (signs[name] < 0) weights[j] = Math.min(0, weights[j]);
    }
  }
  return {
    bias: round(bias),
    weights: Object.fromEntries(featureNames.map((name, j) => [name, round(weights[j] / scale[name])])),
    standard: Object.fromEntries(featureNames.map((name, j) => [name, Number(weights[j].toFixed(2))])),
  };
}

// Hardly any story of the bench shows a dateline of its own: what it means is known all the same.
const missingPriors = { 'own dateline': -4 };
const missingSigns = {
  share: 0,
  asymmetry: 1,
  unexplained: 1,
  'agency credited': 1,
  'reporter named': -1,
  'own outlet named': -1,
  'own dateline': -1,
  'kin at the root': 1,
};

/** The articles that the branching leaves at the root and that have kin: is their source missing? */
function rootsOf(examples, model) {
  return [...new Set(examples.map(({ story }) => story))].flatMap((story) => {
    const articles = examples.filter((example) => example.story === story);
    const chosen = choose(articles, model);
    const context = {
      parents: new Map(articles.map(({ id }) => [id, chosen.get(id)?.option?.parents ?? []])),
      options: new Map(articles.map(({ id, options }) => [id, options])),
      anySigned: articles.some(({ signed }) => signed),
      agencyCredited: (id) => articles.find((article) => article.id === id).agency,
    };
    return articles
      .filter(({ id }) => context.parents.get(id).length === 0)
      .flatMap(({ id, missing }) => {
        const features = missingFeatures(id, context);
        return features === null ? [] : [{ story, id, missing, features }];
      });
  });
}

/** Logistic regression with the signs held. */
function fitMissing(roots) {
  const weights = missingFeatureNames.map(() => 0);
  let bias = 0;
  for (let step = 0; step < 4 * steps; step++) {
    const gradient = weights.map(() => 0);
    let biasGradient = 0;
    for (const { features, missing } of roots) {
      const values = missingFeatureNames.map((name) => features[name]);
      const sum = values.reduce((total, value, j) => total + value * weights[j], bias);
      const error = 1 / (1 + Math.exp(-sum)) - (missing ? 1 : 0);
      biasGradient += error;
      for (const [j, value] of values.entries()) gradient[j] += error * value;
    }
    bias -= (rate * biasGradient) / roots.length;
    for (const [j, name] of missingFeatureNames.entries()) {
      weights[j] -= rate * (gradient[j] / roots.length + (decay / 4) * (weights[j] - (missingPriors[name] ?? 0)));
      if (missingSigns[name] > 0) weights[j] = Math.max(0, weights[j]);
      if (missingSigns[name] < 0) weights[j] = Math.min(0, weights[j]);
    }
  }
  return {
    bias: round(bias),
    weights: Object.fromEntries(missingFeatureNames.map((name, j) => [name, round(weights[j])])),
  };
}

const worthOf = (features, { bias, weights }) =>
  featureNames.reduce((sum, name) => sum + weights[name] * features[name], bias);

const choose = (articles, model) => branch(articles.map(({ id, options }) => candidatesOf(id, options, model)));

function evaluate(examples, model, show = false) {
  const tally = { hit: 0, extra: 0, missed: 0, origin: 0, all: 0 };
  for (const story of new Set(examples.map((example) => example.story))) {
    const articles = examples.filter((example) => example.story === story);
    const chosen = choose(articles, model);
    for (const { id, from, options } of articles) {
      const got = chosen.get(id)?.option?.parents ?? [];
      const hit = got.filter((parent) => from.includes(parent)).length;
      tally.hit += hit;
      tally.extra += got.length - hit;
      tally.missed += from.length - hit;
      tally.all++;
      if ((got.length === 0) === (from.length === 0)) tally.origin++;
      if (show && (hit < from.length || hit < got.length)) {
        const best = options
          .map((option) => [option.parents.join('+'), worthOf(option.features, model)])
          .toSorted((a, b) => b[1] - a[1])
          .slice(0, 4);
        console.log(
          `  ${story} ${id}: want ${from.join('+') || 'first-hand'}, got ${got.join('+') || 'first-hand'} (${best.map(([p, w]) => `${p} ${w.toFixed(1)}`).join(', ')})`,
        );
      }
    }
  }
  return tally;
}

const figures = ({ hit, extra, missed, origin, all }) =>
  `edges F1 ${f1({ hit, extra, missed }).toFixed(3)} (${hit} right, ${extra} wrong, ${missed} missed), origin ${(origin / all).toFixed(3)}`;

const everything = goldStories('train').flatMap(examplesOf);
const examples = everything.filter((example) => !example.missing);
const model = fit(examples);
console.log('weights per standard deviation:', JSON.stringify(model.standard), 'bias', model.bias);
const show = process.argv.includes('--misses');
console.log('train        ', figures(evaluate(examples, model, show)));
console.log('left-out     ', figures(leftOut(examples, fit, evaluate)));
for (const set of ['open', 'oman']) {
  console.log(set.padEnd(13), figures(evaluate(goldStories(set).flatMap(examplesOf), model, show)));
}
const roots = rootsOf(everything, model);
const missing = fitMissing(roots);
const openRoots = rootsOf(goldStories('open').flatMap(examplesOf), model);
console.log('missing source weights:', JSON.stringify(missing));
for (const [name, list] of [
  ['train', roots],
  ['open', openRoots],
]) {
  const guesses = list.map((root) => ({ ...root, guess: missingProbability(root.features, missing) }));
  const wrong = guesses.filter((root) => root.missing !== root.guess >= 0.5);
  console.log(
    `${String(name)}: ${list.length} articles at the root with kin, ${list.filter((root) => root.missing).length} of a missing source, ${wrong.length} taken wrongly`,
  );
  if (show)
    for (const root of wrong)
      console.log('  ', root.story, root.id, root.missing, root.guess.toFixed(2), JSON.stringify(root.features));
}
writeWeights('lineage/weights.ts', 'train:lineage', [
  { name: 'lineageWeights', type: 'LineageWeights', from: './model.js', model, names: featureNames },
  {
    name: 'missingWeights',
    type: 'MissingWeights',
    from: './missing-source.js',
    model: missing,
    names: missingFeatureNames,
  },
]);
