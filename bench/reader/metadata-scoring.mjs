// How often the title, the authors and the day that a reader gives are those of the gold data.
//
// Right means the same to a person:
// - titles are compared without case, accents written in two characters, kinds of quotation marks and dashes, and white space;
// - authors are compared as sets of names, without case, dots, a "by" before them and what is no letter; the order makes no difference, and
//   one name more or less is wrong;
// - dates are compared by their day as written, whatever the zone.
// A page that has none in the gold data counts in `authorClaimed` and `dateClaimed` alone: how often something is claimed there.

const quotes = /["'`´‘’‚‛“”„‟«»‹›]+/g;

/** The words of a title, so that two that read the same are equal. */
export function titleKey(title) {
  return (title ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(quotes, '')
    .replace(/[‐‑‒–—―-]+/g, '-')
    .replace(/…/g, '...')
    .replace(/[\s\u00ad\u200b]+/g, ' ')
    .trim();
}

/** The names of authors, sorted; `authors` is a list or a line of names as the gold data has them. */
export function authorKeys(authors) {
  return [authors ?? []]
    .flat()
    .flatMap((line) => line.replace(/^\s*\[|\]\s*$/g, '').split(/\s*[,;|&/]\s*|\s+(?:und|and|y|et|e)\s+/i))
    .map((name) =>
      name
        .normalize('NFKC')
        .toLowerCase()
        .replace(/^\s*(?:by|von|par|por)\s+/, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .filter((name) => name !== '')
    .toSorted((a, b) => (a < b ? -1 : Number(a > b)));
}

/** What of `{ title, authors, date }` is right, `null` where the gold data of the page says nothing. */
export function metadataScore(gold, found) {
  if (gold.title === undefined)
    return { title: null, author: null, date: null, authorClaimed: null, dateClaimed: null };
  const goldAuthors = authorKeys(gold.author);
  const authors = authorKeys(found.authors);
  const day = (found.date ?? '').slice(0, 10) || null;
  return {
    title: gold.title === '' ? null : titleKey(found.title) === titleKey(gold.title),
    author: goldAuthors.length === 0 ? null : authors.join('|') === goldAuthors.join('|'),
    date: gold.date === '' ? null : day === gold.date,
    authorClaimed: goldAuthors.length === 0 ? authors.length > 0 : null,
    dateClaimed: gold.date === '' ? day !== null : null,
  };
}

/** The share of pages on which each is so, of those pages whose gold data tells. */
export function metadataFigures(scores) {
  const share = (name) => {
    const told = scores.map((score) => score[name]).filter((value) => value !== null);
    return told.filter(Boolean).length / told.length;
  };
  return {
    title: share('title'),
    author: share('author'),
    date: share('date'),
    authorClaimed: share('authorClaimed'),
    dateClaimed: share('dateClaimed'),
  };
}
