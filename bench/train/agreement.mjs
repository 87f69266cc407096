// Learns the weights that tell "two independent reports state the same fact" from other pairs of sentences, from the stories of
// ../shared/bench/train (the hidden sources too: they are first-hand reports), and writes packages/core/src/facts/agreement-weights.ts.
// `--dry` only prints the figures, `--misses` the pairs taken wrongly.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findSharedSubjects } from '../../packages/core/dist/facts/agreement.js';
import { agreementFeatureNames, agreementProbability } from '../../packages/core/dist/facts/agreement-features.js';
import { findPassages } from '../../packages/core/dist/passages/index.js';
import { readText } from '../../packages/core/dist/text/index.js';
import { goldSentences, goldStories, matchSentences, root, toArticle } from './gold.mjs';
import { fitLogistic } from './logistic.mjs';

const signs = {
  closeness: 1,
  'greater containment': 1,
  'closeness without names': 1,
  'weight in common': 1,
  'figures agree': 1,
  'figures differ': -1,
  'quoted words in common': 1,
  'best match of each other': 1,
  question: -1,
};

/** The aligned pairs of a set of stories, and how many gold pairs were never aligned. */
function examplesOf(set) {
  let lost = 0;
  const examples = goldStories(set).flatMap((story) => {
    const texts = story.articles.map((gold) => readText(gold.id, toArticle(gold)));
    const toGold = new Map(
      texts.flatMap((text) => [
        ...matchSentences(
          text,
          story.articles.find((gold) => gold.id === text.id),
        ),
      ]),
    );
    const same = new Set();
    for (const gold of story.articles) {
      for (const [place, sentence] of goldSentences(gold).entries()) {
        for (const other of sentence.same ?? []) same.add([`${gold.id}:${place}`, other].toSorted().join(' '));
      }
    }
    const first = new Set(
      story.articles.filter(({ role }) => role === 'original' || role === 'independent').map(({ id }) => id),
    );
    const wanted = [...same].filter((key) => key.split(' ').every((id) => first.has(id.split(':')[0])));
    const pairs = findSharedSubjects(
      texts.filter(({ id }) => first.has(id)),
      findPassages(texts),
    ).map((pair) => {
      const key = [toGold.get(pair.a.sentence.id), toGold.get(pair.b.sentence.id)].toSorted().join(' ');
      const words = [pair.a, pair.b].map(({ article, sentence }) => article.text.slice(sentence.start, sentence.end));
      return { story: story.id, key, features: pair.features, yes: same.has(key), words };
    });
    const seen = new Set(pairs.map(({ key }) => key));
    lost += wanted.filter((key) => !seen.has(key)).length;
    return pairs;
  });
  return { examples, lost };
}

function evaluate(examples, model, show) {
  let hit = 0;
  let extra = 0;
  let missed = 0;
  for (const { features, yes, words, story, key } of examples) {
    const probability = agreementProbability(features, model);
    if (probability >= 0.5 && yes) hit++;
    else if (probability >= 0.5) extra++;
    else if (yes) missed++;
    if (show && probability >= 0.5 !== yes)
      console.log(
        `  ${yes ? 'MISSED' : 'FALSE'} ${probability.toFixed(2)} ${story} ${key}\n      ${words.join('\n      ')}`,
      );
  }
  return { hit, extra, missed };
}

const figures = ({ hit, extra, missed }, lost) =>
  `same fact F1 ${((2 * hit) / (2 * hit + extra + missed + lost)).toFixed(3)} (${hit} found, ${extra} false, ${missed} missed, ${lost} never aligned)`;
const show = process.argv.includes('--misses');
const { examples, lost } = examplesOf('train');
const fit = (rows) => fitLogistic(rows, agreementFeatureNames, signs);
const model = fit(examples);
console.log(JSON.stringify(model));
console.log('train    ', figures(evaluate(examples, model, show), lost));
const stories = [...new Set(examples.map(({ story }) => story))];
const left = { hit: 0, extra: 0, missed: 0 };
const folds = 6;
for (let fold = 0; fold < folds; fold++) {
  const out = new Set(stories.filter((_, place) => place % folds === fold));
  const tally = evaluate(
    examples.filter(({ story }) => out.has(story)),
    fit(examples.filter(({ story }) => !out.has(story))),
  );
  for (const key of Object.keys(left)) left[key] += tally[key];
}
console.log('left-out ', figures(left, lost));
const open = examplesOf('open');
console.log('open     ', figures(evaluate(open.examples, model, false), open.lost));
if (!process.argv.includes('--dry')) {
  const lines = agreementFeatureNames.map(
    (name) => `    ${/\W/.test(name) ? `'${name}'` : name}: ${model.weights[name]},`,
  );
  writeFileSync(
    join(root, 'packages/core/src/facts/agreement-weights.ts'),
    `/** Learned by \`npm run train:agreement\`; do not edit by hand. */
import type { AgreementWeights } from './agreement-features.js';

export const agreementWeights: AgreementWeights = {
  bias: ${model.bias},
  weights: {
${lines.join('\n')}
  },
};
`,
  );
}
