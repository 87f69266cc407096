// Puts weights that scripts of this folder wrote `--into` a folder in the place of those that the package ships, in this process only.
//   FIRSTHAND_WEIGHTS=FOLDER node --import ./bench/train/learned-weights.mjs SCRIPT
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env.FIRSTHAND_WEIGHTS;
for (const file of existsSync(folder) ? readdirSync(folder).toSorted() : []) {
  const { module, values } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const shipped = await import(new URL(`../../packages/core/dist/${module}`, import.meta.url));
  for (const [name, value] of Object.entries(values)) Object.assign(shipped[name], value);
}
