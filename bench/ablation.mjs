// The gold stories in, what each kind of evidence is worth out: by how much the figures of the stories change when it is taken out.
//   node bench/ablation.mjs
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readPaths } from '@firsthand/reader';
import { analyzeStory } from '../packages/core/dist/index.js';
import { kinds } from './evidence.mjs';
import { isAtHand, score } from './scoring.mjs';
import { tableOf } from './table.mjs';
import { root } from './train/gold.mjs';

/** Measured on both: `open` has seen no training, `train` has twice as many stories. */
const sets = ['open', 'train'];

/** The articles of a set's stories, read from pages that the scorer writes, by the name of the story. */
async function readStories(set, folder) {
  const pages = join(folder, set);
  await score(set, { command: [process.execPath, '--eval', 'process.stdout.write("{}")', '--'], keep: pages });
  const stories = new Map();
  for (const story of readdirSync(pages).toSorted()) stories.set(story, await readPaths([join(pages, story)]));
  return stories;
}

/** Analyses the stories with what this process has for evidence, and has the reports scored. */
function figuresOf(set, stories, reports) {
  mkdirSync(reports, { recursive: true });
  for (const [story, { articles, problems }] of stories)
    writeFileSync(join(reports, story), JSON.stringify(analyzeStory(articles, { unread: problems })));
  const command = [process.execPath, join(root, 'bench', 'reports', 'print.mjs'), reports];
  return score(set, { command }).then(({ figures }) => figures);
}

/**
 * Takes out one kind of evidence after the other.
 * @param {(done: number, all: number) => void} [onProgress]
 * @returns {Promise<{ name: string, figure: string, changes: { set: string, figure: number, overall: number }[] }[]>}
 *   for each kind of evidence by how much the figure of its stage and `overall` change without it: below 0 where it helps
 */
export async function ablate(onProgress = () => {}) {
  const folder = mkdtempSync(join(tmpdir(), 'firsthand-ablation-'));
  try {
    const stories = new Map();
    for (const set of sets) stories.set(set, await readStories(set, folder));
    const measure = (name) => Promise.all(sets.map((set) => figuresOf(set, stories.get(set), join(folder, name, set))));
    const all = await measure('all');
    // The scorer reads the reports of one kind while those of the next are made.
    const running = [];
    for (const [number, kind] of kinds.entries()) {
      const putBack = kind.takeOut();
      running.push(measure(String(number)));
      putBack();
      await running.at(-2);
      onProgress(number + 1, kinds.length);
    }
    const without = await Promise.all(running);
    return kinds.map(({ name, figure }, number) => ({
      name,
      figure,
      changes: sets.map((set, place) => {
        const change = (of) => (without[number][place].get(of) ?? 0) - (all[place].get(of) ?? 0);
        return { set, figure: change(figure), overall: change('overall') };
      }),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const signed = (value) => `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(3)}`;

/** What `ablate` found as a table. */
export function ablationTable(results) {
  const head = ['without', 'figure', ...sets.flatMap((set) => [set, `overall ${set}`])];
  const rows = results.map(({ name, figure, changes }) => [
    name,
    figure,
    ...changes.flatMap((change) => [signed(change.figure), signed(change.overall)]),
  ]);
  return tableOf(head, rows, [0, 1]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (sets.every((set) => isAtHand(set))) console.log(ablationTable(await ablate()));
  else console.log('The ablation was left out: ../shared/bench (the gold stories and their scorer) is not here.');
}
