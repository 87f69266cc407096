// Conditional logit: one of the candidates is right, or none. Each candidate has the odds of its features, none has odds that are given; a
// probability is a share of all odds. Fitted by Newton's method with decay, weights held at 0 where their sign is known and comes out wrong.
//
// Source: McFadden, "Conditional logit analysis of qualitative choice behavior", 1974.
import { round } from './logistic.mjs';
import { eliminate, spread } from './newton.mjs';

const mostSteps = 20;

/** No weight moves further in one step: far from the optimum Newton's steps are too long. */
const longestStep = 2;

const settled = 1e-5;

/**
 * Fits choices, each a list of candidates `{ features, yes }` of which at most one is right, to `{ bias, weights }` for the raw features.
 * `signs[name]` is 1 or -1 where it is known.
 */
export function fitChoice(choices, names, { signs = {}, decay, oddsOfNone }) {
  const examples = choices.flat();
  const scale = new Map(names.map((name) => [name, spread(examples.map(({ features }) => features[name]))]));
  let free = [...names];
  for (;;) {
    const found = solve(choices, free, scale, decay);
    const wrong = new Set(free.filter((name, at) => found[at + 1] * (signs[name] ?? 0) < 0));
    if (wrong.size === 0) {
      const weightOf = (name) => (free.includes(name) ? found[free.indexOf(name) + 1] / scale.get(name) : 0);
      return {
        bias: round(found[0] + Math.log(oddsOfNone)),
        weights: Object.fromEntries(names.map((name) => [name, round(weightOf(name))])),
      };
    }
    free = free.filter((name) => !wrong.has(name));
  }
}

/** The weights of the scaled features, the bias first, where none has the odds 1. */
function solve(choices, names, scale, decay) {
  const size = names.length + 1;
  const all = choices.map((candidates) => ({
    rows: candidates.map(({ features }) => sparse([1, ...names.map((name) => features[name] / scale.get(name))])),
    right: candidates.findIndex(({ yes }) => yes),
  }));
  const weights = new Float64Array(size);
  for (let step = 0; step < mostSteps; step++) {
    const system = Array.from({ length: size }, () => new Float64Array(size + 1));
    for (const choice of all) addChoice(system, choice, weights);
    for (let j = 0; j < size; j++) {
      for (let k = 0; k <= size; k++) system[j][k] /= all.length;
      if (j > 0) system[j][size] -= decay * weights[j];
      system[j][j] += j > 0 ? decay : 1e-9;
    }
    const changes = eliminate(system);
    const longest = Math.max(...changes.map(Math.abs));
    for (const [j, change] of changes.entries()) weights[j] += change * Math.min(1, longestStep / longest);
    if (longest < settled) break;
  }
  return weights;
}

const sparse = (row) => [...row.entries()].filter(([, value]) => value !== 0);

/** Adds what one choice tells of the gradient (last column) and of the curvature. */
function addChoice(system, { rows, right }, weights) {
  const size = weights.length;
  const odds = rows.map((row) => Math.exp(row.reduce((sum, [j, value]) => sum + weights[j] * value, 0)));
  const total = odds.reduce((a, b) => a + b, 1);
  const mean = new Float64Array(size);
  for (const [at, row] of rows.entries()) {
    const share = odds[at] / total;
    for (const [j, value] of row) {
      mean[j] += share * value;
      system[j][size] += ((at === right ? 1 : 0) - share) * value;
      for (const [k, other] of row) system[j][k] += share * value * other;
    }
  }
  for (let j = 0; j < size; j++) {
    if (mean[j] !== 0) for (let k = 0; k < size; k++) system[j][k] -= mean[j] * mean[k];
  }
}
