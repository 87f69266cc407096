// A folder of pages in, a crude report on standard output: what word counts alone can do, to measure the analysis against.
// Words are weighed by their rarity in the story (TF-IDF), the text that contains more of another's weight is its source, a sentence that is
// contained for the greater part is kept, and one with other numbers than its source is changed. Nothing else is looked at.
//   node bench/crude.mjs FOLDER
import { basename } from 'node:path';
import { readPaths } from '@firsthand/reader';

/** Contained for more than these shares of its weight, an article is a rewrite and a sentence has a source. */
const articleShare = 0.35;
const sentenceShare = 0.3;
/** Words in quotation marks that the parent has for at least this share are taken from it. */
const quotedShare = 0.9;

const sentenceEnds = new Intl.Segmenter('en', { granularity: 'sentence' });
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const numbersOf = (text) => (text.match(/\d[\d.,]*/g) ?? []).join(' ');

function readArticle({ source, headline, body, ...rest }) {
  const id = basename(source).replace(/\.\w+$/, '');
  const text = `${headline}\n\n${body}`;
  const sentences = [...sentenceEnds.segment(text)]
    .flatMap(({ segment, index }) => {
      const start = index + segment.length - segment.trimStart().length;
      const end = index + segment.trimEnd().length;
      return end > start ? [{ start, end, text: text.slice(start, end), words: new Set(wordsOf(segment)) }] : [];
    })
    .map((sentence, number) => ({ id: `${id}:${number}`, ...sentence }));
  return { ...rest, id, source, headline, text, sentences, words: new Set(wordsOf(text)) };
}

/** A function that gives the share of the weight of some words that others hold. */
function weighByRarity(articles) {
  const sentences = articles.flatMap((article) => article.sentences);
  const counts = new Map();
  for (const { words } of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weight = (word) => Math.log(sentences.length / (counts.get(word) ?? sentences.length));
  const sum = (words) => words.reduce((total, word) => total + weight(word), 0);
  return (words, holder) => sum([...words].filter((word) => holder.has(word))) / (sum([...words]) || 1);
}

/** The candidate that contains most, where it is at least `least`. */
function mostContaining(words, candidates, share, least) {
  const [best] = candidates
    .map((candidate) => ({ candidate, contained: share(words, candidate.words) }))
    .toSorted((a, b) => b.contained - a.contained);
  return best !== undefined && best.contained >= least ? best.candidate : null;
}

function judge(sentence, parent, share) {
  const source = mostContaining(sentence.words, parent.sentences, share, sentenceShare);
  if (source === null) return { at: sentence.id, verdict: 'added', sources: [], changes: [], addition: 'detail' };
  const isChanged = numbersOf(sentence.text) !== numbersOf(source.text);
  const changes = isChanged ? [{ kind: 'number' }] : [];
  return { at: sentence.id, verdict: isChanged ? 'changed' : 'kept', sources: [source.id], changes };
}

function quotesOf(article, parent, share) {
  return article.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(/[“"]([^“”"]+)[”"]/g)].map(([whole, text]) => ({
      at: sentence.id,
      text,
      speaker: nameIn(sentence.text.replace(whole, '')),
      status: statusOf(wordsOf(text), parent, share),
    })),
  );
}

function statusOf(words, parent, share) {
  if (parent === null) return 'source';
  return share(words, parent.words) >= quotedShare ? 'verbatim' : 'unsupported';
}

function nameIn(text) {
  const name = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.exec(text);
  return name === null ? null : { name: name[0] };
}

const { articles: pages } = await readPaths(process.argv.slice(2));
const articles = pages.map(readArticle);
const share = weighByRarity(articles);
const parents = new Map(
  articles.map((article) => {
    const fuller = articles.filter(
      (other) => other !== article && share(article.words, other.words) > share(other.words, article.words),
    );
    return [article, mostContaining(article.words, fuller, share, articleShare)];
  }),
);
process.stdout.write(
  JSON.stringify({
    articles: articles.map((article) => ({
      ...article,
      words: undefined,
      origin: parents.get(article) === null ? 'firsthand' : 'derived',
      sentences: article.sentences.map(({ id, start, end }) => ({ id, start, end })),
    })),
    lineage: [...parents].flatMap(([article, parent]) =>
      parent === null ? [] : [{ from: parent.id, to: article.id }],
    ),
    sentences: [...parents].flatMap(([article, parent]) =>
      parent === null ? [] : article.sentences.map((sentence) => judge(sentence, parent, share)),
    ),
    quotes: [...parents].flatMap(([article, parent]) => quotesOf(article, parent, share)),
    facts: [],
    conflicts: [],
  }),
);
