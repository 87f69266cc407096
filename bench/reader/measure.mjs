// Reads all pages by the reader that is named, in this process, and prints its figures as JSON.
import { existsSync } from 'node:fs';
import { decodeText } from '../../packages/reader/dist/encoding/decode.js';
import { articlePages, metadataPages } from './pages.mjs';
import { readerOf } from './readers.mjs';
import { segmentFigures, segmentScore, shingleFigures, shingleScore } from './text-scoring.mjs';

const read = await readerOf(process.argv[2]);
let cpu = 0;
let slowest = 0;
let failed = 0;

/** What the reader finds on each page of a set, and the CPU time it takes. A page that it fails on has no text. */
async function readAll(pages) {
  const all = [];
  for (const page of pages) {
    const { text: html } = await decodeText(page.bytes, { contentType: null, declaresItself: true });
    const before = process.cpuUsage();
    let found = { text: '', title: null, authors: [], date: null };
    try {
      found = await read(html, page.url);
    } catch {
      failed++;
    }
    const { user, system } = process.cpuUsage(before);
    const milliseconds = (user + system) / 1000;
    cpu += milliseconds;
    slowest = Math.max(slowest, milliseconds);
    all.push({ page, found: { ...found, text: (found.text ?? '').replace(/[^\S\n]+/g, ' ') } });
  }
  return all;
}

/** How often title, authors and day are right, where the scoring of these is at hand. */
async function titleFigures(all) {
  const scoring = new URL('metadata-scoring.mjs', import.meta.url);
  if (!existsSync(scoring)) return {};
  const { metadataFigures, metadataScore } = await import(scoring.href);
  return metadataFigures(all.map(({ page, found }) => metadataScore(page.gold, found)));
}

const articles = await readAll(articlePages());
const others = await readAll(metadataPages());
const pages = articles.length + others.length;
console.log(
  JSON.stringify({
    articles: shingleFigures(articles.map(({ page, found }) => shingleScore(page.gold.articleBody, found.text))),
    metadata: {
      ...segmentFigures(others.map(({ page, found }) => segmentScore(page.gold, found.text))),
      ...(await titleFigures(others)),
    },
    both: {
      'pages per second of CPU': (1000 * pages) / cpu,
      'slowest page, ms of CPU': slowest,
      'peak memory, MB': process.resourceUsage().maxRSS / 1024,
      'pages that failed': failed,
    },
  }),
);
