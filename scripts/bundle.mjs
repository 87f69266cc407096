// Bundles the compiled command into a few files: opening two hundred modules one by one would be a quarter of its start.
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const output = join(root, 'packages/cli/bundle');
const packages = ['core', 'reader', 'digest', 'web', 'cli'].map((name) => join(root, 'packages', name, 'dist'));

/** Writes packages/cli/bundle where it is missing or older than the compiled packages. */
export async function bundle() {
  const entry = join(output, 'main.js');
  if (existsSync(entry) && packages.every((folder) => newest(folder) <= statSync(entry).mtimeMs)) return;
  rmSync(output, { recursive: true, force: true });
  const build = await rolldown({
    input: join(root, 'packages/cli/dist/main.js'),
    platform: 'node',
    onLog: (level, log) => {
      if (level === 'warn' && log.code !== 'EVAL') console.error(log.message);
    },
  });
  await build.write({ dir: output, format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' });
  await build.close();
}

/** When the last file below a folder was written. */
function newest(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((last, entry) => Math.max(last, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs), 0);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await bundle();
