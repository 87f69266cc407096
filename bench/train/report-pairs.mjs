// Pairs of sentences of independent reports, as the stage of facts judges them: which gold sentence stands behind one, and how many pairs a
// model finds from which probability on.
import { f1 } from './folds.mjs';

/** The sentence of a report itself; of a rewrite the one sentence that it renders faithfully, or null. */
export function originOf(id, sentences) {
  const { label, src } = sentences.get(id) ?? {};
  if (id === undefined) return null;
  if (label === undefined) return id;
  return label === 'faithful' && src.length === 1 ? src[0] : null;
}

/** Probabilities from which a pair might be taken for one; packages/core/src/facts takes one of them. */
const thresholds = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5];

/** Prints for each threshold the F1 with the right and the false finds. `lost` are gold pairs that are no candidates and so are missed. */
export function tellThresholds(name, what, scored, lost) {
  const gold = scored.filter(({ yes }) => yes).length + lost;
  const figures = thresholds.map((threshold) => {
    const found = scored.filter(({ probability }) => probability >= threshold);
    const hit = found.filter(({ yes }) => yes).length;
    const extra = found.length - hit;
    return `${threshold}: ${f1({ hit, extra, missed: gold - hit }).toFixed(3)} (${hit}+ ${extra}-)`;
  });
  console.log(`${name.padEnd(9)} ${gold} pairs, ${lost} lost; ${what} F1 ${figures.join('  ')}`);
}
