// Measures the detectors of changes on gold pairs: each sentence of a rewrite with its own alignment to its gold parents.
//   node bench/train/changes.mjs [--set train|open|oman] [--kind KIND] [--misses] [--alarms]
// For each kind: how many gold changes it finds, and how many kept sentences it takes for changed.
import { alignedPairings } from './pairings.mjs';
import { detectors } from '../../packages/core/dist/changes/detectors.js';

const flag = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : null);
const set = flag('--set') ?? 'train';
const only = flag('--kind');
const misses = process.argv.includes('--misses');
const alarms = process.argv.includes('--alarms');

const tally = {};
const at = (kind) => (tally[kind] ??= { gold: 0, found: 0, alarms: 0, wrongKind: 0 });
const total = { altered: 0, found: 0, rightKind: 0, kept: 0, alarms: 0 };
for (const { pairing, gold, id } of alignedPairings(set)) {
  if (gold.label === 'added') continue;
  const found = pairing.sources.length === 0 ? [] : detectors.flatMap((detector) => detector(pairing));
  const kinds = new Set(found.map(({ kind }) => kind));
  const words = (text) => text.text.slice(pairing.sentence.start, pairing.sentence.end);
  const show = (what) => {
    console.log(`${what} ${id}: ${words(pairing.article)}`);
    for (const { article, sentence } of pairing.sources)
      console.log(`      from: ${article.text.slice(sentence.start, sentence.end)}`);
    if (gold.why) console.log(`      gold: ${gold.kind} – ${gold.why}`);
    for (const change of found) console.log(`      said: ${change.kind} ${change.strength} ${change.words}`);
  };
  if (gold.label === 'altered') {
    total.altered++;
    if (kinds.size > 0) total.found++;
    if (gold.kind.some((kind) => kinds.has(kind))) total.rightKind++;
    for (const kind of gold.kind) {
      at(kind).gold++;
      if (kinds.has(kind)) at(kind).found++;
      else if (misses && (only === null || only === kind)) show('MISSED');
    }
    for (const kind of kinds) if (!gold.kind.includes(kind)) at(kind).wrongKind++;
  } else {
    total.kept++;
    if (kinds.size > 0) total.alarms++;
    for (const kind of kinds) {
      at(kind).alarms++;
      if (alarms && (only === null || only === kind)) show('ALARM');
    }
  }
}
for (const [kind, { gold, found, alarms: wrong, wrongKind }] of Object.entries(tally)) {
  console.log(
    `${kind.padEnd(14)} found ${found} of ${gold}; on kept sentences ${wrong}; on sentences changed otherwise ${wrongKind}`,
  );
}
console.log(
  `${set}: ${total.found} of ${total.altered} changed sentences flagged, ${total.rightKind} with a right kind; ${total.alarms} of ${total.kept} kept ones flagged`,
);
