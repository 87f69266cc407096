// The sentence pairs of ../shared/data/changes, measured as the analysis measures a sentence beside its source.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editsBetween } from '../../packages/core/dist/changes/fidelity/edits.js';
import { measureEdits } from '../../packages/core/dist/changes/fidelity/edit-measures.js';
import { wordsOf } from '../../packages/core/dist/changes/fidelity/word-alignment.js';
import { findNumbers } from '../../packages/core/dist/text/numbers.js';
import { tokenise } from '../../packages/core/dist/text/tokens.js';
import { shared } from './gold.mjs';

const folder = join(shared, 'data', 'changes');

/** The domains of SummEdits that are at hand. */
export const domains = ['ectsum', 'news', 'podcast', 'sales_email', 'samsum'];

/** Whether the pairs are here at all. */
export const pairsAtHand = existsSync(join(folder, 'msrp-train.tsv'));

/** SummEdits: `{ domain, there, here, yes }`, yes where a fact was changed. */
export function summEdits() {
  return domains.flatMap((domain) =>
    JSON.parse(readFileSync(join(folder, `summedits-${domain}.json`), 'utf8')).map(
      ({ original, edited, consistent }) => ({ domain, there: original, here: edited, yes: !consistent }),
    ),
  );
}

/** MSRP: `{ there, here, yes }`, yes where the two sentences mean the same. */
export function msrp() {
  return readFileSync(join(folder, 'msrp-train.tsv'), 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [same, , , there, here] = line.trimEnd().split('\t');
      return { there, here, yes: same === '1' };
    });
}

const wordsIn = (text) => wordsOf([tokenise(text, 0, text.length)]);
const numbersIn = (text) => findNumbers(text, 0, text.length);

/** The pair with its figures: `{ ...pair, figures, script }`. */
export function measured(pair) {
  const script = editsBetween(wordsIn(pair.there), wordsIn(pair.here));
  return { ...pair, script, figures: measureEdits(script, numbersIn(pair.there), numbersIn(pair.here)) };
}
