// The articles of a small story in, a story of any number of articles out: made-up coverage with the redundancy of real coverage.
// The given articles come first as they are; each further one is a copy of one of them, varied as rewrites vary (see `rates`).
// Deterministic: article 37 is the same in every story, so a story of 50 begins the story of 200.
import { otherNames, outletParts, synonyms, writerParts } from './word-swaps.mjs';

/** How often a copy differs; a rate in a range is drawn for each copy, so that some stay close and some go far. */
const rates = {
  /** A sentence is left out: from a full reprint to a digest. */
  dropSentence: [0, 0.45],
  /** A word that has synonyms is replaced by one: from a reprint to a rewrite by machine. */
  swapWord: [0.05, 0.7],
  /** A sentence changes places with the next one of its paragraph. */
  swapNeighbours: [0.15, 0.15],
  /** A number becomes another number: slips are rare. */
  changeNumber: [0.04, 0.04],
  /** A name or a day becomes another: likewise. */
  changeName: [0.02, 0.02],
};

/** So many copies have no outlet's name, no writer or no time, as pages of content farms often have not. */
const UNKNOWN_SHARE = 0.15;
/** Coverage spreads over two days after the last of the given articles. */
const SPREAD_HOURS = 48;
const HOUR = 3_600_000;

/** Mulberry32 (Tommy Ettinger, public domain): numbers in [0, 1) from a seed of 32 bits. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Keeps the stream of one article apart from that of the next (the golden ratio in 32 bits). */
const SEED_STEP = 0x9e3779b9;

/**
 * @param {readonly object[]} articles the small story: articles as the reader gives them
 * @param {number} count how many articles the story shall have
 * @returns {object[]} articles, `source` apart complete
 */
export function makeCoverage(articles, count) {
  const latest = Math.max(...articles.map(({ published }) => (published === null ? 0 : Date.parse(published))));
  return Array.from({ length: count }, (_, index) =>
    index < articles.length
      ? articles[index]
      : varied(articles[index % articles.length], latest, randomFrom(Math.imul(index, SEED_STEP))),
  );
}

function varied(article, latest, random) {
  const drawn = Object.fromEntries(
    Object.entries(rates).map(([name, [least, most]]) => [name, least + random() * (most - least)]),
  );
  const pick = (list) => list[Math.floor(random() * list.length)];
  const known = (value) => (random() < UNKNOWN_SHARE ? null : value);
  const reword = (text) => swapWords(text, drawn, random, pick);
  const paragraphs = article.body
    .split(/\n+/)
    .map((paragraph) => sentencesOf(paragraph).filter(() => random() >= drawn.dropSentence))
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => swapNeighbours(sentences, drawn, random).map(reword).join(' '));
  return {
    ...article,
    headline: article.headline === null ? null : reword(article.headline),
    body: paragraphs.join('\n\n'),
    outlet: known(`The ${outletParts.map(pick).join(' ')}`),
    byline: known(writerParts.map(pick).join(' ')),
    published: known(new Date(latest + Math.floor(random() * SPREAD_HOURS * HOUR)).toISOString()),
    url: null,
  };
}

/** Good enough for the example: a full stop, closing marks, a space, and a capital or an opening mark. */
const sentencesOf = (paragraph) => paragraph.split(/(?<=[.!?][”’]?)\s+(?=[“‘]?\p{Lu})/u);

function swapNeighbours(sentences, { swapNeighbours: rate }, random) {
  const moved = [...sentences];
  for (let at = 0; at + 1 < moved.length; at++) {
    if (random() < rate) [moved[at], moved[at + 1]] = [moved[at + 1], moved[at]];
  }
  return moved;
}

function swapWords(text, { swapWord, changeNumber, changeName }, random, pick) {
  return text.replace(/\p{L}+|\d+/gu, (word) => {
    if (/^\d/.test(word)) return random() < changeNumber ? String(Number(word) + 1 + Math.floor(random() * 9)) : word;
    if (Object.hasOwn(otherNames, word)) return random() < changeName ? pick(otherNames[word]) : word;
    const small = word.toLowerCase();
    if (!Object.hasOwn(synonyms, small) || random() >= swapWord) return word;
    const other = pick(synonyms[small]);
    return small === word ? other : other.charAt(0).toUpperCase() + other.slice(1);
  });
}

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text) => text.replace(/[&<>"]/g, (character) => escapes[character]);

/** An article as a saved page, with the usual metadata. */
export function toPage({ headline, body, outlet, byline, published }) {
  const meta = [
    outlet === null ? '' : `<meta property="og:site_name" content="${escaped(outlet)}">`,
    byline === null ? '' : `<meta name="author" content="${escaped(byline)}">`,
    published === null ? '' : `<meta property="article:published_time" content="${published}">`,
  ];
  const title = escaped(headline ?? '');
  const paragraphs = body.split(/\n+/).map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>`,
    ...meta.filter((line) => line !== ''),
    `</head><body><article><h1>${title}</h1>`,
    ...paragraphs,
    '</article></body></html>\n',
  ].join('\n');
}
