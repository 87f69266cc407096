// How well edited sentences are told from faithful ones, on two public sets of sentence pairs (../shared/data/changes).
//   npm run bench:pairs
// SummEdits: each domain is read by a model that was learned from the other four. MSRP: tenths, each read by a model learned from the rest.
// Prints one table; where the pairs are not here, says so and passes.
import { pathToFileURL } from 'node:url';
import { probabilityOf } from '../packages/core/dist/changes/fidelity/tree-ensemble.js';
import { figureTable, row } from './figure-table.mjs';
import { fitFidelity, fitSameness, sameMeaningFigures } from './train/pair-models.mjs';
import { pairTargets } from './targets.mjs';
import { domains, measured, msrp, pairsAtHand, summEdits } from './train/sentence-pairs.mjs';

export { pairsAtHand } from './train/sentence-pairs.mjs';

/** From this probability on a sentence counts as changed, and as of the same meaning. */
const half = 0.5;
const tenths = 10;

/** What linear models reached that were trained on the same pairs. */
const knownBefore = { 'balanced accuracy': 0.8, accuracy: 0.76, F1: 0.83 };

/** Rows of `figure-table.mjs`; the pairs must be here. */
export function pairFigures() {
  return [...summEditsFigures(), ...msrpFigures()];
}

const aimed = (data, figure, value) => row(data, figure, knownBefore[figure], value, pairTargets[figure]);

/** Balanced accuracy and the share of consistent pairs flagged, for each domain and as a mean. */
function summEditsFigures() {
  const pairs = summEdits().map(measured);
  const figures = domains.map((domain) => {
    const model = fitFidelity(pairs.filter((pair) => pair.domain !== domain));
    const tested = pairs.filter((pair) => pair.domain === domain);
    const flagged = (yes) => {
      const of = tested.filter((pair) => pair.yes === yes);
      return of.filter(({ figures: found }) => probabilityOf(model, found) >= half).length / of.length;
    };
    return { domain, balanced: (flagged(true) + 1 - flagged(false)) / 2, falsely: flagged(false) };
  });
  const mean = (name) => figures.reduce((sum, figure) => sum + figure[name], 0) / figures.length;
  const rows = figures.flatMap(({ domain, balanced, falsely }) => [
    row(`SummEdits ${domain}`, 'balanced accuracy', null, balanced),
    row(`SummEdits ${domain}`, 'consistent flagged', null, falsely),
  ]);
  return [
    ...rows,
    aimed('SummEdits, mean', 'balanced accuracy', mean('balanced')),
    aimed('SummEdits, mean', 'consistent flagged', mean('falsely')),
  ];
}

function msrpFigures() {
  const pairs = msrp().map((pair) => {
    const { figures, script, yes } = measured(pair);
    return { yes, figures: sameMeaningFigures(figures, script) };
  });
  const counts = { right: 0, hit: 0, extra: 0, missed: 0 };
  for (let tenth = 0; tenth < tenths; tenth++) {
    const model = fitSameness(pairs.filter((_, place) => place % tenths !== tenth));
    for (const { yes, figures } of pairs.filter((_, place) => place % tenths === tenth)) {
      const said = probabilityOf(model, figures) >= half;
      if (said === yes) counts.right++;
      if (said && yes) counts.hit++;
      else if (said) counts.extra++;
      else if (yes) counts.missed++;
    }
  }
  const { right, hit, extra, missed } = counts;
  return [aimed('MSRP', 'accuracy', right / pairs.length), aimed('MSRP', 'F1', (2 * hit) / (2 * hit + extra + missed))];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(
    pairsAtHand
      ? figureTable(pairFigures())
      : 'The sentence pairs of ../shared/data/changes are not here: nothing to measure.',
  );
}
