// The readers of pages that are compared: each takes markup and gives `{ text, title, authors, date }`, null where it finds none.
import { readHtmlPage } from '../../packages/reader/dist/html-page.js';
import { proseOf } from '../../packages/reader/dist/read-article.js';

export const readerNames = ['firsthand', 'readability', 'defuddle'];

const nothing = { text: '', title: null, authors: [], date: null };

/** Loads one of the readers: a function of the markup and the address of a page. */
export async function readerOf(name) {
  switch (name) {
    case 'firsthand':
      return async (html) => {
        const article = await readHtmlPage('page.html', html);
        if ('kind' in article) return nothing;
        const authors = article.metadata.authors.map(({ value }) => value.name);
        return { text: proseOf(article), title: article.headline, authors, date: article.published };
      };
    case 'readability': {
      const { Readability } = await import('@mozilla/readability');
      const { parseHTML } = await import('linkedom');
      return async (html) => {
        const found = new Readability(parseHTML(html).document).parse();
        if (found === null) return nothing;
        return { text: found.textContent, title: found.title, authors: found.byline, date: found.publishedTime };
      };
    }
    case 'defuddle': {
      const { Defuddle } = await import('defuddle/node');
      const { parseHTML } = await import('linkedom');
      return async (html, url) => {
        const found = await Defuddle(parseHTML(html).document, url, { markdown: false });
        const { document } = parseHTML(`<html><body>${found.content}</body></html>`);
        return { text: document.body.textContent, title: found.title, authors: found.author, date: found.published };
      };
    }
    default:
      throw new Error(`there is no reader ${name}`);
  }
}
