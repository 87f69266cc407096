// Learns the weights that tell an article's text from what stands around it, from the pages of ../shared/data/pages, and writes
// packages/reader/src/page/text-weights.ts. `--dry` only prints the figures, `--misses` also what was judged wrongly on news pages.
//
// News pages give an answer for each candidate; of the other pages only what holds a segment that must, or must not, be in the text, and what
// looks like the latter. The figures are those of pages left out: a fifth of the sites at a time, each read with weights learned from the rest.
// With so few pages they depend on which are left out together: `--splits 3` gives the mean over three ways to part them.
//
// The second look learns from what the first finds on pages that it has not seen, as it will be with new pages.
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
import { addSecondLookFeatures } from '../../packages/reader/dist/page/second-look-features.js';
import { chooseText } from '../../packages/reader/dist/page/text-choice.js';
import { witnessesOf } from '../../packages/reader/dist/page/witnesses.js';
import { goldLabels } from '../reader/gold-labels.mjs';
import { articlePages, metadataPages, pagesAtHand } from '../reader/pages.mjs';
import { segmentFigures, segmentScore, shingleFigures, shingleScore } from '../reader/text-scoring.mjs';
import { fitTrees } from './boosting.mjs';
import { segmentLabels } from './segment-labels.mjs';
import { writeWeights } from './weights-file.mjs';

const folds = 5;
/** Parts of the pages that are learned from, each judged at first look with weights learned from the others. */
const innerFolds = 4;

const firstOptions = { trees: 150, depth: 4, rate: 0.1, columns: 0.25, rows: 0.8, leastLeaf: 10 };
const secondOptions = { trees: 200, depth: 4, rate: 0.05, columns: 0.25, rows: 0.8, leastLeaf: 10 };

/** The splits by which sites are parted differ by the number that their hash begins with. */
const splits = [7, 11, 23, 41, 59];

/**
 * What a candidate weighs: on a news page something for being right at all, and more the more of the text it is; on other pages, of which a
 * few candidates are known, the same for each, and less where only the look tells.
 */
const leastWeight = 0.3;
const lengthWeight = 20;
const mostOfText = 0.5;
const segmentWeight = 0.7;
const lookWeight = 0.3;

async function examplesOf(page, isNews) {
  const { text } = await decodeText(page.bytes, { contentType: null, declaresItself: true });
  const { root, elements } = parsePage(text);
  const segments = segmentsOf(root);
  const facts = pageFacts(root, segments, candidatesOf(segments).numbers, witnessesOf(elements));
  const { candidates } = facts;
  const features = candidates.map(() => new Map());
  putFeatures(facts, (candidate, number, value) => features[candidate].set(featureNames[number], value));
  const labels = isNews ? newsLabels(segments, candidates, page.gold) : segmentLabels(candidates, page.gold);
  const all = candidates.reduce((sum, { segment }, at) => sum + (labels[at].label ? segment.text.length : 0), 0);
  const weightOf = ({ text: words }, told) => {
    if (isNews) return leastWeight + lengthWeight * Math.min(mostOfText, words.length / Math.max(1, all));
    return told ? segmentWeight : lookWeight;
  };
  const examples = candidates.map(({ segment }, at) => ({
    text: segment.text,
    label: labels[at].label,
    yes: labels[at].label,
    figures: features[at],
    weight: weightOf(segment, labels[at].told),
    where: `<${segment.element.tag} ${segment.element.attributes.class ?? ''}>`,
  }));
  return { facts, examples };
}

function newsLabels(segments, candidates, { articleBody }) {
  const labels = goldLabels(segments, articleBody);
  return candidates.map(({ at }) => ({ label: labels[at], told: true }));
}

/** A site's pages are left out together. */
function foldOf({ site }, split, parts) {
  let hash = split;
  for (const character of site) hash = (hash * 31 + character.codePointAt(0)) >>> 0;
  return ((hash ^ (hash >>> 15)) >>> 0) % parts;
}

async function load() {
  const pages = [];
  for (const [set, isNews] of [
    [articlePages(), true],
    [metadataPages(), false],
  ]) {
    for (const page of set) {
      const site = isNews ? new URL(page.url).hostname.replace(/^www\./, '') : page.id;
      pages.push({ ...page, isNews, site, ...(await examplesOf(page, isNews)) });
    }
  }
  return pages;
}

const known = (examples) => examples.filter(({ label }) => label !== null);

const learnFirst = (pages) =>
  fitTrees(
    pages.flatMap(({ examples }) => known(examples)),
    firstOptions,
  );

