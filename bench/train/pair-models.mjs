// The models of sentence pairs: what they are fitted to, and the figures that only the comparison of meaning needs.
import { fitTrees } from './boosting.mjs';

/** Tells changed facts from faithful renderings; both sides weigh the same. */
export function fitFidelity(pairs) {
  const changed = pairs.filter(({ yes }) => yes).length;
  const weigh = (yes) => pairs.length / (2 * (yes ? changed : pairs.length - changed));
  return fitTrees(
    pairs.map(({ figures, yes }) => ({ figures, yes, weight: weigh(yes) })),
    { trees: 250, depth: 5, rate: 0.04, columns: 0.2, rows: 0.5, leastLeaf: 8 },
  );
}

/** Tells sentences of one meaning from others. `caution` makes a wrong "same" dearer, which evens out that two in three pairs are the same. */
export function fitSameness(pairs) {
  const caution = 1.2;
  return fitTrees(
    pairs.map(({ figures, yes }) => ({ figures, yes, weight: yes ? 1 : caution })),
    { trees: 250, depth: 4, rate: 0.04, columns: 0.3, rows: 0.6 },
  );
}

/** The figures of an edit script with those of shared runs of words: precision and recall of the stems, as of translations (BLEU, ROUGE). */
export function sameMeaningFigures(measures, { there, here }) {
  const figures = new Map(measures);
  const longest = 4;
  for (let length = 1; length <= longest; length++) {
    const a = runsOf(there, length);
    const b = runsOf(here, length);
    const shared = [...a].filter((run) => b.has(run)).length;
    const [precision, recall] = [shared / Math.max(1, b.size), shared / Math.max(1, a.size)];
    figures.set(`precision ${length}`, precision);
    figures.set(`recall ${length}`, recall);
    figures.set(`least ${length}`, Math.min(precision, recall));
    figures.set(`mean ${length}`, (2 * shared) / Math.max(1, a.size + b.size));
  }
  const [a, b] = [contentOf(there), contentOf(here)];
  const shared = [...a].filter((stem) => b.has(stem)).length;
  figures.set('content precision', shared / Math.max(1, b.size));
  figures.set('content recall', shared / Math.max(1, a.size));
  figures.set('content least', Math.min(shared / Math.max(1, a.size), shared / Math.max(1, b.size)));
  figures.set('content only there', a.size - shared);
  figures.set('content only here', b.size - shared);
  figures.set('words', here.length);
  figures.set('difference of lengths', Math.abs(here.length - there.length));
  return figures;
}

const contentOf = (words) => new Set(words.filter(({ content }) => content).map(({ token }) => token.stem));

function runsOf(words, length) {
  const stems = words.map(({ token }) => token.stem);
  return new Set(
    Array.from({ length: Math.max(0, stems.length - length + 1) }, (_, at) => stems.slice(at, at + length).join(' ')),
  );
}
