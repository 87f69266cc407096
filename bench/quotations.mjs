// The articles of PolNeAR in, two figures out: how well the stage of quotations tells who says what.
//   node bench/quotations.mjs [--set dev|train] [--misses]
// PolNeAR (Newell, Margolin and Ruths, "An Attribution Relations Corpus for Political News", LREC 2018) marks source, cue and content of every
// attribution in articles of the American election of 2016. Nothing is trained on it, and none of its text is kept here.
//
// Quoted segments. A segment is what stands between quotation marks in one line of the text, of at least four words. Gold are the segments that
// lie within the content of an attribution; the program's are its utterances, other than so-called things. Right is a segment whose first and
// last letter are those of a gold segment (marks and space at the edges do not count) and whose speaker's words overlap those of the
// gold source. A right segment with a wrong speaker is both a false find and a miss. Where the annotation names no source, finding the
// segment is neither counted for nor against.
//
// All attributions. Gold are all attributions with a content, the program's are its statements. Right is a statement whose content has at least half
// of its characters in common with the gold content (intersection over union) and whose source's words overlap the gold source, where there
// is one; each counts once, the nearest pairs first.
//
// Where several people annotated an article, each annotation counts as an article.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { findStatements, findUtterances } from '../packages/core/dist/quotes/index.js';
import { readText } from '../packages/core/dist/text/index.js';
import { shared } from './train/gold.mjs';
import { tableOf } from './table.mjs';

const corpus = join(shared, 'data', 'quotes', 'polnear');
/** Shorter quotations are names, so-called things and single words as often as speech. */
const leastWords = 4;
/** Contents are the same where this share of their characters, intersection over union, is. */
const sameContent = 0.5;

/** Whether the set is at hand. */
export const isHere = (set) => existsSync(join(corpus, set, 'attributions'));

/**
 * Reads a set of PolNeAR and compares.
 * @param {string} set `dev` or `train`
 * @param {(line: string) => void} [onMiss] called with a line for each miss and each false find
 * @returns {{ articles: number, segments: Figure, attributions: Figure }} where a Figure is { right, found, gold, precision, recall, f1 }
 */
export function measureQuotations(set, onMiss = () => {}) {
  const segments = { right: 0, found: 0, gold: 0 };
  const attributions = { right: 0, found: 0, gold: 0 };
  let articles = 0;
  for (const { name, text, gold } of annotatedArticles(set)) {
    const article = readText('polnear', {
      source: name,
      headline: null,
      body: text,
      outlet: null,
      byline: null,
      published: null,
      url: null,
    });
    const told = (line) => onMiss(`${line}  [${name}]`);
    count(segments, compareSegments(text, gold, findUtterances(article), told));
    count(attributions, compareAttributions(text, gold, findStatements(article), told));
    articles++;
  }
  return { articles, segments: figureOf(segments), attributions: figureOf(attributions) };
}

function count(total, part) {
  for (const key of Object.keys(total)) total[key] += part[key];
}

function figureOf({ right, found, gold }) {
  return { right, found, gold, precision: right / found, recall: right / gold, f1: (2 * right) / (found + gold) };
}

function* annotatedArticles(set) {
  for (const file of readdirSync(join(corpus, set, 'attributions')).toSorted()) {
    const name = file.replace(/_[^_]*\.ann$/, '');
    const text = readFileSync(join(corpus, set, 'text', `${name}.txt`), 'utf8');
    yield { name, text, gold: readAnnotation(readFileSync(join(corpus, set, 'attributions', file), 'utf8'), text) };
  }
}

/** The attributions of a brat stand-off file; its offsets are code points and become UTF-16. */
function readAnnotation(annotation, text) {
  const offsets = [0];
  for (const character of text) offsets.push(offsets.at(-1) + character.length);
  const spans = new Map();
  const events = [];
  for (const [, id, places] of annotation.matchAll(/^(T\d+)\t\S+ ([\d ;]+)\t/gm)) {
    const parts = places.split(';').map((part) => part.split(' ').map((offset) => offsets[Number(offset)]));
    spans.set(id, parts);
  }
  for (const [, roles] of annotation.matchAll(/^E\d+\t(.*)$/gm)) events.push(roles.trim().split(' '));
  const role = (event, name) =>
    event
      .filter((part) => part.replace(/\d*:.*/, '') === name)
      .flatMap((part) => spans.get(part.slice(part.indexOf(':') + 1)) ?? []);
  return events
    .map((event) => ({ source: role(event, 'Source'), content: role(event, 'Content') }))
    .filter(({ content }) => content.length > 0);
}

const wordsIn = (words) => words.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;

/** A span without marks and space at its edges. */
function trimmed(text, start, end) {
  const words = text.slice(start, end);
  const first = words.search(/[\p{L}\p{N}]/u);
  const behind = /[^\p{L}\p{N}]*$/u.exec(words)?.[0].length ?? 0;
  return first < 0 ? null : { start: start + first, end: end - behind };
}

/** What stands between marks, line by line: double marks, and single ones where a capital begins and a mark ends the words, as in headlines. */
function quotedStretches(text) {
  const marks =
    /(?:["“]|'')((?:(?!'')[^"“”\n])+)(?:["”]|'')?|(?<=^|[\s(,])‘(?=\p{Lu})([^‘“”"\n]+?)[,.?!]?’(?![\p{L}])/gmu;
  return [...text.matchAll(marks)].flatMap((match) => {
    const inner = match[1] ?? match[2];
    const start = match.index + match[0].indexOf(inner);
    const span = trimmed(text, start, start + inner.length);
    return span === null || wordsIn(inner) < leastWords ? [] : [span];
  });
}

