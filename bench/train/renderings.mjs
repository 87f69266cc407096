// Learns which sentences of its parents a sentence renders, from the stories of ../shared/bench/train with their gold parents, and writes
// packages/core/src/passages/rendering-weights.ts. `--dry` only prints the figures, `--misses` the training sentences whose sources a model
// that has not seen their story takes wrongly.
import { likelySourceFeatureNames } from '../../packages/core/dist/passages/likely-source.js';
import { mergedSourceFeatureNames, mergedSourceFeatures } from '../../packages/core/dist/passages/merged-source.js';
import { reachOf } from '../../packages/core/dist/passages/reach.js';
import { relateTerms } from '../../packages/core/dist/passages/relatedness.js';
import { bestOf, chooseSources, weighCandidates } from '../../packages/core/dist/passages/rendering.js';
import { weighTerms } from '../../packages/core/dist/passages/terms.js';
import { logit } from '../../packages/core/dist/model/logistic.js';
import { isNarrationKind } from '../../packages/core/dist/text/boilerplate.js';
import { readText } from '../../packages/core/dist/text/index.js';
import { f1, leftOut } from './folds.mjs';
import { goldSentences, goldStories, matchSentences, toArticle } from './gold.mjs';
import { fitByNewton } from './newton.mjs';
import { writeWeights } from './weights-file.mjs';

// What is known of the sign from the meaning of the feature.
const likelySigns = {
  containment: 1,
  'behind the best': -1,
  'behind the best understood': -1,
  'only here': 1,
  'use of the source': 1,
  figures: 1,
  'names alone': -1,
  'shared run': 1,
  'quoted words': 1,
  'quotation elsewhere': -1,
  'headline as source': -1,
  'question as source': -1,
  'near the expected place': 1,
  'rendered better elsewhere': -1,
};
const mergedSigns = { 'gain in figures': 1, 'distance from the first': -1 };
const decay = 0.002;

/** All sentences of rewrites that have sources: their weighed candidates and the gold ids of these. */
function linesOf(set) {
  return goldStories(set).flatMap((story) => {
    const hidden = new Set(story.articles.filter((a) => a.hidden).map((a) => a.id));
    const golds = story.articles.filter((a) => !a.hidden);
    const texts = golds.map((gold) => readText(gold.id, toArticle(gold)));
    const toGold = new Map(texts.flatMap((text, at) => [...matchSentences(text, golds[at])]));
    const terms = weighTerms(texts);
    const words = [...terms.values()].flatMap((sentences) => sentences.flatMap((one) => [...one.terms.keys()]));
    const related = relateTerms(new Set(words));
    const narrationOf = (id) => terms.get(id).filter(({ sentence }) => isNarrationKind(sentence.kind));
    return golds
      .filter((gold) => gold.role === 'rewrite' && !gold.from.some((id) => hidden.has(id)))
      .flatMap((gold) => {
        const sentences = terms.get(gold.id).map((one) => reachOf(one, related));
        return weighCandidates(sentences, gold.from.flatMap(narrationOf)).flatMap((line) => {
          const id = toGold.get(line.sentence.sentence.id);
          const label = id === undefined ? undefined : goldSentences(gold)[Number(id.split(':')[1])];
          if (label === undefined || label.label === 'added') return [];
          const goldIdOf = ({ sentence }) => toGold.get(sentence.id);
          return [{ story: story.id, id, line, want: new Set(label.src), goldIdOf, words: label.t }];
        });
      });
  });
}

const isSource = ({ want, goldIdOf }, { match }) => want.has(goldIdOf(match.candidate));

function fit(rows) {
  const likely = fitByNewton(
    rows.flatMap((row) => row.line.weighed.map((one) => ({ features: one.likely, yes: isSource(row, one) }))),
    likelySourceFeatureNames,
    likelySigns,
    decay,
  );
  const examples = rows.flatMap((row) => {
    const first = bestOf(row.line.weighed, (one) => logit(one.likely, likely));
    if (first === null) return [];
    const others = row.line.weighed.filter((one) => one !== first);
    const second = others.find((one) => isSource(row, one));
    const beside = (chosen, candidates) =>
      candidates.map((one) => ({
        features: mergedSourceFeatures(row.line.sentence, one.match, one.likely, one.around, chosen),
        yes: isSource(row, one),
      }));
    return [
      ...beside([first.match], others),
      ...(second === undefined
        ? []
        : beside(
            [first.match, second.match],
            others.filter((one) => one !== second),
          )),
    ];
  });
  return { likely, merged: fitByNewton(examples, mergedSourceFeatureNames, mergedSigns, decay) };
}

/** What the models choose for each line. */
const choose = (rows, { likely, merged }) =>
  rows.map((row) => ({
    ...row,
    have: [...new Set(chooseSources(row.line, likely, merged).sources.map(({ sentence }) => row.goldIdOf(sentence)))],
  }));

function figures(rows) {
  const tally = { hit: 0, extra: 0, missed: 0 };
  for (const { want, have } of rows) {
    const hit = have.filter((id) => want.has(id)).length;
    tally.hit += hit;
    tally.extra += have.length - hit;
    tally.missed += want.size - hit;
  }
  return `sources F1 ${f1(tally).toFixed(3)} (${tally.hit} right, ${tally.extra} wrong, ${tally.missed} missed)`;
}

const rows = linesOf('train');
const model = fit(rows);
console.log(JSON.stringify(model));
console.log('train    ', figures(choose(rows, model)));
const left = leftOut(rows, fit, choose);
console.log('left-out ', figures(left));
for (const set of ['open', 'oman']) console.log(set.padEnd(9), figures(choose(linesOf(set), model)));
if (process.argv.includes('--misses')) {
  for (const { story, id, want, have, words } of left) {
    const right = have.length === want.size && have.every((one) => want.has(one));
    if (!right) console.log(`${story} ${id} want ${[...want].join(' ')} got ${have.join(' ')}: ${words}`);
  }
}
writeWeights('passages/rendering-weights.ts', 'train:renderings', [
  {
    name: 'likelySourceWeights',
    type: 'LikelySourceWeights',
    from: './likely-source.js',
    model: model.likely,
    names: likelySourceFeatureNames,
  },
  {
    name: 'mergedSourceWeights',
    type: 'MergedSourceWeights',
    from: './merged-source.js',
    model: model.merged,
    names: mergedSourceFeatureNames,
  },
]);
