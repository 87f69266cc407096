/**
 * The articles of a story in, those that are on another event out, each with the reason.
 * The words that most of the articles share are the story's subject (its people, places, things); an article that holds hardly any of
 * them, and shares neither narration nor a quotation with any other, is set aside. So is a round-up of several stories: whatever it has
 * of this one it has from others, and it is the source of nobody.
 */
import type { StoryPassages } from '../passages/index.js';
import { isRoundUp } from './round-up.js';

/** A word belongs to the subject where this share of the other articles has it. */
const subjectShare = 0.6;

/** Below this share of the subject's words an article is on something else. Articles on one event hold a quarter and more. */
const leastSubject = 0.22;

/** Whoever shares this much narration is on the story, whatever its words. */
const mostShared = 0.4;

/** With fewer articles there is no majority that could set one aside. */
const leastArticles = 3;

/** What an article has in common with the one that is nearest to it. */
export interface Common {
  /** The highest share of narration, of either in the other. */
  readonly narration: number;
  /** The same words stand in quotation marks in both. */
  readonly quotation: boolean;
}

const otherEvent = 'shares neither its subject nor its narration with the other articles';
const roundUp = 'is a round-up: most of its paragraphs have to do neither with this story nor with one another';

/** The ids of the articles that are not on the story, with the reason in words. */
export function findStrays(
  articles: readonly string[],
  passages: StoryPassages,
  commonOf: (article: string) => Common,
): ReadonlyMap<string, string> {
  if (articles.length < leastArticles) return new Map();
  const words = new Map(
    articles.map((id) => [id, new Set(passages.sentencesOf(id).flatMap(({ terms }) => [...terms.keys()]))]),
  );
  const holders = new Map<string, number>();
  for (const set of words.values()) for (const word of set) holders.set(word, (holders.get(word) ?? 0) + 1);
  const strays = new Map<string, string>();
  for (const id of articles) {
    const common = commonOf(id);
    if (common.narration >= mostShared) continue;
    const own = words.get(id) ?? new Set();
    const subject = subjectWithout(own, holders, articles.length - 1);
    if (isRoundUp(passages.sentencesOf(id), new Set(subject.keys()))) strays.set(id, roundUp);
    else if (heldShare(own, subject) < leastSubject && !common.quotation) strays.set(id, otherEvent);
  }
  return strays;
}

/** The words of the subject as an article's others have it, with how many of them do. */
function subjectWithout(
  own: ReadonlySet<string>,
  holders: ReadonlyMap<string, number>,
  others: number,
): ReadonlyMap<string, number> {
  const subject = new Map<string, number>();
  for (const [word, count] of holders) {
    const elsewhere = count - (own.has(word) ? 1 : 0);
    if (elsewhere >= Math.max(2, others * subjectShare)) subject.set(word, elsewhere);
  }
  return subject;
}

/** The share of the subject that an article holds; all of it where there is no subject. */
function heldShare(own: ReadonlySet<string>, subject: ReadonlyMap<string, number>): number {
  let all = 0;
  let held = 0;
  for (const [word, elsewhere] of subject) {
    all += elsewhere;
    if (own.has(word)) held += elsewhere;
  }
  return all === 0 ? 1 : held / all;
}
