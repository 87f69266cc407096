/** Out: a made-up report on two hundred articles: four reports, their rewrites and rewrites of these over two days, twelve copies, a merge. */
import type { SentenceVerdict, StoryReport } from '@firsthand/core';
import { edge, fixtureArticle, fixtureReport } from '../../digest/src/story.fixture.js';

const REPORTS = 4;
const COPIES = 12;
const REWRITES = 184;
const START = Date.UTC(2026, 4, 3, 6);
const MINUTE = 60_000;

export function largeStory(): StoryReport {
  const articles = [];
  const lineage = [];
  const sentences: SentenceVerdict[] = [];
  const told = ['Dam at Tarn holds', 'Water stood nine metres high at noon.', 'Nobody was hurt, the mayor said.'];
  for (let n = 0; n < REPORTS; n += 1) {
    articles.push(fixtureArticle({ id: `report-${n}`, outlet: `Report ${n}`, published: at(n * 40), sentences: told }));
  }
  for (let n = 0; n < COPIES; n += 1) {
    const id = `copy-${n}`;
    const published = at(200 + n * 90);
    articles.push(
      fixtureArticle({ id, outlet: `Copy ${n}`, origin: 'derived', ownShare: 0, published, sentences: told }),
    );
    lineage.push(edge('report-0', id, 1, 1));
    for (const index of told.keys()) sentences.push(verdict(id, index, 'report-0'));
  }
  for (let n = 0; n < REWRITES; n += 1) {
    const id = `rewrite-${n}`;
    const from = n % 5 === 4 ? `rewrite-${n - 3}` : `report-${n % REPORTS}`;
    const dated = n % 9 === 0 ? {} : { published: at(240 + n * 13) };
    articles.push(
      fixtureArticle({ id, outlet: `Rewrite ${n}`, origin: 'derived', ownShare: 0.2, ...dated, sentences: told }),
    );
    lineage.push(edge(from, id, 0.4 + (n % 6) / 10, 0.5 + (n % 5) / 10));
  }
  lineage.push(edge('report-2', 'rewrite-1', 0.2, 0.7));
  return fixtureReport(articles, { lineage, sentences });
}

function at(minutes: number): string {
  return new Date(START + minutes * MINUTE).toISOString();
}

function verdict(article: string, index: number, source: string): SentenceVerdict {
  return {
    at: `${article}:${index}`,
    verdict: 'kept',
    match: 'verbatim',
    sources: [`${source}:${index}`],
    changes: [],
    addition: null,
  };
}
