/** In: words that somebody looks for. Out: whether an article has them in what names it: outlet, by-line, headline, file or address. */
import { clean } from '@firsthand/digest';
import type { Story } from '../story/story.js';

/** Every word has to be there, in any order; case and forms of characters make no difference. Nothing asked matches all. */
export function makeSearch(story: Story, asked: string): (id: string) => boolean {
  const words = plain(asked)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return () => true;
  return (id) => {
    const article = story.index.articles.get(id);
    const named = [story.index.name(id), article?.byline, article?.headline, article?.source, article?.url];
    const text = plain(named.filter((part) => part !== null && part !== undefined).join(' '));
    return words.every((word) => text.includes(word));
  };
}

function plain(text: string): string {
  return clean(text).normalize('NFKC').toLowerCase();
}
