/**
 * The analysis of a story, from articles to report: the table of contents of this package.
 */
import type { Article, ReadProblem } from './article.js';
import { compareRewrites } from './changes/index.js';
import { weighFacts } from './facts/index.js';
import { nameArticles } from './identity.js';
import { traceLineage } from './lineage/index.js';
import { findPassages } from './passages/index.js';
import { findStatements, findUtterances, namesOfStory, reportStatement } from './quotes/index.js';
import { assembleReport } from './report/assemble.js';
import type { StoryReport } from './report/schema.js';
import { readText } from './text/index.js';
import { setForeignAside } from './text/language.js';
import { withSignature } from './text/signature.js';

export interface StoryOptions {
  /** What could not be read; listed in the report. */
  readonly unread?: readonly ReadProblem[];
  /** Called before each stage with its name and its place among all. */
  readonly onStage?: (stage: string, done: number, total: number) => void;
}

const stages = ['text', 'quotations', 'passages', 'lineage', 'changes', 'facts'] as const;

/**
 * Reads the coverage of one event: who reported it, who repeated it, and what changed on the way.
 * The result depends on the articles alone, not on their order; the same articles give the same report.
 */
export function analyzeStory(articles: readonly Article[], options: StoryOptions = {}): StoryReport {
  const begin = (stage: (typeof stages)[number]) => options.onStage?.(stage, stages.indexOf(stage), stages.length);

  begin('text');
  const texts = nameArticles(articles.map(withSignature)).map(({ id, article }) => readText(id, article));
  const { languages, readable, foreign } = setForeignAside(texts);

  begin('quotations');
  const named = namesOfStory(readable);
  const utterances = new Map(readable.map((text) => [text.id, findUtterances(text, named)]));
  const statements = new Map(readable.map((text) => [text.id, findStatements(text, named)]));

  begin('passages');
  const passages = findPassages(readable);

  begin('lineage');
  const lineage = traceLineage(readable, passages);
  const setAside = [...foreign, ...lineage.setAside].toSorted((a, b) => (a.article < b.article ? -1 : 1));
  const aside = new Set(setAside.map(({ article }) => article));
  const story = readable.filter(({ id }) => !aside.has(id));

  begin('changes');
  const context = { articles: new Map(story.map((text) => [text.id, text])), parents: lineage.parents, utterances };
  const changes = compareRewrites(story, lineage.derived, passages, context);

  begin('facts');
  const facts = weighFacts(
    story.filter(({ id }) => !lineage.derived.has(id)),
    passages,
    statements,
  );

  return assembleReport({
    articles: texts,
    languages,
    setAside,
    lineage,
    statements: readable.flatMap((text) =>
      (statements.get(text.id) ?? []).map((statement) => reportStatement(text, statement)),
    ),
    changes,
    facts,
    unread: options.unread ?? [],
  });
}
