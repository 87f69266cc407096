// The gold stories `train` in, their figures out, each story read with models that were learned without it: a sixth of the stories at a time is left
// out, every model is learned anew from the others, in the order in which they build on one another, and reads that sixth.
//   node bench/left-out.mjs
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isAtHand, score } from './scoring.mjs';
import { tableOf } from './table.mjs';
import { folds } from './train/folds.mjs';
import { goldStories, root } from './train/gold.mjs';

/** The scripts of bench/train that learn from the stories, those first whose weights others stand on. */
const lessons = ['sources', 'renderings', 'lineage', 'support', 'belief', 'agreement', 'conflicts'];

function node(weights, script, ...args) {
  const child = spawn(process.execPath, ['--import', './bench/train/learned-weights.mjs', script, ...args], {
    cwd: root,
    env: { ...process.env, FIRSTHAND_WEIGHTS: weights },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${script} ended with ${code}`))));
  });
}

/** Learns without some stories and writes their reports. */
async function readUnseen(ids, weights, pages, reports) {
  for (const lesson of lessons)
    await node(weights, join('bench', 'train', `${lesson}.mjs`), '--without', ids.join(','), '--into', weights);
  await node(weights, join('bench', 'reports', 'write.mjs'), pages, reports, ...ids);
}

/**
 * @param {(done: number, all: number) => void} [onProgress]
 * @returns {Promise<Map<string, number | null>>} the figures of the scorer
 */
export async function figuresOfUnseen(onProgress = () => {}) {
  const folder = mkdtempSync(join(tmpdir(), 'firsthand-left-out-'));
  try {
    const [pages, reports] = [join(folder, 'pages'), join(folder, 'reports')];
    await score('train', { command: [process.execPath, '--eval', 'process.stdout.write("{}")', '--'], keep: pages });
    const ids = goldStories('train').map(({ id }) => id);
    const queue = Array.from({ length: folds }, (_, fold) => ids.filter((_id, place) => place % folds === fold));
    let done = 0;
    const work = async () => {
      for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
        await readUnseen(part, join(folder, `weights-${part[0]}`), pages, reports);
        onProgress((done += 1), folds);
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
    const command = [process.execPath, join(root, 'bench', 'reports', 'print.mjs'), reports];
    return (await score('train', { command })).figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (isAtHand('train')) {
    const figures = await figuresOfUnseen();
    console.log(
      tableOf(
        ['figure', 'train, left out'],
        [...figures].map(([name, value]) => [name, value?.toFixed(3) ?? '-']),
      ),
    );
  } else console.log('The stories left out in turn were not measured: ../shared/bench/train is not here.');
}
