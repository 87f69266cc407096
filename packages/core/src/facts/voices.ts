/**
 * An article with its statements in, who speaks in each of its sentences out: a fact that somebody else told is theirs, not the reporter's.
 */
import { sameSpeaker } from '../changes/speaker-identity.js';
import type { Speaker, Statement } from '../quotes/index.js';
import type { ArticleText } from '../text/index.js';

/** What somebody says within one sentence. */
export interface Heard {
  readonly speaker: Speaker;
  /** The stretch of what is said that stands in the sentence. */
  readonly start: number;
  readonly end: number;
}

/** By sentence id: who says what in it, in the order of the text. */
export type Voices = ReadonlyMap<string, readonly Heard[]>;

/** Who speaks in the sentences of an article. Linear in the lengths of both, as both are in the order of the text. */
export function hearVoices({ sentences }: ArticleText, statements: readonly Statement[]): Voices {
  const stretches = statements
    .flatMap(({ source, content }) => (source === null ? [] : content.map((said) => ({ ...said, speaker: source }))))
    .toSorted((x, y) => x.start - y.start);
  const voices = new Map<string, Heard[]>();
  let next = 0;
  for (const stretch of stretches) {
    while (next < sentences.length && (sentences[next]?.end ?? 0) <= stretch.start) next++;
    for (let place = next; place < sentences.length; place++) {
      const sentence = sentences[place];
      if (sentence === undefined || sentence.start >= stretch.end) break;
      const heard = {
        speaker: stretch.speaker,
        start: Math.max(stretch.start, sentence.start),
        end: Math.min(stretch.end, sentence.end),
      };
      const known = voices.get(sentence.id);
      if (known === undefined) voices.set(sentence.id, [heard]);
      else known.push(heard);
    }
  }
  return voices;
}

/** Who speaks in the sentences of several articles. */
export function hearAll(
  articles: readonly ArticleText[],
  statements: ReadonlyMap<string, readonly Statement[]>,
): Voices {
  return new Map(articles.flatMap((article) => [...hearVoices(article, statements.get(article.id) ?? [])]));
}

/** Whether two sentences tell what two different people say: known of both, and no one among them in both. */
export function areOtherVoices(a: readonly Heard[], b: readonly Heard[]): boolean {
  const told = a.flatMap((mine) => b.map((theirs) => sameSpeaker(mine.speaker, theirs.speaker)));
  return told.length > 0 && told.every((same) => same === false);
}
