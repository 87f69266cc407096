// The gold stories `train` in, how well articles on another event are told from those of the story out.
import { analyzeStory } from '../packages/core/dist/index.js';
import { goldStories, toArticle } from './train/gold.mjs';

/** @returns {{ strays: number, setAside: number, mistaken: number }} strays, how many of them are set aside, and articles of a story that are */
export function countStrays() {
  const counts = { strays: 0, setAside: 0, mistaken: 0 };
  for (const story of goldStories('train')) {
    const golds = story.articles.filter(({ hidden }) => !hidden);
    const { articles, setAside } = analyzeStory(golds.map(toArticle));
    const aside = new Set(setAside.map(({ article }) => articles.find(({ id }) => id === article)?.source));
    for (const gold of golds) {
      const isAside = aside.has(toArticle(gold).source);
      if (gold.role === 'stray') counts.strays++;
      if (gold.role === 'stray' && isAside) counts.setAside++;
      if (gold.role !== 'stray' && isAside) counts.mistaken++;
    }
  }
  return counts;
}
