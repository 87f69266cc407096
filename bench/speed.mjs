// The example story in; out: what stories of 5, 50 and 200 articles cost by stage, how that grows, and how long the command takes to start.
// Every figure comes from fresh processes; of several runs the quickest counts (or the median, for the cold start), as other programs only add.
//   node bench/speed.mjs [--runs N] [--json]
// Exit code: 0 where all targets are met, 1 where one is missed, 2 for wrong usage.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPaths } from '@firsthand/reader';
import { makeCoverage, toPage } from './speed/coverage.mjs';
import { tableOf } from './table.mjs';
import { root } from './train/gold.mjs';

const sizes = [5, 50, 200];
/** The stages that are not the analysis proper: reading the pages before it, writing JSON after it. */
const around = new Set(['reading', 'writing']);
const targets = {
  /** time(200) / time(50) of the analysis: 4 is linear, 16 is square. */
  growth: 20,
  peakMB: 400,
  /** Cold start: at most so many times `node -e 0`, and so many milliseconds more. */
  coldStart: { times: 5, plusMs: 500 },
};
const COLD_START_RUNS = 7;
/** No further run of a story that has taken so long already: the growth shows in one run. */
const ENOUGH_MS = 30_000;
/** Below this share of CPU time in wall time other programs had a good part of the processors. */
const QUIET = 0.85;
const MB = 2 ** 20;
const example = join(root, 'examples', 'harbour-fire');

/** Runs Node and gives what it prints; whatever goes wrong ends the benchmark. */
function runNode(args) {
  const result = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (result.status !== 0) throw new Error(`node ${args.join(' ')} ended with ${result.status}: ${result.stderr}`);
  return result.stdout;
}

/** Writes the story of each size as pages into a folder of its own. */
async function writeStories(place) {
  const { articles } = await readPaths([example]);
  return sizes.map((size) => {
    const folder = join(place, String(size));
    mkdirSync(folder);
    makeCoverage(articles, size).forEach((article, index) => {
      writeFileSync(join(folder, `${String(index).padStart(3, '0')}.html`), toPage(article));
    });
    return { size, folder };
  });
}

const sum = (stages, key) => stages.reduce((total, stage) => total + stage[key], 0);

