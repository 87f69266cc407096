// Learns the weights that tell an article's text from what stands around it, from the pages of ../shared/data/pages, and writes
// packages/reader/src/page/text-weights.ts. `--dry` only prints the figures, `--misses` also what was judged wrongly on news pages.
//
// News pages give an answer for each candidate; of the other pages only what holds a segment that must, or must not, be in the text. The figures
// are those of pages left out: a fifth of the sites at a time, each read with weights learned from the rest.
import { probabilityOf } from '../../packages/core/dist/changes/fidelity/tree-ensemble.js';
import { decodeText } from '../../packages/reader/dist/encoding/decode.js';
import { candidatesOf } from '../../packages/reader/dist/page/candidates.js';
import { featureNames } from '../../packages/reader/dist/page/feature-numbers.js';
import { putFeatures } from '../../packages/reader/dist/page/features.js';
import { pageFacts } from '../../packages/reader/dist/page/page-facts.js';
import { parsePage } from '../../packages/reader/dist/page/parse.js';
import { isProse } from '../../packages/reader/dist/page/block.js';
import { candidateTypes } from '../../packages/reader/dist/page/read-blocks.js';
import { segmentsOf } from '../../packages/reader/dist/page/segments.js';
import { chooseText } from '../../packages/reader/dist/page/text-choice.js';
import { witnessesOf } from '../../packages/reader/dist/page/witnesses.js';
import { goldLabels } from '../reader/gold-labels.mjs';
import { articlePages, metadataPages, pagesAtHand } from '../reader/pages.mjs';
import { segmentFigures, segmentScore, shingleFigures, shingleScore } from '../reader/text-scoring.mjs';
import { fitTrees } from './boosting.mjs';
import { writeWeights } from './weights-file.mjs';

const folds = 5;
const options = { trees: 300, depth: 4, rate: 0.05, columns: 0.2, rows: 0.8, leastLeaf: 10 };

/**
 * What a candidate weighs: on a news page something for being right at all, and more the more of the text it is; on other pages, of which a
 * few candidates are known, the same for each.
 */
const leastWeight = 0.3;
const lengthWeight = 20;
const mostOfText = 0.5;
const segmentWeight = 0.7;

async function examplesOf(page, isNews) {
  const { text } = await decodeText(page.bytes, { contentType: null, declaresItself: true });
  const { root, elements } = parsePage(text);
  const segments = segmentsOf(root);
  const facts = pageFacts(root, segments, candidatesOf(segments).numbers, witnessesOf(elements));
  const { candidates } = facts;
  const features = candidates.map(() => new Map());
  putFeatures(facts, (candidate, number, value) => features[candidate].set(featureNames[number], value));
  const labels = isNews
    ? goldLabels(segments, page.gold.articleBody)
    : segments.map((one) => segmentLabel(one, page.gold));
  const all = candidates.reduce((sum, { at, segment }) => sum + (labels[at] ? segment.text.length : 0), 0);
  const weightOf = ({ text: words }) =>
    isNews ? leastWeight + lengthWeight * Math.min(mostOfText, words.length / Math.max(1, all)) : segmentWeight;
  const examples = candidates.map(({ segment, at }, place) => ({
    text: segment.text,
    label: labels[at],
    yes: labels[at],
    figures: features[place],
    weight: weightOf(segment),
    where: `<${segment.element.tag} ${segment.element.attributes.class ?? ''}>`,
  }));
  return { facts, examples };
}

function segmentLabel({ text }, gold) {
  const wanted = gold.with.some((words) => text.includes(words));
  const unwanted = gold.without.some((words) => text.includes(words));
  return wanted === unwanted ? null : wanted;
}

/** A site's pages are left out together. */
function foldOf(site) {
  let hash = 7;
  for (const character of site) hash = (hash * 31 + character.codePointAt(0)) >>> 0;
  return hash % folds;
}

async function load() {
  const pages = [];
  for (const [set, isNews] of [
    [articlePages(), true],
    [metadataPages(), false],
  ]) {
    for (const page of set) {
      const site = isNews ? new URL(page.url).hostname.replace(/^www\./, '') : page.id;
      pages.push({ ...page, isNews, fold: foldOf(site), ...(await examplesOf(page, isNews)) });
    }
  }
  return pages;
}

const known = (pages) => pages.flatMap(({ examples }) => examples.filter(({ label }) => label !== null));

const line = (figures) =>
  Object.entries(figures)
    .map(([name, value]) => `${name} ${value.toFixed(3)}`)
    .join(', ');

function report(pages, textOf) {
  const news = pages.filter(({ isNews }) => isNews);
  const others = pages.filter(({ isNews }) => !isNews);
  console.log(
    'articles, left out:',
    line(shingleFigures(news.map((page) => shingleScore(page.gold.articleBody, textOf(page))))),
  );
  console.log('metadata, left out:', line(segmentFigures(others.map((page) => segmentScore(page.gold, textOf(page))))));
}

function printMisses({ examples }, chosen) {
  for (const [at, { text, label, where }] of examples.entries()) {
    if (label !== null && chosen[at] !== label)
      console.log(`  ${label ? 'missed' : 'extra '} ${where} ${text.slice(0, 100)}`);
  }
}

if (pagesAtHand) {
  const pages = await load();
  const chosen = new Map();
  for (let fold = 0; fold < folds; fold++) {
    const model = fitTrees(known(pages.filter((page) => page.fold !== fold)), options);
    for (const page of pages.filter((one) => one.fold === fold)) {
      const probabilities = page.examples.map(({ figures }) => probabilityOf(model, figures));
      const types = candidateTypes(page.facts, chooseText(page.facts, probabilities));
      chosen.set(
        page,
        page.facts.candidates.map(({ at }) => isProse({ type: types.get(at) })),
      );
    }
  }
  report(pages, (page) =>
    page.examples
      .filter((_, at) => chosen.get(page)[at])
      .map(({ text }) => text)
      .join('\n\n'),
  );
  if (process.argv.includes('--misses')) {
    for (const page of pages.filter(({ isNews }) => isNews)) {
      console.log(page.url);
      printMisses(page, chosen.get(page));
    }
  }
  const model = fitTrees(known(pages), options);
  writeWeights('../../reader/src/page/text-weights.ts', 'train:blocks', [
    { name: 'textWeights', type: 'TreeEnsemble', from: '@firsthand/core/trees', model },
  ]);
} else console.log('The pages of ../shared/data/pages are not here: nothing to learn from.');
