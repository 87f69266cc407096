// Learns the weights that tell "two independent reports state the same fact" from other pairs of sentences, from the stories of
// ../shared/bench/train (the hidden sources too: they are first-hand reports), and writes packages/core/src/facts/agreement-weights.ts.
// `--dry` only prints the figures, `--misses` the pairs of the training stories as a model that has not seen their story takes them.
import { findSharedSubjects, outrank } from '../../packages/core/dist/facts/agreement.js';
import { agreementFeatureNames, agreementProbability } from '../../packages/core/dist/facts/agreement-features.js';
import { findPassages } from '../../packages/core/dist/passages/index.js';
import { readText } from '../../packages/core/dist/text/index.js';
import { findStatements } from '../../packages/core/dist/quotes/index.js';
import { leftOut } from './folds.mjs';
import { goldSentences, goldStories, matchSentences, toArticle } from './gold.mjs';
import { fitLogistic } from './logistic.mjs';
import { originOf, tellThresholds } from './report-pairs.mjs';
import { writeWeights } from './weights-file.mjs';

const signs = {
  closeness: 1,
  'closeness without names': 1,
  'part rendered': 1,
  'telling figures agree': 1,
  'figures differ': -1,
  'quotation in common': 1,
  'carried names in common': 1,
  'other voice': -1,
  'lead over the second': 1,
  'same place in the article': 1,
  'polarity differs': -1,
  question: -1,
};

const isFirst = ({ role }) => role === 'original' || role === 'independent';
const byCode = (x, y) => (x < y ? -1 : x > y ? 1 : 0);

/** A report counts for so many of its rewrites. */
const reportCounts = 3;

/**
 * The pairs of a set of stories that share anything, and the gold pairs lost before. A rewrite's faithful sentence states what its source
 * states: beside the other report it is one more example in other words, for learning only (`copy`).
 */
function examplesOf(set) {
  let lost = 0;
  const examples = goldStories(set).flatMap((story) => {
    const texts = story.articles.map((gold) => readText(gold.id, toArticle(gold)));
    const statements = new Map(texts.map((text) => [text.id, findStatements(text)]));
    const passages = findPassages(texts);
    const golds = new Map(story.articles.map((gold) => [gold.id, gold]));
    const toGold = new Map(texts.flatMap((text) => [...matchSentences(text, golds.get(text.id))]));
    const same = new Set();
    const sentences = new Map();
    for (const gold of story.articles) {
      for (const [place, sentence] of goldSentences(gold).entries()) {
        sentences.set(`${gold.id}:${place}`, sentence);
        for (const other of sentence.same ?? []) same.add([`${gold.id}:${place}`, other].toSorted(byCode).join(' '));
      }
    }
    const first = new Set(story.articles.filter(isFirst).map(({ id }) => id));
    const wanted = [...same].filter((key) => key.split(' ').every((id) => first.has(id.split(':')[0])));
    const pairsOf = (articles, copy) =>
      findSharedSubjects(
        texts.filter(({ id }) => articles.has(id)),
        passages,
        statements,
      ).flatMap((pair) => {
        const ids = [pair.a, pair.b].map(({ sentence }) => originOf(toGold.get(sentence.id), sentences));
        if (ids.includes(null)) return [];
        const key = ids.toSorted(byCode).join(' ');
        const words = [pair.a, pair.b].map(({ article, sentence }) => article.text.slice(sentence.start, sentence.end));
        return [{ ...pair, story: story.id, key, yes: same.has(key), words, copy }];
      });
    const pairs = pairsOf(first, false);
    const seen = new Set(pairs.map(({ key }) => key));
    lost += wanted.filter((key) => !seen.has(key)).length;
    const copies = story.articles
      .filter(({ role, from }) => role === 'rewrite' && from.length === 1 && first.has(from[0]))
      .flatMap(({ id, from }) =>
        [...first].filter((other) => other !== from[0]).flatMap((other) => pairsOf(new Set([id, other]), true)),
      );
    return [...pairs, ...copies];
  });
  return { examples, lost };
}

/** Pairs compete within their story. */
function score(rows, model) {
  const scored = rows
    .filter(({ copy }) => !copy)
    .map((row) => ({ ...row, probability: agreementProbability(row.features, model) }));
  return [...new Set(scored.map(({ story }) => story))].flatMap((id) =>
    outrank(scored.filter(({ story }) => story === id)),
  );
}

const fit = (rows) =>
  fitLogistic(
    rows.flatMap((row) => (row.copy ? [row] : Array.from({ length: reportCounts }, () => row))),
    agreementFeatureNames,
    signs,
    0.01,
  );
const { examples, lost } = examplesOf('train');
const model = fit(examples);
console.log(examples.length, 'examples', JSON.stringify(model));
tellThresholds('train', 'same fact', score(examples, model), lost);
const left = leftOut(examples, fit, score);
tellThresholds('left-out', 'same fact', left, lost);
const open = examplesOf('open');
tellThresholds('open', 'same fact', score(open.examples, model), open.lost);
if (process.argv.includes('--misses')) {
  for (const { probability, yes, story, key, words } of left.toSorted((x, y) => y.probability - x.probability)) {
    if (yes || probability >= 0.3)
      console.log(`${yes ? 'SAME' : 'NOT '} ${probability.toFixed(2)} ${story} ${key}\n   ${words.join('\n   ')}`);
  }
}
writeWeights('facts/agreement-weights.ts', 'train:agreement', [
  {
    name: 'agreementWeights',
    type: 'AgreementWeights',
    from: './agreement-features.js',
    model,
    names: agreementFeatureNames,
  },
]);