/** The quickest of some runs over one story. */
function measure({ size, folder }, runs) {
  const script = join(root, 'bench', 'speed', 'measure.mjs');
  const results = [];
  while (results.length < runs && sum(results, 'wallMs') < ENOUGH_MS) {
    const result = JSON.parse(runNode([script, folder]));
    const analysis = result.stages.filter(({ name }) => !around.has(name));
    results.push({ ...result, size, wallMs: sum(analysis, 'wallMs'), cpuMs: sum(analysis, 'cpuMs') });
  }
  const quickest = results.reduce((best, result) => (result.wallMs < best.wallMs ? result : best));
  const { articles } = quickest.counts;
  if (articles !== size) throw new Error(`the story of ${size} articles was read as one of ${articles}`);
  return {
    ...quickest,
    articlesPerSecond: (1000 * size) / quickest.wallMs,
    peakBytes: Math.max(...results.map(({ peakBytes }) => peakBytes)),
  };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function timed(args) {
  const start = performance.now();
  runNode(args);
  return performance.now() - start;
}

/** The whole process, from start to exit: the command on the example story, and Node doing nothing. The runs take turns. */
function measureColdStart() {
  const command = [];
  const bare = [];
  for (let turn = 0; turn < COLD_START_RUNS; turn++) {
    bare.push(timed(['-e', '0']));
    command.push(timed([join(root, 'packages', 'cli', 'bin', 'firsthand.js'), 'analyze', example]));
  }
  const nodeMs = median(bare);
  return {
    nodeMs,
    commandMs: median(command),
    limitMs: targets.coldStart.times * nodeMs + targets.coldStart.plusMs,
  };
}

function judge(stories, coldStart) {
  const largest = stories.at(-1);
  const before = stories.at(-2);
  const growth = largest.wallMs / before.wallMs;
  const peakMB = Math.max(...stories.map(({ peakBytes }) => peakBytes)) / MB;
  return [
    {
      name: `time of ${largest.size} / time of ${before.size} articles`,
      value: growth.toFixed(1),
      target: `< ${targets.growth}`,
      met: growth < targets.growth,
    },
    {
      name: 'peak memory, MB',
      value: peakMB.toFixed(0),
      target: `< ${targets.peakMB}`,
      met: peakMB < targets.peakMB,
    },
    {
      name: 'cold start, ms',
      value: coldStart.commandMs.toFixed(0),
      target: `<= ${coldStart.limitMs.toFixed(0)}`,
      met: coldStart.commandMs <= coldStart.limitMs,
    },
  ];
}

/** The cost of one stage, or of all, in the stories by size. */
function costRow(name, costs) {
  return [
    name,
    ...costs.map(({ wallMs, cpuMs }) => `${wallMs.toFixed(0)} / ${cpuMs.toFixed(0)}`),
    (costs.at(-1).wallMs / costs.at(-2).wallMs).toFixed(1),
    ...costs.map(({ peakBytes }) => (peakBytes / MB).toFixed(0)),
  ];
}

function stageTable(stories) {
  const [before, largest] = stories.slice(-2);
  const head = [
    'ms (wall / CPU)',
    ...stories.map(({ size }) => String(size)),
    `${largest.size}/${before.size}`,
    ...stories.map(({ size }) => `MB, ${size}`),
  ];
  const stageRows = largest.stages.map(({ name }, index) =>
    costRow(
      name,
      stories.map(({ stages }) => stages[index]),
    ),
  );
  return tableOf(head, [
    ...stageRows,
    costRow('analysis', stories),
    ['articles per second', ...stories.map(({ articlesPerSecond }) => articlesPerSecond.toFixed(1))],
  ]);
}

function countTable(stories) {
  const [before, largest] = stories.slice(-2);
  const rows = Object.keys(largest.counts).map((name) => {
    const values = stories.map(({ counts }) => counts[name]);
    const ratio = before.counts[name] > 0 ? (largest.counts[name] / before.counts[name]).toFixed(1) : '-';
    return [name, ...values.map(String), ratio];
  });
  return tableOf(['what is in it', ...stories.map(({ size }) => String(size)), `${largest.size}/${before.size}`], rows);
}

function targetTable(verdicts, { nodeMs, commandMs }) {
  const rows = verdicts.map(({ name, value, target, met }) => [name, value, target, met ? 'ok' : 'MISSED']);
  const ratio = (commandMs / nodeMs).toFixed(1);
  return `${tableOf(['target', 'value', 'bound', ''], rows, [0, 3])}\n\nnode -e 0: ${nodeMs.toFixed(0)} ms; the command takes ${ratio} times that`;
}

async function run() {
  const { values } = parseArgs({
    options: { runs: { type: 'string', default: '3' }, json: { type: 'boolean', default: false } },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) {
    console.error('--runs takes a number of 1 or more');
    return 2;
  }
  const place = mkdtempSync(join(tmpdir(), 'firsthand-speed-'));
  try {
    const stories = (await writeStories(place)).map((story) => measure(story, runs));
    const coldStart = measureColdStart();
    const verdicts = judge(stories, coldStart);
    if (values.json) console.log(JSON.stringify({ stories, coldStart, targets: verdicts }, null, 1));
    else console.log([stageTable(stories), countTable(stories), targetTable(verdicts, coldStart)].join('\n\n'));
    if (!values.json && stories.some(({ cpuMs, wallMs }) => cpuMs < QUIET * wallMs))
      console.log('The machine was busy with other programs: wall times and the cold start say little.');
    return verdicts.every(({ met }) => met) ? 0 : 1;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

process.exitCode = await run();
