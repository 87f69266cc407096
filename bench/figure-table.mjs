// Figures in, a table of them out, each beside what was known of it before and what is aimed at.
import { tableOf } from './table.mjs';
import { boundCell } from './targets.mjs';

/**
 * One figure.
 * @param {string} data what it was measured on
 * @param {string} figure its name
 * @param {number | null | undefined} known what a crude program reaches, or others have measured on the same data
 * @param {number | null | undefined} value ours
 * @param {number | undefined} target what is aimed at
 */
export const row = (data, figure, known, value, target) => ({ data, figure, known, value, target });

/** Shares to three places; counts, which targets of 2 and more tell, as they are. */
function written(value, target) {
  if (typeof value !== 'number') return '-';
  return isCount(target) ? String(value) : value.toFixed(3);
}

/** A target that is a count: no share is aimed at 0, or at more than 1. */
const isCount = (target) => target !== undefined && (target > 1 || target === 0);

/** The rows as lines of text. */
export function figureTable(rows) {
  return tableOf(
    ['data', 'figure', 'known', 'here', 'target'],
    rows.map(({ data, figure, known, value, target }) => [
      data,
      figure,
      written(known, target),
      written(value, target),
      boundCell(figure, value, target),
    ]),
    [0, 1],
  );
}
