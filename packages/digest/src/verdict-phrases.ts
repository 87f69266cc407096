/**
 * In: a story report. Out: the verdict as short phrases, each a count and its words: "2" "first-hand reports", "11" "rewrites of them".
 * A page can set the counts apart; read in a row, with full stops, they are the verdict.
 */
import type { StoryReport } from '@firsthand/core';

export interface VerdictPhrase {
  readonly what: 'articles' | 'firsthand' | 'rewrites' | 'of-missing' | 'set-aside' | 'unread';
  readonly count: number;
  /** What is counted, agreeing with the count. */
  readonly words: string;
}

export function verdictPhrases(report: StoryReport): readonly VerdictPhrase[] {
  const { summary } = report;
  const here = new Set(report.articles.map(({ id }) => id));
  const ofMissing = new Set(
    report.articles
      .filter(
        ({ id, origin }) => origin === 'derived' && !report.lineage.some(({ from, to }) => to === id && here.has(from)),
      )
      .map(({ id }) => id),
  ).size;
  // An article that was given twice was read, and what an archive holds beside its articles is none.
  const unread = report.unread.filter(({ kind }) => kind !== 'duplicate' && kind !== 'left-out').length;
  const ofThem = summary.derived - ofMissing;
  const phrases: readonly VerdictPhrase[] = [
    { what: 'articles', count: summary.articles, words: plural(summary.articles, 'article', 'articles') },
    {
      what: 'firsthand',
      count: summary.firsthand,
      words: plural(summary.firsthand, 'first-hand report', 'first-hand reports'),
    },
    {
      what: 'rewrites',
      count: ofThem,
      words: `${plural(ofThem, 'rewrite', 'rewrites')} of ${summary.firsthand === 1 ? 'it' : 'them'}`,
    },
    {
      what: 'of-missing',
      count: ofMissing,
      words: `${plural(ofMissing, 'rewrite', 'rewrites')} of ${plural(Math.max(1, summary.missingSources), 'a source that is', 'sources that are')} not here`,
    },
    { what: 'set-aside', count: summary.setAside, words: 'set aside' },
    { what: 'unread', count: unread, words: 'could not be read' },
  ];
  return phrases.filter(({ what, count }) => count > 0 || what === 'articles' || what === 'firsthand');
}

function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
