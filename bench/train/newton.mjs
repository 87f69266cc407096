// Logistic regression by Newton's method with decay, for many features and examples: a dozen steps in place of thousands. Weights whose sign is
// known beforehand and comes out wrong are held at 0, and the others are fitted anew.
//
// Source: Rubin, "Iteratively reweighted least squares", 1983.
import { round } from './logistic.mjs';

const steps = 12;

/** As `fitLogistic`: examples `{ features, yes }`, `signs[name]` 1 or -1 where known; `{ bias, weights }` for the raw features. */
export function fitByNewton(examples, names, signs, decay) {
  const scale = new Map(names.map((name) => [name, spread(examples.map(({ features }) => features[name]))]));
  let free = [...names];
  for (;;) {
    const found = solve(examples, free, scale, decay);
    const wrong = new Set(free.filter((_, at) => found[at + 1] * (signs[free[at]] ?? 0) < 0));
    if (wrong.size === 0) {
      const weightOf = (name) => (free.includes(name) ? found[free.indexOf(name) + 1] / scale.get(name) : 0);
      return { bias: round(found[0]), weights: Object.fromEntries(names.map((name) => [name, round(weightOf(name))])) };
    }
    free = free.filter((name) => !wrong.has(name));
  }
}

/** The standard deviation of a feature, kept from 0. */
export function spread(values) {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return Math.max(0.05, Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length));
}

/** The weights of the scaled features, the bias first. */
function solve(examples, names, scale, decay) {
  const size = names.length + 1;
  const rows = examples.map(({ features }) => [1, ...names.map((name) => features[name] / scale.get(name))]);
  const weights = new Float64Array(size);
  for (let step = 0; step < steps; step++) {
    const system = Array.from({ length: size }, () => new Float64Array(size + 1));
    for (const [at, row] of rows.entries()) {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, value, j) => sum + value * weights[j], 0)));
      const error = ((examples[at].yes ? 1 : 0) - p) / rows.length;
      const curvature = Math.max(1e-6, p * (1 - p)) / rows.length;
      for (let j = 0; j < size; j++) {
        system[j][size] += error * row[j];
        for (let k = 0; k < size; k++) system[j][k] += curvature * row[j] * row[k];
      }
    }
    for (let j = 1; j < size; j++) {
      system[j][size] -= decay * weights[j];
      system[j][j] += decay;
    }
    for (const [j, change] of eliminate(system).entries()) weights[j] += change;
  }
  return weights;
}

/** Solves a system of linear equations, its right side in the last column (Gauss and Jordan). */
export function eliminate(system) {
  const size = system.length;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let r = i + 1; r < size; r++) if (Math.abs(system[r][i]) > Math.abs(system[pivot][i])) pivot = r;
    [system[i], system[pivot]] = [system[pivot], system[i]];
    for (let r = 0; r < size; r++) {
      const factor = r === i ? 0 : system[r][i] / (system[i][i] || 1e-9);
      if (factor !== 0) for (let k = i; k <= size; k++) system[r][k] -= factor * system[i][k];
    }
  }
  return system.map((row, i) => row[size] / (row[i] || 1e-9));
}
