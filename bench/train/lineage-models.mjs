// Fits the models of the lineage stage to read stories: which of two parents is nearer, which set of parents an article has, whether
// the source of the articles at the root is missing, and how often an edge of some probability is right. A weight whose sign is known
// from the meaning of its feature is held to that sign, which keeps 24 stories from teaching accidents.
import { holdProbabilities, logOdds } from '../../packages/core/dist/lineage/confidence.js';
import { contestFeatureNames, contestFeatures } from '../../packages/core/dist/lineage/contest.js';
import { missingFeatureNames, missingFeatures } from '../../packages/core/dist/lineage/missing-source.js';
import { featureNames, parentOptions } from '../../packages/core/dist/lineage/parent-options.js';
import { rootContext, solve } from '../../packages/core/dist/lineage/solution.js';
import { fitLogistic, round } from './logistic.mjs';

const signs = {
  explained: 1,
  unexplained: -1,
  asymmetry: 1,
  time: 1,
  credit: 1,
  'names and figures': 1,
  'own quotations': -1,
  contest: 1,
  'several parents': -1,
  'kin parents': -1,
  'least gain': 1,
  'own outlet named': -1,
  'own dateline': -3,
  'reporter named': -1,
  'reporter at place': -1,
  'no by-line': 1,
  'desk by-line': 1,
  commentary: 1,
  'both comment': -1,
};
// What the stories of the bench cannot teach. They hold little of the comment that rewriting by machine adds to real articles, and
// their reports share fewer names than reports of real events do, so that names alone would seem to tell a rewrite.
const priors = {
  explained: 4,
  'kin parents': -6,
  commentary: 14,
  'both comment': -24,
  'own dateline': -3,
  'own outlet named': -0.5,
};
const decay = 0.01;
const steps = 1500;
const rate = 0.5;
/** Rivals of a true parent are sought among the nearest. */
const rivals = 8;

/** All models, from whole stories and from thinned ones (of these the missing sources are learned). */
export function fitModel(stories, thinnedStories) {
  const contest = fitContest(stories);
  const options = fitOptions(stories, contest);
  const base = { contest, options, calibration: { bias: 0, weights: { 'log odds': 1 } }, missing: nobodyMissing };
  return { ...base, missing: fitMissing([...stories, ...thinnedStories].flatMap((story) => rootsOf(story, base))) };
}

const nobodyMissing = { bias: -100, weights: Object.fromEntries(missingFeatureNames.map((name) => [name, 0])) };

function fitContest(stories) {
  const examples = stories.flatMap(({ evidence, from }) =>
    [...from].flatMap(([id, parents]) => {
      const pairs = evidence.pairs.get(id);
      const narration = evidence.narrations.get(id);
      const present = pairs?.filter(({ parent }) => parents.includes(parent)) ?? [];
      if (present.length === 0 || present.length < parents.length) return [];
      const wrong = pairs.slice(0, rivals).filter(({ parent }) => !parents.includes(parent));
      return present.flatMap((one) =>
        wrong.flatMap((rival) => {
          const rest = parents.filter((parent) => parent !== one.parent);
          const features = contestFeatures(one, rival, rest, narration, evidence.pairs);
          const turned = Object.fromEntries(contestFeatureNames.map((name) => [name, -features[name]]));
          return [
            { features, yes: true },
            { features: turned, yes: false },
          ];
        }),
      );
    }),
  );
  const upwards = Object.fromEntries(contestFeatureNames.map((name) => [name, 1]));
  return { ...fitLogistic(examples, contestFeatureNames, upwards, decay), bias: 0 };
}

/** The articles of a story with their options; rewrites of a source that is not there are no examples of choosing a parent. */
function examplesOf({ evidence, from }, contest) {
  return [...evidence.articles.keys()]
    .map((id) => ({ id, want: from.get(id) }))
    .filter(({ want }) => !want.includes('missing'))
    .map(({ id, want }) => ({
      first: want.length === 0,
      options: parentOptions(id, evidence, contest).map(({ parents, features }) => ({
        features,
        right: parents.length === want.length && parents.every((parent) => want.includes(parent)),
      })),
    }));
}

/** A conditional logit over the options of each article, fitted by gradient descent. */
function fitOptions(stories, contest) {
  const examples = stories.flatMap((story) => examplesOf(story, contest));
  const options = examples.flatMap((example) => example.options);
  const scale = featureNames.map((name) => {
    const values = options.map(({ features }) => features[name]);
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    return Math.max(0.05, Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length));
  });
  const rows = examples.map((example) => ({
    first: example.first,
    options: example.options.map(({ right, features }) => ({
      right,
      values: featureNames.map((name, j) => features[name] / scale[j]),
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
      weights[j] -= rate * (gradient[j] / rows.length + decay * (weights[j] - (priors[name] ?? 0) * scale[j]));
      if (signs[name] > 0) weights[j] = Math.max(0, weights[j]);
      if (signs[name] < 0) weights[j] = Math.min(0, weights[j]);
    }
  }
  return {
    bias: round(bias),
    weights: Object.fromEntries(featureNames.map((name, j) => [name, round(weights[j] / scale[j])])),
  };
}

// Hardly any story of the bench shows a dateline of its own: what it means is known all the same.
const missingPriors = { 'own dateline': -6 };
const missingSigns = {
  share: 0,
  asymmetry: 0,
  unexplained: 1,
  'own quotations': -1,
  'agency credited': 1,
  'reporter named': -1,
  'own outlet named': -1,
  'own dateline': -3,
  'kin at the root': 1,
};

/** The articles that the branching leaves at the root and that have kin: is their source missing? */
function rootsOf({ evidence, from }, model) {
  const solution = solve(evidence, model);
  const context = rootContext(solution, evidence);
  return [...solution.branching].flatMap(([id, parents]) => {
    const features = parents.length > 0 ? null : missingFeatures(id, context);
    return features === null ? [] : [{ features, yes: from.get(id).includes('missing') }];
  });
}

/** Logistic regression with the signs held. */
function fitMissing(roots) {
  const weights = missingFeatureNames.map(() => 0);
  let bias = 0;
  for (let step = 0; step < 4 * steps; step++) {
    const gradient = weights.map(() => 0);
    let biasGradient = 0;
    for (const { features, yes } of roots) {
      const values = missingFeatureNames.map((name) => features[name]);
      const sum = values.reduce((total, value, j) => total + value * weights[j], bias);
      const error = 1 / (1 + Math.exp(-sum)) - (yes ? 1 : 0);
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

/** The chosen edges of a story with the probability that the model gives them, and whether they are right. */
export function judgedEdges({ evidence, from }, model) {
  const { options, parents } = solve(evidence, model);
  return [...parents].flatMap(([id, chosen]) => {
    const { held } = holdProbabilities(options.get(id), model.options);
    return chosen.map((parent) => ({ probability: held.get(parent), right: from.get(id).includes(parent) }));
  });
}

/** The scale that makes the probabilities of left-out edges frequencies; a little decay towards none keeps it finite. */
export function fitCalibration(edges) {
  return fitLogistic(
    edges.map(({ probability, right }) => ({ features: { 'log odds': logOdds(probability) }, yes: right })),
    ['log odds'],
    { 'log odds': 1 },
  );
}
