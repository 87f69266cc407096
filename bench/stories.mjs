// The gold stories of ../shared/bench in, one table of figures out: how well the command reads stories, and which targets it misses.
// The scorer of ../shared/bench runs once per set, the sets side by side; each runs the command as a user would.
//   node bench/stories.mjs [--set open|train|oman] [--misses]
// Exit code: 0 where all is well or ../shared is not here, 1 where a target is missed or a story failed, 2 for wrong usage.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkOman, omanTable } from './oman.mjs';
import { tableOf } from './table.mjs';
import { root, shared } from './train/gold.mjs';

const sets = ['open', 'train', 'oman'];
/** What the stories `open` must reach; the rate of false alarms is the one figure that must stay below. */
const targets = {
  overall: { atLeast: 0.6 },
  lineageF1: { atLeast: 0.85 },
  originAccuracy: { atLeast: 0.92 },
  verdictMacroF1: { atLeast: 0.6 },
  quoteF1: { atLeast: 0.97 },
  falseAlarmRate: { atMost: 0.1 },
};
const command = ['npx', '--no-install', 'firsthand', 'analyze', '--format', 'json'];

/**
 * Runs the scorer over one set.
 * @returns {Promise<{ figures: Map<string, number | null>, notes: string[], problems: string[], code: number }>} the figures as the scorer
 *   prints them, to three places; what else it prints (confusions, and misses if asked for); what it says of stories that failed
 */
function score(set, withMisses) {
  const flags = ['--stories', join(shared, 'bench', set), ...(withMisses ? ['--misses'] : [])];
  const child = spawn(process.execPath, [join(shared, 'bench', 'score.mjs'), ...flags, '--', ...command], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (said.err += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...readFigures(said.out), problems: linesOf(said.err), code: code ?? 1 }));
  });
}

const linesOf = (text) => text.split('\n').filter((line) => line.trim() !== '');

function readFigures(output) {
  const figures = new Map();
  const notes = [];
  for (const line of linesOf(output)) {
    const figure = /^(\w+) +(-|\d+(?:\.\d+)?)$/.exec(line);
    if (figure === null) notes.push(line);
    else figures.set(figure[1], figure[2] === '-' ? null : Number(figure[2]));
  }
  return { figures, notes };
}

const counts = new Set(['stories', 'failed', 'seconds']);
function written(name, value) {
  if (value === undefined || value === null) return '-';
  return counts.has(name) ? String(Math.round(value)) : value.toFixed(3);
}

function isMissed({ atLeast = -Infinity, atMost = Infinity }, value) {
  return typeof value !== 'number' || value < atLeast || value > atMost;
}

/** The target of a figure and a mark where `open` misses it. */
function targetCell(name, open) {
  const target = targets[name];
  if (target === undefined) return '';
  const bound = target.atLeast === undefined ? `<= ${target.atMost.toFixed(2)}` : `>= ${target.atLeast.toFixed(2)}`;
  return `${bound} ${isMissed(target, open) ? 'MISSED' : 'ok'.padEnd('MISSED'.length)}`;
}

function figureTable(results) {
  const names = [...new Set(results.flatMap(({ figures }) => [...figures.keys()]))];
  // The mean of all stands first; the scorer counts it last.
  const order = names.includes('overall') ? ['overall', ...names.filter((name) => name !== 'overall')] : names;
  const open = results.find(({ set }) => set === 'open');
  const head = ['figure', ...results.flatMap(({ set }) => (set === 'open' ? ['open', 'target'] : [set]))];
  const rows = order.map((name) => [
    name,
    ...results.flatMap(({ set, figures }) => {
      const cell = written(name, figures.get(name));
      return set === 'open' ? [cell, targetCell(name, open.figures.get(name))] : [cell];
    }),
  ]);
  return tableOf(head, rows);
}

async function run() {
  const { values } = parseArgs({ options: { set: { type: 'string' }, misses: { type: 'boolean', default: false } } });
  if (values.set !== undefined && !sets.includes(values.set)) {
    console.error(`There is no set "${values.set}"; there are ${sets.join(', ')}.`);
    return 2;
  }
  if (!existsSync(join(shared, 'bench', 'score.mjs'))) {
    console.log('The story benchmark was left out: ../shared/bench (the gold stories and their scorer) is not here.');
    return 0;
  }
  const asked = values.set === undefined ? sets : [values.set];
  const chosen = asked.filter((set) => existsSync(join(shared, 'bench', set)));
  for (const set of asked) if (!chosen.includes(set)) console.log(`Left out: ../shared/bench/${set} is not here.`);
  const results = await Promise.all(chosen.map(async (set) => ({ set, ...(await score(set, values.misses)) })));

  if (results.length > 0) console.log(figureTable(results));
  let failed = false;
  for (const { set, figures, notes, problems, code } of results) {
    for (const problem of problems) console.error(`${set}: ${problem}`);
    if (code !== 0 || figures.size === 0) {
      failed = true;
      console.error(`${set}: ${figures.get('failed') ?? 'all'} of ${figures.get('stories') ?? 'the'} stories failed`);
    }
    if (values.misses) console.log(`\n${set}\n${notes.join('\n')}`);
  }
  const open = results.find(({ set }) => set === 'open');
  const missed =
    open === undefined ? [] : Object.keys(targets).filter((name) => isMissed(targets[name], open.figures.get(name)));
  if (missed.length > 0) console.error(`\nopen misses its target: ${missed.join(', ')}`);

  if (asked.includes('oman')) console.log(`\n${omanTable(checkOman())}`);
  return failed || missed.length > 0 ? 1 : 0;
}

process.exitCode = await run();