const firstLook = (model, { examples }) => examples.map(({ figures }) => probabilityOf(model, figures));

/** The examples of a page with what the first look found around each. */
function secondExamples({ facts, examples }, probabilities) {
  const figures = examples.map((example) => new Map(example.figures));
  addSecondLookFeatures(facts, probabilities, (at, number, value) => figures[at].set(featureNames[number], value));
  return examples.map((example, at) => ({ ...example, figures: figures[at] }));
}

/** Both looks, learned from these pages. */
function learn(pages, split) {
  const partOf = (page) => foldOf(page, split + 1, innerFolds);
  const seconds = Array.from({ length: innerFolds }, (_, part) => {
    const model = learnFirst(pages.filter((page) => partOf(page) !== part));
    return pages
      .filter((page) => partOf(page) === part)
      .flatMap((page) => known(secondExamples(page, firstLook(model, page))));
  });
  return { first: learnFirst(pages), second: fitTrees(seconds.flat(), secondOptions) };
}

/** Which candidates both looks take for text. */
function chosenBy({ first, second }, page) {
  const probabilities = secondExamples(page, firstLook(first, page)).map(({ figures }) =>
    probabilityOf(second, figures),
  );
  const types = candidateTypes(page.facts, chooseText(page.facts, probabilities));
  return page.facts.candidates.map(({ at }) => isProse({ type: types.get(at) }));
}

const line = (figures) =>
  Object.entries(figures)
    .map(([name, value]) => `${name} ${value.toFixed(3)}`)
    .join(', ');

const textOf = ({ examples }, taken) =>
  examples
    .filter((_, at) => taken[at])
    .map(({ text }) => text)
    .join('\n\n');

/** The figures of pages left out, those of news and those of the others; `chosen` tells for each page which candidates are taken. */
function figuresOf(pages, chosen) {
  const scores = (isNews, score) =>
    pages.filter((page) => page.isNews === isNews).map((page) => score(page, textOf(page, chosen.get(page))));
  return [
    shingleFigures(scores(true, ({ gold }, text) => shingleScore(gold.articleBody, text))),
    segmentFigures(scores(false, ({ gold }, text) => segmentScore(gold, text))),
  ];
}

const mean = (all) =>
  Object.fromEntries(
    Object.keys(all[0]).map((name) => [name, all.reduce((sum, figures) => sum + figures[name], 0) / all.length]),
  );

function printMisses({ examples }, chosen) {
  for (const [at, { text, label, where }] of examples.entries()) {
    if (label !== null && chosen[at] !== label)
      console.log(`  ${label ? 'missed' : 'extra '} ${where} ${text.slice(0, 100)}`);
  }
}

/** What is taken on each page when it is left out. */
function chosenLeftOut(pages, split) {
  const chosen = new Map();
  for (let fold = 0; fold < folds; fold++) {
    const isLeftOut = (page) => foldOf(page, split, folds) === fold;
    const models = learn(
      pages.filter((page) => !isLeftOut(page)),
      split,
    );
    for (const page of pages.filter(isLeftOut)) chosen.set(page, chosenBy(models, page));
  }
  return chosen;
}

/** How many ways to part the pages are tried. */
function wantedSplits() {
  const at = process.argv.indexOf('--splits');
  return splits.slice(0, at < 0 ? 1 : Number(process.argv[at + 1]));
}

if (pagesAtHand) {
  const pages = await load();
  const found = wantedSplits().map((split) => chosenLeftOut(pages, split));
  const figures = found.map((chosen) => figuresOf(pages, chosen));
  for (const [news, others] of figures.length > 1 ? figures : [])
    console.log(`one split: ${line(news)}; ${line(others)}`);
  console.log('articles, left out:', line(mean(figures.map(([news]) => news))));
  console.log('metadata, left out:', line(mean(figures.map(([, others]) => others))));
  if (process.argv.includes('--misses')) {
    for (const page of pages.filter(({ isNews }) => isNews)) {
      console.log(page.url);
      printMisses(page, found[0].get(page));
    }
  }
  if (!process.argv.includes('--dry')) {
    const { first, second } = learn(pages, splits[0]);
    const constants = [
      ['firstLookWeights', first],
      ['secondLookWeights', second],
    ];
    writeWeights(
      '../../reader/src/page/text-weights.ts',
      'train:blocks',
      constants.map(([name, model]) => ({ name, type: 'TreeEnsemble', from: '@firsthand/core/trees', model })),
    );
  }
} else console.log('The pages of ../shared/data/pages are not here: nothing to learn from.');
