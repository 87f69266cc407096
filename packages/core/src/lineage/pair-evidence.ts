/**
 * The articles of a story in; for each ordered pair (possible parent, article) what speaks for and against "the article derives from it" out.
 * Every figure is a share from 0 to 1 or a sign, so that the weights of the model can be read.
 */
import type { ArticleText } from '../text/index.js';
import type { Alignment, SentenceTerms, StoryPassages } from '../passages/index.js';
import { containment, narrationRuns } from './copying.js';
import type { Credits } from './credits.js';
import { reportingPart } from './reporting.js';

/** What is known about "`article` derives from `parent`". */
export interface PairEvidence {
  readonly parent: string;
  readonly article: string;
  /** Share of the article's narration that the parent explains, and of the parent's narration that the article takes up. */
  readonly share: number;
  readonly use: number;
  /** Share of the article's runs of three words that stand in the parent. */
  readonly copied: number;
  /** Share of the article's quoted words that the parent has. */
  readonly quotes: number;
  /** 1 where the parent was published first, -1 where it was later, 0 where it is not known. */
  readonly time: number;
  /** 1 where the article names the parent's outlet as its source, or links to the parent. */
  readonly credit: number;
  /** All terms of the parent. */
  readonly vocabulary: ReadonlySet<string>;
  /** Each sentence of the article aligned with the parent; empty where the parent is none of the likely ones. */
  readonly alignments: readonly Alignment[];
}

/** What less of a sentence has in common with another is chance: it is no passage. */
const leastPassage = 0.33;

/** Evidence for all ordered pairs with any passage in common, by the id of the possible rewrite. */
export function weighPairs(
  articles: readonly ArticleText[],
  passages: StoryPassages,
  credits: ReadonlyMap<string, Credits>,
): ReadonlyMap<string, readonly PairEvidence[]> {
  const runs = new Map(articles.map((article) => [article.id, narrationRuns(article)]));
  const taken = new Map(articles.map((article) => [article.id, takingsOf(article.id, passages)]));
  const shareOf = (article: string, parent: string) => taken.get(article)?.get(parent)?.share ?? 0;
  const vocabularies = new Map(
    articles.map(({ id }) => [id, new Set(passages.sentencesOf(id).flatMap(({ terms }) => [...terms.keys()]))]),
  );
  const times = new Map(articles.map((article) => [article.id, Date.parse(article.article.published ?? '')]));

  return new Map(
    articles.map(({ id: article }) => {
      const others = taken.get(article) ?? new Map<string, Taking>();
      const ranked = [...others].toSorted(([a, x], [b, y]) => y.share - x.share || (a < b ? -1 : 1));
      return [
        article,
        ranked.map(
          ([parent, taking]): PairEvidence => ({
            parent,
            article,
            share: taking.share,
            use: shareOf(parent, article),
            copied: containment(runs.get(article) ?? new Set(), runs.get(parent) ?? new Set()),
            quotes: taking.quotes,
            time: timeSign(times.get(parent), times.get(article)),
            credit: creditSign(credits.get(article), parent),
            vocabulary: vocabularies.get(parent) ?? new Set(),
            alignments: taking.alignments,
          }),
        ),
      ];
    }),
  );
}

/** An alignment that is a passage, or one without a source. */
function withoutChance(alignment: Alignment): Alignment {
  return alignment.coverage >= leastPassage
    ? alignment
    : { ...alignment, sources: [], coverage: 0, matched: new Map() };
}

/** What one article has in common with another, as its rewrite. */
interface Taking {
  readonly share: number;
  readonly quotes: number;
  readonly alignments: readonly Alignment[];
}

/** The alignments of so many candidates are kept; those of the others would only fill the memory. */
const mostAligned = 12;

function takingsOf(article: string, passages: StoryPassages): ReadonlyMap<string, Taking> {
  const takings = [...passages.alignEach(article)]
    .map(([other, all]) => ({ other, alignments: all.map(withoutChance) }))
    .map(({ other, alignments }) => ({
      other,
      share: narrationShare(alignments, isNarrated),
      quotes: narrationShare(alignments, isQuoted),
      alignments,
    }));
  const kept = new Set(
    takings
      .toSorted((a, b) => b.share - a.share || (a.other < b.other ? -1 : 1))
      .slice(0, mostAligned)
      .map(({ other }) => other),
  );
  return new Map(
    takings.map(({ other, alignments, ...taking }) => [
      other,
      { ...taking, alignments: kept.has(other) ? alignments : [] },
    ]),
  );
}

const isNarrated = (sentence: SentenceTerms, term: string) => !sentence.quoted.has(term);
const isQuoted = (sentence: SentenceTerms, term: string) => sentence.quoted.has(term);

/** The share of the counted terms' weight that the alignments explain. */
function narrationShare(
  alignments: readonly Alignment[],
  counts: (sentence: SentenceTerms, term: string) => boolean,
): number {
  let all = 0;
  let matched = 0;
  for (const { sentence, matched: degrees } of alignments) {
    const part = reportingPart(sentence.sentence);
    if (part === 0) continue;
    for (const [term, weight] of sentence.terms) {
      if (!counts(sentence, term)) continue;
      all += part * weight;
      matched += part * weight * (degrees.get(term) ?? 0);
    }
  }
  return all === 0 ? 0 : matched / all;
}

function creditSign(credits: Credits | undefined, parent: string): number {
  return credits?.others.has(parent) === true || credits?.links.has(parent) === true ? 1 : 0;
}

function timeSign(parent: number | undefined, article: number | undefined): number {
  const difference = (article ?? Number.NaN) - (parent ?? Number.NaN);
  return Number.isNaN(difference) ? 0 : Math.sign(difference);
}
