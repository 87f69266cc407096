// The sentences of gold rewrites beside their sources, as the stage of changes sees them, with the gold label of each.
import { findPassages } from '../../packages/core/dist/passages/index.js';
import { findUtterances } from '../../packages/core/dist/quotes/index.js';
import { readText } from '../../packages/core/dist/text/index.js';
import { pairSentences } from '../../packages/core/dist/changes/index.js';
import { goldSentences, goldStories, matchSentences, toArticle } from './gold.mjs';

/** All sentences of rewrites whose gold parents are at hand: `{ story, id, pairing, aligned, gold, toGold }`; `aligned` is the quick alignment. */
export function* alignedPairings(set) {
  for (const story of goldStories(set)) {
    const hidden = new Set(story.articles.filter((a) => a.hidden).map((a) => a.id));
    const golds = story.articles.filter((a) => !a.hidden);
    const texts = golds.map((gold) => readText(gold.id, toArticle(gold)));
    const toGold = new Map(
      texts.flatMap((text) => [
        ...matchSentences(
          text,
          golds.find((gold) => gold.id === text.id),
        ),
      ]),
    );
    const context = {
      articles: new Map(texts.map((text) => [text.id, text])),
      parents: new Map(golds.filter((gold) => gold.role === 'rewrite').map((gold) => [gold.id, gold.from])),
      utterances: new Map(texts.map((text) => [text.id, findUtterances(text)])),
    };
    const passages = findPassages(texts);
    for (const gold of golds) {
      if (gold.role !== 'rewrite' || gold.from.some((id) => hidden.has(id))) continue;
      const labels = goldSentences(gold);
      const alignments = passages.align(gold.id, gold.from);
      for (const [place, pairing] of pairSentences(gold.id, passages, context).entries()) {
        const id = toGold.get(pairing.sentence.id);
        if (id === undefined) continue;
        yield {
          story: story.id,
          id: `${story.id} ${id}`,
          pairing,
          aligned: alignments[place],
          gold: labels[Number(id.split(':')[1])],
          toGold,
        };
      }
    }
  }
}
