// Gold stories as the analysis sees them: reads the stories of a folder and turns their articles into input.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const shared = join(root, '..', 'shared');

/** The stories that a script is to learn without (`--without ID,ID`), or null where it learns from all. */
export const leftOutStories = (() => {
  const at = process.argv.indexOf('--without');
  return at < 0 ? null : new Set(process.argv[at + 1].split(','));
})();

/** The gold stories of `../shared/bench/SET`, in order of their names. Who learns without some stories sees no other set either. */
export function goldStories(set) {
  if (leftOutStories === null) return storiesOf(set);
  return set === 'train' ? storiesOf(set).filter(({ id }) => !leftOutStories.has(id)) : [];
}

function storiesOf(set) {
  const folder = join(shared, 'bench', set);
  if (!existsSync(folder)) {
    console.error(`../shared/bench/${set} is not here: nothing to train or measure on.`);
    process.exit(1);
  }
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

/** A gold article as an article of the analysis. */
export function toArticle(gold) {
  return {
    source: `${gold.id}.html`,
    headline: gold.headline,
    body: gold.paragraphs.map((sentences) => sentences.map(({ t }) => t).join(' ')).join('\n\n'),
    outlet: gold.outlet ?? null,
    byline: gold.byline ?? null,
    published: gold.published ?? null,
    url: null,
  };
}

/** The gold sentences of an article, the headline first. */
export function goldSentences(gold) {
  return [{ t: gold.headline, ...gold.headline_label }, ...gold.paragraphs.flat()];
}

const bare = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** For each sentence of the text stage the id of the gold sentence that it is (or is part of). */
export function matchSentences(text, gold) {
  const golds = goldSentences(gold).map(({ t }) => bare(t));
  const found = new Map();
  for (const sentence of text.sentences) {
    const words = bare(text.text.slice(sentence.start, sentence.end));
    let at = golds.indexOf(words);
    if (at < 0) at = golds.findIndex((other) => other.includes(words) || words.includes(other));
    if (at >= 0) found.set(sentence.id, `${gold.id}:${at}`);
  }
  return found;
}
