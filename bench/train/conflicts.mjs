// Learns the weights that tell "two independent reports contradict each other in a figure" from other figures that differ, from the stories of
// ../shared/bench/train (the hidden sources too: they are first-hand reports), and writes packages/core/src/facts/conflict-weights.ts.
// `--dry` only prints the figures, `--misses` the pairs of the training stories as a model that has not seen their story takes them.
import { statedIn } from '../../packages/core/dist/facts/agreement.js';
import { findDisputes } from '../../packages/core/dist/facts/conflict.js';
import { conflictFeatureNames, conflictProbability } from '../../packages/core/dist/facts/conflict-features.js';
import { sameDate } from '../../packages/core/dist/text/dates.js';
import { sameQuantity } from '../../packages/core/dist/text/numbers.js';
import { findPassages } from '../../packages/core/dist/passages/index.js';
import { readText } from '../../packages/core/dist/text/index.js';
import { leftOut } from './folds.mjs';
import { goldSentences, goldStories, matchSentences, toArticle } from './gold.mjs';
import { fitLogistic } from './logistic.mjs';
import { originOf, tellThresholds } from './report-pairs.mjs';
import { writeWeights } from './weights-file.mjs';

const signs = {
  'same noun': 1,
  'related noun': 1,
  unit: 1,
  'time of day': 0,
  'calendar date': 0,
  nearness: 1,
  'closeness without names': 1,
  'weight in common': 1,
  'set against the other': 1,
  'stated elsewhere too': -1,
  'lead over the second': 1,
  update: -1,
  'only expected': -1,
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
    const passages = findPassages(texts);
    const golds = new Map(story.articles.map((gold) => [gold.id, gold]));
    const toGold = new Map(texts.flatMap((text) => [...matchSentences(text, golds.get(text.id))]));
    const same = new Set();
    const sentences = new Map();
    for (const gold of story.articles) {
      for (const [place, sentence] of goldSentences(gold).entries()) {
        sentences.set(`${gold.id}:${place}`, sentence);
        if (sentence.conflict) same.add([`${gold.id}:${place}`, sentence.conflict.with].toSorted(byCode).join(' '));
      }
    }
    const first = new Set(story.articles.filter(isFirst).map(({ id }) => id));
    const wanted = [...same].filter((key) => key.split(' ').every((id) => first.has(id.split(':')[0])));
    const pairsOf = (articles, copy) =>
      findDisputes(texts.filter(({ id }) => articles.has(id)).map((text) => statedIn(text, passages))).flatMap(
        (pair) => {
          const ids = [pair.a.stated, pair.b.stated].map(({ sentence }) =>
            originOf(toGold.get(sentence.id), sentences),
          );
          if (ids.includes(null)) return [];
          const key = ids.toSorted(byCode).join(' ');
          const words = [pair.a, pair.b].map(
            ({ stated: { article, sentence }, start, end }) =>
              `[${article.text.slice(start, end)}] ${article.text.slice(sentence.start, sentence.end)}`,
          );
          return [
            {
              story: story.id,
              key,
              features: pair.features,
              isUpdate: pair.isUpdate,
              yes: same.has(key),
              words,
              copy,
              pages: `${pair.a.stated.article.id} ${pair.b.stated.article.id}`,
            },
          ];
        },
      );
    const pairs = pairsOf(first, false);
    const seen = new Set(pairs.map(({ key }) => key));
    lost += wanted.filter((key) => !seen.has(key)).length;
    // Figures in which two reports agree on a fact would conflict if one of them were another: more examples of one thing in two wordings.
    const agreed = new Set(
      [...sentences].flatMap(([id, { same: others }]) =>
        (others ?? []).map((other) => [id, other].toSorted(byCode).join(' ')),
      ),
    );
    const wouldBe = () =>
      findDisputes(
        texts.filter(({ id }) => first.has(id)).map((text) => statedIn(text, passages)),
        agreeing(),
      ).flatMap((pair) => {
        const key = [pair.a, pair.b]
          .map(({ stated }) => toGold.get(stated.sentence.id))
          .toSorted(byCode)
          .join(' ');
        if (!agreed.has(key)) return [];
        const features = {
          ...pair.features,
          'set against the other': 0,
          'stated elsewhere too': 0,
        };
        return [{ story: story.id, key, features, yes: true, words: [], copy: true, pages: 'would be' }];
      });
    const copies = story.articles
      .filter(({ role, from }) => role === 'rewrite' && from.length === 1 && first.has(from[0]))
      .flatMap(({ id, from }) =>
        [...first].filter((other) => other !== from[0]).flatMap((other) => pairsOf(new Set([id, other]), true)),
      );
    return [...pairs, ...copies, ...(set === 'train' ? wouldBe() : [])];
  });
  return { examples, lost };
}

/** How near figures in dispute are to each other, taken in turn: most are within a quarter. */
const usualNearness = [0.94, 0.9, 0.88, 0.82, 0.79, 0.73, 0.6];

function agreeing() {
  let turn = 0;
  return (a, b) => {
    const same =
      a.number !== null && b.number !== null
        ? ['same', 'compatible'].includes(sameQuantity(a.number, b.number))
        : a.date !== null && b.date !== null && sameDate(a.date, b.date) === 'same';
    return same ? usualNearness[turn++ % usualNearness.length] : null;
  };
}

/** Of the pairs of figures of two sentences only the most probable is told. */
function score(rows, model) {
  const best = new Map();
  for (const row of rows.filter(({ copy }) => !copy)) {
    const probability = row.isUpdate ? 0 : conflictProbability(row.features, model);
    const key = `${row.story} ${row.key}`;
    if (probability > (best.get(key)?.probability ?? -1)) best.set(key, { ...row, probability });
  }
  return [...best.values()];
}

const keyOf = ({ story, key, pages }) => `${story} ${key} ${pages}`;

/** Of the figures of two sentences that conflict only one pair does: the one that leads. */
function informative(rows) {
  const lead = new Map();
  for (const row of rows.filter(({ yes }) => yes))
    lead.set(keyOf(row), Math.max(lead.get(keyOf(row)) ?? -9, row.features['lead over the second']));
  return rows.filter((row) => !row.yes || row.features['lead over the second'] === lead.get(keyOf(row)));
}

const fit = (rows) =>
  fitLogistic(
    informative(rows).flatMap((row) => (row.copy ? [row] : Array.from({ length: reportCounts }, () => row))),
    conflictFeatureNames,
    signs,
    0.003,
  );
const { examples, lost } = examplesOf('train');
const model = fit(examples);
console.log(examples.length, 'examples', JSON.stringify(model));
tellThresholds('train', 'conflict', score(examples, model), lost);
const left = leftOut(examples, fit, score);
tellThresholds('left-out', 'conflict', left, lost);
const open = examplesOf('open');
tellThresholds('open', 'conflict', score(open.examples, model), open.lost);
if (process.argv.includes('--misses')) {
  for (const { probability, yes, story, key, words } of left.toSorted((x, y) => y.probability - x.probability)) {
    if (yes || probability >= 0.3)
      console.log(`${yes ? 'SAME' : 'NOT '} ${probability.toFixed(2)} ${story} ${key}\n   ${words.join('\n   ')}`);
  }
}
writeWeights('facts/conflict-weights.ts', 'train:conflicts', [
  {
    name: 'conflictWeights',
    type: 'ConflictWeights',
    from: './conflict-features.js',
    model,
    names: conflictFeatureNames,
  },
]);
