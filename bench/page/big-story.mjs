// In: the example story. Out: the report of 200 articles with some 8,000 sentences, as large a story as the page has to carry.
import { join } from 'node:path';
import { analyzeStory } from '@firsthand/core';
import { readPaths } from '@firsthand/reader';
import { makeCoverage } from '../speed/coverage.mjs';
import { root } from '../train/gold.mjs';

const ARTICLES = 200;
/** Each article is put together from so many of the made-up coverage: long reads, with some forty sentences each. */
const PARTS = 2.4;

/** @returns {Promise<import('@firsthand/core').StoryReport>} */
export async function bigStory() {
  const { articles } = await readPaths([join(root, 'examples', 'harbour-fire')]);
  const parts = makeCoverage(articles, Math.ceil(ARTICLES * PARTS) + ARTICLES);
  const story = Array.from({ length: ARTICLES }, (_, index) => {
    // The next part comes from another of the small articles, so that no article says everything twice.
    const next = [1, 2].map((step) => parts[step * ARTICLES + index + step]).slice(0, index % 5 < 2 ? 2 : 1);
    return { ...parts[index], body: [parts[index], ...next].map(({ body }) => body).join('\n\n') };
  });
  return analyzeStory(story, {});
}