const touches = (spans, { start, end }) => spans.some(([from, to]) => start < to && from < end);

function compareSegments(text, gold, utterances, told) {
  const wanted = goldSegments(text, gold);
  const seen = new Set();
  const tally = { right: 0, found: 0, gold: [...wanted.values()].filter(({ source }) => source.length > 0).length };
  for (const utterance of utterances) {
    const span = trimmed(text, utterance.start, utterance.end);
    const key = `${span?.start}-${span?.end}`;
    if (utterance.kind === 'scare' || span === null || wordsIn(utterance.text) < leastWords) continue;
    const match = wanted.get(key);
    if (match !== undefined) seen.add(key);
    if (match !== undefined && match.source.length === 0) continue;
    tally.found++;
    const { speaker } = utterance;
    if (match !== undefined && speaker !== null && touches(match.source, speaker)) tally.right++;
    else if (match === undefined) told(`no segment   ${shown(text, span)}`);
    else
      told(
        `speaker      ${wordsOf(text, match.source)} <> ${speaker?.name} (${utterance.cue?.text}): ${shown(text, span)}`,
      );
  }
  for (const [key, { span, source }] of wanted)
    if (!seen.has(key) && source.length > 0) told(`segment lost ${wordsOf(text, source)}: ${shown(text, span)}`);
  return tally;
}

/** The segments that attributions hold, each once, with the sources of all attributions that hold it. */
function goldSegments(text, gold) {
  const segments = new Map();
  for (const span of quotedStretches(text)) {
    const holding = gold.filter(({ content }) => holds(text, content, span));
    if (holding.length === 0) continue;
    segments.set(`${span.start}-${span.end}`, { span, source: holding.flatMap(({ source }) => source) });
  }
  return segments;
}

/** Annotations stop and start again at marks and line ends; so every letter of the span must stand in some part of the content. */
function holds(text, content, { start, end }) {
  let at = start;
  for (const [from, to] of content.toSorted((a, b) => a[0] - b[0])) {
    if (to <= at) continue;
    if (from > at && trimmed(text, at, Math.min(from, end)) !== null) return false;
    at = Math.max(at, to);
    if (at >= end) return true;
  }
  return false;
}

const lengthOf = (spans) => spans.reduce((sum, [start, end]) => sum + end - start, 0);

function common(a, b) {
  let sum = 0;
  for (const [from, to] of a)
    for (const [start, end] of b) sum += Math.max(0, Math.min(to, end) - Math.max(from, start));
  return sum;
}

function compareAttributions(text, gold, statements, told) {
  const pairs = [];
  for (const [s, { source, content }] of statements.entries()) {
    const mine = content.map(({ start, end }) => [start, end]);
    for (const [g, theirs] of gold.entries()) {
      const both = common(mine, theirs.content);
      const share = both / (lengthOf(mine) + lengthOf(theirs.content) - both);
      const sourced = theirs.source.length === 0 || (source !== null && touches(theirs.source, source));
      if (share >= sameContent) pairs.push({ s, g, share, sourced });
    }
  }
  const right = { statements: new Set(), gold: new Set() };
  for (const { s, g, sourced } of pairs.toSorted((a, b) => b.share - a.share || a.s - b.s || a.g - b.g)) {
    if (!sourced || right.statements.has(s) || right.gold.has(g)) continue;
    right.statements.add(s);
    right.gold.add(g);
  }
  for (const [s, { source, cue, content }] of statements.entries()) {
    if (right.statements.has(s)) continue;
    const near = pairs.find((pair) => pair.s === s);
    const why = near === undefined ? 'false        ' : `source        ${wordsOf(text, gold[near.g].source)} <> `;
    told(
      `${why}${source?.name} | ${cue?.text} | ${wordsOf(
        text,
        content.map(({ start, end }) => [start, end]),
      )}`,
    );
  }
  for (const [g, { source, content }] of gold.entries())
    if (!right.gold.has(g)) told(`lost         ${wordsOf(text, source)} | ${wordsOf(text, content)}`);
  return { right: right.gold.size, found: statements.length, gold: gold.length };
}

const onOneLine = (words) => words.replace(/\s*\n\s*/g, ' ¶ ');
const wordsOf = (text, spans) => onOneLine(spans.map(([start, end]) => text.slice(start, end)).join(' // ')) || '-';
const around = 150;
const shown = (text, { start, end }) =>
  onOneLine(
    `${text.slice(Math.max(0, start - around), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + around)}`,
  );

const places = (value) => value.toFixed(3);

/** The figures as a table. */
export function quotationTable({ segments, attributions }) {
  const rows = [
    ['quoted segments, with their speaker', segments],
    ['all attributions, with their source', attributions],
  ].map(([name, { right, found, gold, precision, recall, f1 }]) => [
    name,
    ...[f1, precision, recall].map(places),
    ...[right, found, gold].map(String),
  ]);
  return tableOf(['PolNeAR', 'F1', 'precision', 'recall', 'right', 'found', 'gold'], rows);
}

function run() {
  const { values } = parseArgs({
    options: { set: { type: 'string', default: 'dev' }, misses: { type: 'boolean', default: false } },
  });
  if (!['dev', 'train'].includes(values.set)) {
    console.error(`There is no set "${values.set}"; there are dev and train.`);
    return 2;
  }
  if (!isHere(values.set)) {
    console.log(`The benchmark of quotations was left out: ../shared/data/quotes/polnear/${values.set} is not here.`);
    return 0;
  }
  const figures = measureQuotations(values.set, values.misses ? console.log : undefined);
  console.log(`${values.set}, ${figures.articles} annotated articles\n\n${quotationTable(figures)}`);
  return 0;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = run();
