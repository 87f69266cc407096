// `npm run example`: makes the clone ready, then analyses the example story.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.mjs';

await prepare();
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const args = ['packages/cli/bin/firsthand.js', 'analyze', 'examples/harbour-fire', ...process.argv.slice(2)];
process.exit(spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1);
