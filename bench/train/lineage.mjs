// Learns the weights of the lineage models from the stories of ../shared/bench/train and writes packages/core/src/lineage/weights.ts.
// Prints how right the whole stage is on stories left out of the training, and how far its confidence can be taken for a frequency.
// `--dry` only prints the figures, `--misses` shows what was wrong.
import { contestFeatureNames } from '../../packages/core/dist/lineage/contest.js';
import { logOdds } from '../../packages/core/dist/lineage/confidence.js';
import { missingFeatureNames } from '../../packages/core/dist/lineage/missing-source.js';
import { featureNames } from '../../packages/core/dist/lineage/parent-options.js';
import { probabilityOf } from '../../packages/core/dist/model/logistic.js';
import { leftOut } from './folds.mjs';
import { goldStories } from './gold.mjs';
import { fitCalibration, fitModel, judgedEdges } from './lineage-models.mjs';
import { added, figures, readStory, tallyOf, thinned } from './lineage-stories.mjs';
import { writeWeights } from './weights-file.mjs';

const isWhole = ({ whole }) => whole;
const isThinned = ({ whole }) => !whole;

const stories = goldStories('train').flatMap((story) => [
  { ...readStory(story), whole: true },
  ...thinned(story).map((rest) => ({ ...readStory(rest), whole: false })),
]);
const fit = (list) => fitModel(list.filter(isWhole), list.filter(isThinned));
const judge = (list, model) =>
  list.map((story) => ({ ...story, ...tallyOf(story, model), edges: judgedEdges(story, model) }));

/** How right the solutions are; with `--misses` what is wrong with them. */
function tell(name, judged) {
  console.log(name.padEnd(40), figures(added(judged.map(({ tally }) => tally))));
  if (!process.argv.includes('--misses')) return;
  for (const { story, wrong } of judged) for (const line of wrong) console.log('  ', story, line);
}

const mean = (list, value) => list.reduce((sum, entry) => sum + value(entry), 0) / Math.max(1, list.length);

/** How often edges of some confidence are right, and the mean distance of confidence and frequency (Brier; expected calibration error). */
function tellReliability(edges, calibration) {
  const bounds = [0, 0.5, 0.65, 0.8, 0.9, 0.95, 1.01];
  const judged = edges.map(({ probability, right }) => ({
    confidence: probabilityOf({ 'log odds': logOdds(probability) }, calibration),
    right: right ? 1 : 0,
  }));
  let distance = 0;
  console.log('confidence of left-out edges, and how many of them are right:');
  for (const [at, least] of bounds.slice(0, -1).entries()) {
    const bin = judged.filter(({ confidence }) => confidence >= least && confidence < bounds[at + 1]);
    if (bin.length === 0) continue;
    const said = mean(bin, ({ confidence }) => confidence);
    const was = mean(bin, ({ right }) => right);
    distance += (bin.length / judged.length) * Math.abs(said - was);
    console.log(
      `   from ${least.toFixed(2)}: ${String(bin.length).padStart(4)} edges, said ${said.toFixed(2)}, were ${was.toFixed(2)}`,
    );
  }
  const brier = mean(judged, ({ confidence, right }) => (confidence - right) ** 2);
  console.log(`   Brier ${brier.toFixed(3)}, expected calibration error ${distance.toFixed(3)}`);
}

const unseen = leftOut(stories, fit, judge);
const learned = fit(stories);
// Where stories are left out from outside, there is nothing unseen to calibrate on: the edges at hand must do.
const edges = (unseen.length > 0 ? unseen : judge(stories, learned)).flatMap((story) => story.edges);
const model = { ...learned, calibration: fitCalibration(edges) };
tell('left-out stories', unseen.filter(isWhole));
tell('left-out stories, one article taken away', unseen.filter(isThinned));
tell('train', judge(stories.filter(isWhole), model));
for (const set of ['open', 'oman']) tell(set, judge(goldStories(set).map(readStory), model));
tellReliability(edges, model.calibration);

writeWeights('lineage/weights.ts', 'train:lineage', [
  {
    name: 'contestWeights',
    type: 'ContestWeights',
    from: './contest.js',
    model: model.contest,
    names: contestFeatureNames,
  },
  { name: 'lineageWeights', type: 'LineageWeights', from: './model.js', model: model.options, names: featureNames },
  {
    name: 'missingWeights',
    type: 'MissingWeights',
    from: './missing-source.js',
    model: model.missing,
    names: missingFeatureNames,
  },
  {
    name: 'calibrationWeights',
    type: 'CalibrationWeights',
    from: './confidence.js',
    model: model.calibration,
    names: ['log odds'],
  },
]);
