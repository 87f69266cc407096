/**
 * The articles of a story in, those that are on another event out.
 * The words that most of the articles share are the story's subject (its people, places, things); an article that holds hardly any of
 * them, and shares no narration with any other, is set aside.
 */
import type { StoryPassages } from '../passages/index.js';

/** A word belongs to the subject where this share of the other articles has it. */
const subjectShare = 0.6;

/** Below this share of the subject's words an article is on something else. Articles on one event hold a quarter and more. */
const leastSubject = 0.22;

/** Whoever shares this much narration is on the story, whatever its words. */
const mostShared = 0.4;

/** With fewer articles there is no majority that could set one aside. */
const leastArticles = 3;

/** The ids of the articles that are not on the story. `shared` is the highest share of narration in common with another article. */
export function findStrays(
  articles: readonly string[],
  passages: StoryPassages,
  shared: (article: string) => number,
): ReadonlySet<string> {
  if (articles.length < leastArticles) return new Set();
  const words = new Map(
    articles.map((id) => [id, new Set(passages.sentencesOf(id).flatMap(({ terms }) => [...terms.keys()]))]),
  );
  const holders = new Map<string, number>();
  for (const set of words.values()) for (const word of set) holders.set(word, (holders.get(word) ?? 0) + 1);
  const others = articles.length - 1;
  return new Set(
    articles.filter((id) => {
      const own = words.get(id) ?? new Set();
      let subject = 0;
      let held = 0;
      for (const [word, count] of holders) {
        const elsewhere = count - (own.has(word) ? 1 : 0);
        if (elsewhere < Math.max(2, others * subjectShare)) continue;
        subject += elsewhere;
        if (own.has(word)) held += elsewhere;
      }
      return subject > 0 && held / subject < leastSubject && shared(id) < mostShared;
    }),
  );
}
