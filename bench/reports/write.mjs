// The pages of some stories in, their reports out as files that `print.mjs` prints.
//   node bench/reports/write.mjs PAGES REPORTS STORY...     PAGES holds a folder for each story; REPORTS gets a file for each
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPaths } from '@firsthand/reader';
import { analyzeStory } from '../../packages/core/dist/index.js';

const [pages, reports, ...stories] = process.argv.slice(2);
mkdirSync(reports, { recursive: true });
for (const story of stories) {
  const { articles, problems } = await readPaths([join(pages, story)]);
  writeFileSync(join(reports, story), JSON.stringify(analyzeStory(articles, { unread: problems })));
}
