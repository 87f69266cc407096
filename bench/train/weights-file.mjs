// Writes learned weights into packages/core as a file of constants that can be read.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './gold.mjs';

/**
 * Writes `packages/core/src/PATH` unless the script was started with `--dry`. `constants` holds, for each constant of the file, its `name`, its
 * `type`, the file that the type comes `from`, its `model` and, where it is no ensemble of trees, the `names` of its features in their order; `by` is
 * the npm script that learns them.
 * With `--into FOLDER` they go there, for a process that reads them by `learned-weights.mjs`, and the package stays as it is.
 */
export function writeWeights(path, by, constants) {
  if (process.argv.includes('--dry')) return;
  const at = process.argv.indexOf('--into');
  if (at >= 0) return writeBeside(process.argv[at + 1], path, constants);
  const imports = constants
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ type, from }) => `import type { ${type} } from '${from}';`);
  const parts = [
    `/** Learned by \`npm run ${by}\`; do not edit by hand. */\n${[...new Set(imports)].join('\n')}\n`,
    ...constants.map(constant),
  ];
  writeFileSync(join(root, 'packages/core/src', path), parts.join('\n'));
}

function writeBeside(folder, path, constants) {
  mkdirSync(folder, { recursive: true });
  const module = path.replace(/\.ts$/, '.js');
  const values = Object.fromEntries(constants.map(({ name, model }) => [name, model]));
  writeFileSync(join(folder, `${path.replaceAll(/\W/g, '-')}.json`), JSON.stringify({ module, values }));
}

function constant({ name, type, model, names }) {
  if (model.trees !== undefined) return ensemble(name, type, model);
  const lines = names.map((feature) => `    ${key(feature)}: ${model.weights[feature]},\n`).join('');
  return `export const ${name}: ${type} = {\n  bias: ${model.bias},\n  weights: {\n${lines}  },\n};\n`;
}

const listed = (strings) => strings.map((string) => `    '${string}',\n`).join('');

/** An ensemble of trees: names and trees one a line. */
function ensemble(name, type, { names, bias, trees }) {
  return `export const ${name}: ${type} = {\n  names: [\n${listed(names)}  ],\n  bias: ${bias},\n  trees: [\n${listed(trees)}  ],\n};\n`;
}

/** A property name as the formatter wants it: in quotation marks only where it must be. */
function key(name) {
  return /\W/.test(name) ? `'${name}'` : name;
}
