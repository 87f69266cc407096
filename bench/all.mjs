// Everything that is measured, in two tables: each figure beside what a crude program reaches or others have measured and what is aimed at, and what
// each kind of evidence is worth.
//   node bench/all.mjs [--no-ablation]
// What needs data that are not here is left out, and said to be. Exit code: 0, or 1 where something failed.
import { parseArgs } from 'node:util';
import { ablate, ablationTable } from './ablation.mjs';
import { figureTable, row } from './figure-table.mjs';
import { figuresOfUnseen } from './left-out.mjs';
import { pairFigures, pairsAtHand } from './pairs.mjs';
import { isHere as areQuotationsHere, measureQuotations } from './quotations.mjs';
import { crude, isAtHand, score } from './scoring.mjs';
import { countStrays } from './strays.mjs';
import { openTargets, quotationTargets, trainTargets } from './targets.mjs';

/** The figures of a set's stories, of the command and of the crude program. */
async function scoreBoth(set) {
  return [await score(set), await score(set, { command: crude })];
}

async function openRows() {
  const [ours, theirs] = await scoreBoth('open');
  return Object.entries(openTargets).map(([name, target]) =>
    row('stories open', name, theirs.figures.get(name), ours.figures.get(name), target),
  );
}

/** The stories `train`, each read with models that were learned without it. */
async function trainRows() {
  const [ours, theirs] = [await figuresOfUnseen(), await score('train', { command: crude })];
  const { strays, setAside, mistaken } = countStrays();
  return [
    ...Object.entries(trainTargets).map(([name, target]) =>
      row('stories train, left out', name, theirs.figures.get(name), ours.get(name), target),
    ),
    row('stories train', 'strays set aside', null, setAside, strays),
    row('stories train', 'others set aside', null, mistaken, 0),
  ];
}

/** How many sentences of a gold verdict were called changed. */
const flagged = ({ verdicts }, gold) => verdicts[gold]?.changed ?? 0;
const lineage = ({ figures }) => figures.get('lineageF1');

async function omanRows() {
  const [ours, theirs] = await scoreBoth('oman');
  return [
    row('story oman', 'lineageF1', lineage(theirs), lineage(ours), 1),
    row('story oman', 'changed sentences flagged, of 20', flagged(theirs, 'changed'), flagged(ours, 'changed'), 15),
    row('story oman', 'kept sentences flagged, of 22', flagged(theirs, 'kept'), flagged(ours, 'kept'), 3),
  ];
}

/** What a linear model reached that was trained on the corpus; nothing of ours is. */
const trainedOnQuotations = { segments: 0.88, attributions: 0.58 };

function quotationRows() {
  const { segments, attributions } = measureQuotations('dev');
  return [
    row('PolNeAR dev', 'quoted segments, F1', trainedOnQuotations.segments, segments.f1, quotationTargets.segments),
    row(
      'PolNeAR dev',
      'attributions, F1',
      trainedOnQuotations.attributions,
      attributions.f1,
      quotationTargets.attributions,
    ),
  ];
}

const parts = [
  { name: 'stories open', isHere: isAtHand('open'), measure: openRows },
  { name: 'stories train', isHere: isAtHand('train'), measure: trainRows },
  { name: 'story oman', isHere: isAtHand('oman'), measure: omanRows },
  { name: 'PolNeAR dev', isHere: areQuotationsHere('dev'), measure: quotationRows },
  { name: 'pairs of sentences', isHere: pairsAtHand, measure: pairFigures },
  { name: 'what each kind of evidence is worth', isHere: isAtHand('open') && isAtHand('train') },
];

/** Shows on a terminal what is being measured; silent elsewhere. */
function tell(words) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${words}`);
}

async function run() {
  const { values } = parseArgs({ options: { 'no-ablation': { type: 'boolean', default: false } } });
  const rows = [];
  for (const { name, measure } of parts.filter(({ isHere, measure: some }) => isHere && some)) {
    tell(`${name} ...`);
    rows.push(...(await measure()));
  }
  tell('');
  if (rows.length > 0) console.log(figureTable(rows));
  const away = parts.filter(({ isHere }) => !isHere).map(({ name }) => name);
  if (away.length > 0) console.log(`Left out, as the data of ../shared are not here: ${away.join(', ')}`);
  if (values['no-ablation'] || away.includes(parts.at(-1).name)) return;
  const worth = await ablate((done, all) => tell(`without one kind of evidence: ${done} of ${all}`));
  tell('');
  console.log(
    `\nBy how much the figures change without one kind of evidence, nothing learned anew\n${ablationTable(worth)}`,
  );
}

await run();
