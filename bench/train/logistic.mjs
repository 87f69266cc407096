// Logistic regression by gradient descent with decay, on standardised features, with weights held to signs that are known beforehand.

const steps = 4000;
const rate = 0.5;

/** Weights are kept to three places: more would be noise. */
export const round = (value) => Number(value.toFixed(3));

/** Fits `{ features, yes }` examples; `signs[name]` is 1, -1 or 0 (free). Returns `{ bias, weights }` for the raw features. */
export function fitLogistic(examples, names, signs, decay = 0.003) {
  const scale = names.map((name) => {
    const values = examples.map(({ features }) => features[name]);
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    return Math.max(0.05, Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length));
  });
  const rows = examples.map(({ features, yes }) => ({
    yes: yes ? 1 : 0,
    values: names.map((name, j) => features[name] / scale[j]),
  }));
  const weights = names.map(() => 0);
  let bias = 0;
  for (let step = 0; step < steps; step++) {
    const gradient = names.map(() => 0);
    let biasGradient = 0;
    for (const { yes, values } of rows) {
      let sum = bias;
      for (let j = 0; j < weights.length; j++) sum += weights[j] * values[j];
      const error = 1 / (1 + Math.exp(-sum)) - yes;
      biasGradient += error;
      for (let j = 0; j < weights.length; j++) gradient[j] += error * values[j];
    }
    bias -= (rate * biasGradient) / rows.length;
    for (let j = 0; j < weights.length; j++) {
      weights[j] -= rate * (gradient[j] / rows.length + decay * weights[j]);
      if (signs[names[j]] > 0) weights[j] = Math.max(0, weights[j]);
      if (signs[names[j]] < 0) weights[j] = Math.min(0, weights[j]);
    }
  }
  return {
    bias: round(bias),
    weights: Object.fromEntries(names.map((name, j) => [name, round(weights[j] / scale[j])])),
  };
}
