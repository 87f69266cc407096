// Gold stories as the lineage stage sees them, whole or with one article taken away, and how right a solution of one is.
import { gatherEvidence } from '../../packages/core/dist/lineage/story-evidence.js';
import { solve } from '../../packages/core/dist/lineage/solution.js';
import { findPassages } from '../../packages/core/dist/passages/index.js';
import { readText } from '../../packages/core/dist/text/index.js';
import { f1 } from './folds.mjs';
import { toArticle } from './gold.mjs';

/** The evidence of a gold story: `{ story, evidence, from }`, where `from` holds the gold parents of each article ("missing" for one that is not there). */
export function readStory(story) {
  const golds = story.articles.filter(({ hidden }) => !hidden);
  const texts = golds.map((gold) => readText(gold.id, toArticle(gold)));
  const hidden = new Set(story.articles.filter((article) => article.hidden).map(({ id }) => id));
  return {
    story: story.id,
    evidence: gatherEvidence(texts, findPassages(texts)),
    strays: new Set(golds.filter(({ role }) => role === 'stray').map(({ id }) => id)),
    from: new Map(
      golds.map(({ id, from }) => [id, (from ?? []).map((parent) => (hidden.has(parent) ? 'missing' : parent))]),
    ),
  };
}

/**
 * The same story without one article, which is how most stories are found: its rewrites then derive from its own parents, and where it
 * had none their source is missing. One rewrite alone of a missing source can't be told from a report; such variants are left out.
 */
export function thinned(story) {
  return story.articles
    .filter(({ hidden, role }) => !hidden && role !== 'stray')
    .map((gone) => ({
      ...story,
      articles: story.articles.flatMap((article) => {
        if (article === gone) return gone.role === 'rewrite' ? [] : [{ ...article, hidden: true }];
        const from = article.from ?? [];
        if (gone.role !== 'rewrite' || !from.includes(gone.id)) return [article];
        return [{ ...article, from: [...new Set([...from.filter((id) => id !== gone.id), ...gone.from])] }];
      }),
    }))
    .filter(({ articles }) => {
      const hidden = new Set(articles.filter((article) => article.hidden).map(({ id }) => id));
      const orphans = articles.filter(({ from }) => from?.some((id) => hidden.has(id))).length;
      return orphans !== 1;
    });
}

/** Counts of right, wrong and missed edges and of right origins, as the scorer of the bench counts them. */
export function tallyOf({ evidence, strays, from }, model) {
  const { parents, missing } = solve(evidence, model);
  const ofMissing = new Set(missing.flatMap(({ rewrites }) => rewrites));
  const tally = { hit: 0, extra: 0, missed: 0, origin: 0, all: 0 };
  const wrong = [];
  for (const [id, want] of from) {
    const got = [...(parents.get(id) ?? []), ...(ofMissing.has(id) ? ['missing'] : [])];
    const hit = got.filter((parent) => want.includes(parent)).length;
    const aside = evidence.strays.has(id);
    const originRight = strays.has(id) ? aside : !aside && (got.length === 0) === (want.length === 0);
    tally.hit += hit;
    tally.extra += got.length - hit;
    tally.missed += want.length - hit;
    tally.origin += originRight ? 1 : 0;
    tally.all++;
    if (hit < want.length || hit < got.length || !originRight) {
      wrong.push(
        `${id}: want ${want.join('+') || 'first-hand'}, got ${aside ? 'set aside' : got.join('+') || 'first-hand'}`,
      );
    }
  }
  return { tally, wrong };
}

/** Tallies added up. */
export function added(tallies) {
  const sum = (key) => tallies.reduce((total, tally) => total + tally[key], 0);
  return Object.fromEntries(['hit', 'extra', 'missed', 'origin', 'all'].map((key) => [key, sum(key)]));
}

/** A tally in words. */
export function figures({ hit, extra, missed, origin, all }) {
  return `edges F1 ${f1({ hit, extra, missed }).toFixed(3)} (${hit} right, ${extra} wrong, ${missed} missed), origin ${(origin / all).toFixed(3)}`;
}
