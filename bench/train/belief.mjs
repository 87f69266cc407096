// Learns which findings of the detectors to believe, from the stories of ../shared/bench/train, and writes
// packages/core/src/changes/fidelity/belief-weights.ts. `--dry` only prints the figures. Train it again after a detector changed.
import { detectors } from '../../packages/core/dist/changes/detectors.js';
import { beliefFigures } from '../../packages/core/dist/changes/fidelity/belief.js';
import { probabilityOf } from '../../packages/core/dist/changes/fidelity/tree-ensemble.js';
import { fitTrees } from './boosting.mjs';
import { leftOut } from './folds.mjs';
import { alignedPairings } from './pairings.mjs';
import { writeWeights } from './weights-file.mjs';

const options = { trees: 250, depth: 3, rate: 0.03, columns: 0.25, rows: 0.5, leastLeaf: 15 };

/** All kept and changed sentences, those without a finding too: they show what an edit is worth. */
function examplesOf(set) {
  return [...alignedPairings(set)]
    .filter(({ pairing, gold }) => gold.label !== 'added' && pairing.sources.length > 0)
    .map(({ story, pairing, gold }) => {
      const findings = detectors.flatMap((detect) => detect(pairing));
      const right = (gold.kind ?? []).some((kind) => findings.some((finding) => finding.kind === kind));
      const surest = Math.max(0, ...findings.map(({ strength }) => strength));
      return { story, yes: gold.label === 'altered', right, surest, figures: beliefFigures(pairing, findings) };
    });
}

const fit = (examples) => fitTrees(examples, options);
const read = (examples, model) =>
  examples.map((example) => ({ ...example, believed: example.surest > 0 ? probabilityOf(model, example.figures) : 0 }));

/** At each bound the changed sentences found with a right kind, and the kept ones called changed. */
function print(name, rows) {
  const changed = rows.filter(({ yes }) => yes).length;
  const line = (label, isBelieved) => {
    const believed = rows.filter(isBelieved);
    const hit = believed.filter(({ yes, right }) => yes && right).length / changed;
    const falsely = believed.filter(({ yes }) => !yes).length / (rows.length - changed);
    console.log(
      `${name.padEnd(9)} ${label.padEnd(20)} right kind ${hit.toFixed(3)}, kept flagged ${falsely.toFixed(3)}`,
    );
  };
  line('strength >= 0.5', ({ surest }) => surest >= 0.5);
  for (const bound of [0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85])
    line(`belief >= ${bound}`, ({ believed }) => believed >= bound);
}

const examples = examplesOf('train');
const model = fit(examples);
print('left-out', leftOut(examples, fit, read));
for (const set of ['open', 'oman']) print(set, read(examplesOf(set), model));
writeWeights('changes/fidelity/belief-weights.ts', 'train:belief', [
  { name: 'beliefWeights', type: 'TreeEnsemble', from: './tree-ensemble.js', model },
]);
