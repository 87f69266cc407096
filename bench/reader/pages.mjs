// The pages of ../shared/data/pages with what is known of each.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'shared', 'data', 'pages');

export const pagesAtHand = existsSync(join(folder, 'articles', 'ground-truth.json'));

const goldOf = (set) => Object.entries(JSON.parse(readFileSync(join(folder, set, 'ground-truth.json'), 'utf8')));
const bytesOf = (set, file) => gunzipSync(readFileSync(join(folder, set, 'html', `${file}.gz`)));

/** News pages: `{ id, url, bytes, gold: { articleBody } }`. */
export const articlePages = () =>
  goldOf('articles').map(([id, gold]) => ({ id, url: gold.url, bytes: bytesOf('articles', `${id}.html`), gold }));

/** Pages of all kinds: `{ id, url, bytes, gold: { with, without, title, author, date, ... } }`. */
export const metadataPages = () =>
  goldOf('metadata').map(([url, gold]) => ({ id: gold.file, url, bytes: bytesOf('metadata', gold.file), gold }));
