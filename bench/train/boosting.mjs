// Gradient boosting of small trees for yes and no (Friedman, 2001), with second-order leaves and histograms as in later practice (Chen and
// Guestrin, "XGBoost", 2016). A fixed seed: the same examples give the same trees.

const mostBins = 32;
const defaults = { trees: 200, depth: 4, rate: 0.05, leastLeaf: 12, shrink: 2, columns: 0.3, rows: 0.6, seed: 1 };

/** Fits `{ figures: Map, yes, weight? }` examples; returns `{ names, bias, trees }` as core's `probabilityOf` reads them. */
export function fitTrees(examples, options = {}) {
  const settings = { ...defaults, ...options };
  const names = namesOf(examples);
  const columns = names.map((name) => binned(examples.map(({ figures }) => figures.get(name) ?? 0)));
  const weights = examples.map(({ weight }) => weight ?? 1);
  const total = weights.reduce((a, b) => a + b, 0);
  const positive = examples.reduce((sum, { yes }, i) => sum + (yes ? weights[i] : 0), 0);
  const bias = Math.log(positive / (total - positive));
  const sums = new Float64Array(examples.length).fill(bias);
  const gradients = new Float64Array(examples.length);
  const curvatures = new Float64Array(examples.length);
  const random = generator(settings.seed);
  const trees = [];
  for (let round = 0; round < settings.trees; round++) {
    for (let i = 0; i < examples.length; i++) {
      const probability = 1 / (1 + Math.exp(-sums[i]));
      gradients[i] = weights[i] * ((examples[i].yes ? 1 : 0) - probability);
      curvatures[i] = weights[i] * probability * (1 - probability);
    }
    const chosen = names.map((_, j) => j).filter(() => random() < settings.columns);
    const drawn = examples.map((_, i) => i).filter(() => random() < settings.rows);
    const tree = grow(drawn, settings.depth, { columns, chosen, gradients, curvatures, settings });
    trees.push(preorder(tree));
    for (let i = 0; i < examples.length; i++) sums[i] += valueAt(tree, columns, i);
  }
  const used = new Set(trees.flatMap(fieldsOf));
  const kept = names.map((_, j) => j).filter((j) => used.has(j));
  const places = new Map(kept.map((j, place) => [j, place]));
  return {
    names: kept.map((j) => names[j]),
    bias: round(bias),
    trees: trees.map((tree) => renamed(tree, places).join(' ')),
  };
}

/** Figures that a dozen examples have. */
function namesOf(examples) {
  const counts = new Map();
  for (const { figures } of examples)
    for (const [name, value] of figures) if (value !== 0) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.keys()].filter((name) => counts.get(name) >= 12).toSorted(byCodeUnit);
}

const byCodeUnit = (a, b) => (a < b ? -1 : 1);

const round = (value) => Number(value.toPrecision(3));

function generator(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** Values as numbers of bins, with the bounds between the bins, rounded as they will be written. */
function binned(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const wanted =
    distinct.length <= mostBins
      ? distinct.slice(1).map((value, i) => (value + distinct[i]) / 2)
      : Array.from({ length: mostBins - 1 }, (_, k) => sorted[Math.floor(((k + 1) * sorted.length) / mostBins)] - 1e-6);
  const bounds = [...new Set(wanted.map(round))].toSorted((a, b) => a - b);
  return {
    bounds,
    bins: Uint8Array.from(values, (value) => {
      let bin = 0;
      while (bin < bounds.length && value > bounds[bin]) bin++;
      return bin;
    }),
  };
}

function grow(rows, depth, data) {
  const { columns, chosen, gradients, curvatures, settings } = data;
  let gradient = 0;
  let curvature = 0;
  for (const i of rows) {
    gradient += gradients[i];
    curvature += curvatures[i];
  }
  const leaf = { value: round((settings.rate * gradient) / (curvature + settings.shrink)) };
  if (depth === 0 || rows.length < 2 * settings.leastLeaf) return leaf;
  let best = null;
  const none = gradient ** 2 / (curvature + settings.shrink);
  for (const field of chosen) {
    const { bounds, bins } = columns[field];
    const sums = new Float64Array(bounds.length + 1);
    const bends = new Float64Array(bounds.length + 1);
    const counts = new Uint32Array(bounds.length + 1);
    for (const i of rows) {
      sums[bins[i]] += gradients[i];
      bends[bins[i]] += curvatures[i];
      counts[bins[i]]++;
    }
    let left = 0;
    let leftBend = 0;
    let leftCount = 0;
    for (let bin = 0; bin < bounds.length; bin++) {
      left += sums[bin];
      leftBend += bends[bin];
      leftCount += counts[bin];
      if (leftCount < settings.leastLeaf || rows.length - leftCount < settings.leastLeaf) continue;
      const gain =
        left ** 2 / (leftBend + settings.shrink) +
        (gradient - left) ** 2 / (curvature - leftBend + settings.shrink) -
        none;
      if (best === null || gain > best.gain) best = { gain, field, bin };
    }
  }
  if (best === null || best.gain < 1e-3) return leaf;
  const { bins, bounds } = columns[best.field];
  return {
    field: best.field,
    bin: best.bin,
    bound: bounds[best.bin],
    low: grow(
      rows.filter((i) => bins[i] <= best.bin),
      depth - 1,
      data,
    ),
    high: grow(
      rows.filter((i) => bins[i] > best.bin),
      depth - 1,
      data,
    ),
  };
}

function valueAt(node, columns, row) {
  let at = node;
  while (at.value === undefined) at = columns[at.field].bins[row] <= at.bin ? at.low : at.high;
  return at.value;
}

function preorder(node) {
  if (node.value !== undefined) return [-1, node.value];
  return [node.field, node.bound, ...preorder(node.low), ...preorder(node.high)];
}

/** The tree with the numbers of the names that are kept. */
const renamed = (tree, places) => tree.map((value, at) => (at % 2 === 0 && value >= 0 ? places.get(value) : value));

const fieldsOf = (tree) => tree.filter((value, at) => at % 2 === 0 && value >= 0);
