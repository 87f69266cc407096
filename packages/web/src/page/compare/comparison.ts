/**
 * In: a story and one of its rewrites. Out: the rewrite beside those of its sources that are here: what became of each sentence, which sentences
 * belong together, and the findings with their marks. Computed for the rewrite that is shown and for no other.
 */
import type { LineageEdge, ReportedArticle, SentenceVerdict } from '@firsthand/core';
import { articleOf } from '@firsthand/digest';
import type { Story } from '../story/story.js';
import { comparedFindings, type ComparedFinding } from './findings.js';
import { type ArticleMark, marksOf } from './finding-marks.js';
import type { SentenceMark } from './segments.js';

export interface ComparedSource {
  readonly article: ReportedArticle;
  readonly edge: LineageEdge;
  /** `A`, `B`: names the source in small where there are several; empty where there is one. */
  readonly siglum: string;
}

/** What became of a sentence: in the rewrite the verdict, in a source whether it was taken up. `untold` has no verdict. */
export type Fate = SentenceVerdict['verdict'] | 'taken' | 'left-out' | 'not-taken-up' | 'untold';

export interface Comparison {
  readonly rewrite: ReportedArticle;
  /** From the one that it takes most from. */
  readonly sources: readonly ComparedSource[];
  /** Edges from sources that are not here. */
  readonly missing: readonly LineageEdge[];
  readonly findings: readonly ComparedFinding[];
  readonly findingsAt: (sentence: string) => readonly ComparedFinding[];
  readonly marksAt: (sentence: string) => readonly SentenceMark[];
  readonly fateOf: (sentence: string) => Fate;
  /** The sentences of the other side that go with a sentence, best first. */
  readonly counterparts: (sentence: string) => readonly string[];
  /** The place of a sentence in reading order: the rewrite, then its sources. */
  readonly placeOf: (sentence: string) => number;
}

export function compareRewrite(story: Story, rewrite: ReportedArticle): Comparison {
  const edges = story.parents(rewrite.id);
  const here = edges.flatMap((edge) => {
    const article = story.index.articles.get(edge.from);
    return article === undefined ? [] : [{ article, edge }];
  });
  const sources = here.map((source, index) => ({ ...source, siglum: here.length > 1 ? siglumOf(index) : '' }));
  const findings = comparedFindings(
    story,
    rewrite.id,
    sources.map(({ article }) => article.id),
  );
  const shown = [rewrite, ...sources.map(({ article }) => article)];
  const counterparts = counterpartsOf(story, rewrite, new Set(sources.map(({ article }) => article.id)));
  const places = new Map(shown.flatMap(({ sentences }) => sentences).map(({ id }, place) => [id, place]));
  const findingsAt = grouped(findings.map((finding) => [finding.at, finding] as const));
  const touching = grouped(shown.flatMap((article) => touchedSentences(article, findings)));
  const marks = remembered((finding: ComparedFinding) => marksOf(finding.matter, story.index));

  const fateOf = (sentence: string): Fate => {
    if (articleOf(sentence) === rewrite.id) return story.verdictAt.get(sentence)?.verdict ?? 'untold';
    if (findingsAt(sentence).some(({ kind }) => kind === 'left-out')) return 'left-out';
    return counterparts(sentence).length > 0 ? 'taken' : 'not-taken-up';
  };
  return {
    rewrite,
    sources,
    missing: edges.filter(({ from }) => !story.index.articles.has(from)),
    findings,
    findingsAt,
    marksAt: (sentence) => marksIn(sentence, touching(sentence), marks, story),
    fateOf,
    counterparts,
    placeOf: (sentence) => places.get(sentence) ?? -1,
  };
}

/** `A` to `Z`, then `A2`: no rewrite has so many sources, but a report from elsewhere may. */
function siglumOf(index: number): string {
  const letters = 26;
  const round = Math.floor(index / letters);
  return String.fromCharCode('A'.charCodeAt(0) + (index % letters)) + (round === 0 ? '' : String(round + 1));
}

function counterpartsOf(
  story: Story,
  rewrite: ReportedArticle,
  sources: ReadonlySet<string>,
): (sentence: string) => readonly string[] {
  const pairs = story
    .verdicts(rewrite.id)
    .flatMap(({ at, sources: named, changes }) =>
      [...new Set([...named, ...changes.flatMap(({ there }) => (there === null ? [] : [there.at]))])]
        .filter((source) => sources.has(articleOf(source)))
        .map((source) => [at, source] as const),
    );
  const there = grouped(pairs);
  const back = grouped(pairs.map(([at, source]) => [source, at] as const));
  return (sentence) => (articleOf(sentence) === rewrite.id ? there(sentence) : back(sentence));
}

/** Each finding under every sentence in which it may mark words. Sentences stand in the order of the text. */
function touchedSentences(
  { id, sentences }: ReportedArticle,
  findings: readonly ComparedFinding[],
): readonly (readonly [string, ComparedFinding])[] {
  return findings.flatMap((finding) =>
    finding.extents.flatMap(({ article, start, end }) => {
      if (article !== id) return [];
      const touched: (readonly [string, ComparedFinding])[] = [];
      for (let at = firstEndingAfter(sentences, start); at < sentences.length; at++) {
        const sentence = sentences[at];
        if (sentence === undefined || sentence.start >= end) break;
        touched.push([sentence.id, finding]);
      }
      return touched;
    }),
  );
}

/** The index of the first sentence that ends behind an offset, by halving. */
function firstEndingAfter(sentences: ReportedArticle['sentences'], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function marksIn(
  sentence: string,
  touching: readonly ComparedFinding[],
  marks: (finding: ComparedFinding) => readonly ArticleMark[],
  { index }: Story,
): readonly SentenceMark[] {
  const range = index.sentences.get(sentence);
  if (range === undefined) return [];
  return touching.flatMap((finding) =>
    marks(finding)
      .filter(({ article, start, end }) => article === articleOf(sentence) && start < range.end && end > range.start)
      .map(({ as, start, end }) => ({ finding: finding.order, as, start, end })),
  );
}

/** A function that works out each answer once. */
function remembered<K extends object, V>(answer: (key: K) => V): (key: K) => V {
  const answers = new WeakMap<K, V>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const made = answer(key);
    answers.set(key, made);
    return made;
  };
}

function grouped<T>(entries: readonly (readonly [string, T])[]): (key: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const [key, entry] of entries) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  const none: readonly T[] = [];
  return (key) => groups.get(key) ?? none;
}
