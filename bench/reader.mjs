// How well, how fast and in how much memory pages are read: by our reader, by Readability alone and by defuddle, on the same pages in one run.
//   npm run bench:reader
//   npm run bench:reader -- --mutations 10000    also reads so many damaged pages and looks for crashes, delays and scripts in the text
// Each reader reads all pages in a process of its own. Where the pages are not here, says so and passes.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMutations } from './reader/mutations.mjs';
import { pagesAtHand } from './reader/pages.mjs';
import { readerNames } from './reader/readers.mjs';
import { tableOf } from './table.mjs';

const measure = fileURLToPath(new URL('reader/measure.mjs', import.meta.url));

/** The figures, what is aimed at, and whether less is better. */
const figures = [
  ['articles', 'F1', 3, '>= .975'],
  ['articles', 'precision', 3, '>= .965'],
  ['articles', 'recall', 3, '>= .985'],
  ['articles', 'exact', 3, '>= .45'],
  ['metadata', 'F', 3, '>= .935'],
  ['metadata', 'precision', 3, ''],
  ['metadata', 'recall', 3, ''],
  ['metadata', 'title', 3, '>= .85'],
  ['metadata', 'author', 3, '>= .70'],
  ['metadata', 'date', 3, '>= .88'],
  ['metadata', 'authorClaimed', 3, '<= .12'],
  ['both', 'pages per second of CPU', 0, '>= 100'],
  ['both', 'slowest page, ms of CPU', 0, '< 1000'],
  ['both', 'peak memory, MB', 0, '< 400'],
  ['both', 'pages that failed', 0, ''],
];

function measured(name) {
  const result = spawnSync(process.execPath, [measure, name], { encoding: 'utf8', maxBuffer: 1e8 });
  if (result.status !== 0) throw new Error(`${name}: ${result.stderr}`);
  return JSON.parse(result.stdout);
}

function cell(found, data, figure, places) {
  const value = found[data]?.[figure];
  return typeof value === 'number' ? value.toFixed(places) : '-';
}

async function main() {
  if (!pagesAtHand)
    return console.log(`The pages of ${join('..', 'shared', 'data', 'pages')} are not here: nothing to measure.`);
  const columns = readerNames.map((name) => measured(name));
  console.log(
    tableOf(
      ['data', 'figure', ...readerNames, 'target'],
      figures.map(([data, figure, places, target]) => [
        data,
        figure,
        ...columns.map((found) => cell(found, data, figure, places)),
        target,
      ]),
      [0, 1],
    ),
  );
  const at = process.argv.indexOf('--mutations');
  if (at >= 0) process.exitCode = (await readMutations(Number(process.argv[at + 1]))) ? 0 : 1;
}

await main();
