/**
 * What the stages found in, the story report out: counted, put in order and told in one line.
 */
import type { ReadProblem } from '../article.js';
import type { Changes } from '../changes/index.js';
import type { Facts } from '../facts/index.js';
import type { Lineage } from '../lineage/index.js';
import type { ArticleText } from '../text/index.js';
import type { REPORT_VERSION, ReportedArticle, StoryReport } from './schema.js';

/** Everything that a report is made of. */
export interface Findings {
  readonly articles: readonly ArticleText[];
  readonly languages: ReadonlyMap<string, string>;
  readonly setAside: StoryReport['setAside'];
  readonly lineage: Lineage;
  readonly statements: StoryReport['statements'];
  readonly changes: Changes;
  readonly facts: Facts;
  readonly unread: readonly ReadProblem[];
}

const version: typeof REPORT_VERSION = 1;

/** The report of a story. */
export function assembleReport(findings: Findings): StoryReport {
  const { lineage, changes, facts } = findings;
  const aside = new Set(findings.setAside.map(({ article }) => article));
  const articles = findings.articles.map((article) => describe(article, findings, aside));
  const count = (origin: ReportedArticle['origin']) => articles.filter((article) => article.origin === origin).length;
  const counts = {
    articles: articles.length,
    firsthand: count('firsthand'),
    derived: count('derived'),
    missingSources: lineage.missingSources.length,
    setAside: count('set-aside'),
    unread: findings.unread.length,
  };
  return {
    version,
    summary: { ...counts, verdict: verdictOf(counts, lineage) },
    articles,
    lineage: [...lineage.edges],
    missingSources: [...lineage.missingSources],
    setAside: [...findings.setAside],
    sentences: [...changes.sentences],
    quotes: [...changes.quotes],
    statements: [...findings.statements],
    facts: [...facts.facts],
    conflicts: [...facts.conflicts],
    positions: [],
    dropped: [...changes.dropped],
    unread: findings.unread.map(({ source, kind, cause, advice }) => ({ source, kind, cause, advice })),
  };
}

function describe(text: ArticleText, { lineage, languages }: Findings, aside: ReadonlySet<string>): ReportedArticle {
  const { source, url, outlet, byline, published, headline, capture } = text.article;
  return {
    id: text.id,
    source,
    url,
    outlet,
    byline,
    published,
    headline,
    capture: capture ?? null,
    language: languages.get(text.id) ?? 'und',
    text: text.text,
    origin: aside.has(text.id) ? 'set-aside' : lineage.derived.has(text.id) ? 'derived' : 'firsthand',
    ownShare: lineage.ownShare.get(text.id) ?? 1,
    sentences: text.sentences.map(({ id, start, end, paragraph, kind }) => ({ id, start, end, paragraph, kind })),
  };
}

/** The story in one line: "4 articles: 1 first-hand, 3 rewrites of it". */
function verdictOf(counts: Omit<StoryReport['summary'], 'verdict'>, { missingSources, edges }: Lineage): string {
  const ofMissing = new Set(
    edges.filter(({ from }) => missingSources.some(({ id }) => id === from)).map(({ to }) => to),
  ).size;
  const ofPresent = counts.derived - ofMissing;
  const parts = [
    counts.firsthand > 0 ? `${counts.firsthand} first-hand` : null,
    ofPresent > 0 ? `${plural(ofPresent, 'rewrite')} of ${counts.firsthand === 1 ? 'it' : 'them'}` : null,
    ofMissing > 0 ? `${plural(ofMissing, 'rewrite')} of a source that is not here` : null,
    counts.setAside > 0 ? `${counts.setAside} set aside` : null,
  ].filter((part) => part !== null);
  return [plural(counts.articles, 'article'), parts.join(', ')].filter((part) => part !== '').join(': ');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
