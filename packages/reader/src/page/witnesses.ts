/**
 * What a page's own data repeats of its text: titles, description, author and, where the publisher gives it, the article's body (JSON-LD,
 * schema.org `articleBody`). A witness says what a block is; it is never taken for the text.
 */
import { JSON_LD_MAX_LENGTH } from '../limits.js';
import type { PageElement } from './parse.js';

export interface Witnesses {
  readonly hasBody: boolean;
  readonly inBody: (text: string) => boolean;
  readonly isTitle: (text: string) => boolean;
  readonly isDescription: (text: string) => boolean;
  readonly isAuthor: (text: string) => boolean;
}

/** A description is cut anywhere; this many characters of it say enough. */
const DESCRIPTION_START = 60;

/** A body below this is a teaser. */
const BODY_MIN_LENGTH = 400;

/** Letters and digits only, to compare wordings. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

export function witnessesOf(root: PageElement): Witnesses {
  const titles: string[] = [];
  const descriptions: string[] = [];
  const authors: string[] = [];
  let body = '';
  const visit = (element: PageElement) => {
    const { tag, attributes } = element;
    if (tag === 'title') titles.push(bare(textOf(element)));
    if (tag === 'meta') {
      const name = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
      const content = bare((attributes.content ?? '').slice(0, 2000));
      if (/(?:^|:)(?:title|headline)$/.test(name)) titles.push(content);
      if (/(?:^|:|\.)description$/.test(name)) descriptions.push(content);
      if (/author|byl|creator/.test(name)) authors.push(content);
    }
    if (tag === 'script') {
      if (/ld\+json/i.test(attributes.type ?? '')) {
        const text = textOf(element);
        if (text.length <= JSON_LD_MAX_LENGTH) body = longer(body, bodyIn(text));
      }
      return;
    }
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
  const title = titles.filter((one) => one !== '');
  const description = descriptions.filter((one) => one.length >= 20).map((one) => one.slice(0, DESCRIPTION_START));
  return {
    hasBody: body.length >= BODY_MIN_LENGTH,
    inBody: (text) => {
      const words = bare(text);
      return words !== '' && body.includes(words);
    },
    isTitle: (text) => {
      if (text.length > 300) return false;
      const words = bare(text);
      return words.length >= 8 && title.some((one) => one === words || (words.length >= 15 && one.includes(words)));
    },
    isDescription: (text) => {
      const words = bare(text.slice(0, 400)).slice(0, DESCRIPTION_START);
      return words.length >= 20 && description.some((one) => one.startsWith(words) || words.startsWith(one));
    },
    isAuthor: (text) => {
      if (text.length > 120) return false;
      const words = bare(text);
      return authors.some((one) => one.length >= 5 && words.includes(one));
    },
  };
}

function longer(a: string, b: string): string {
  return b.length > a.length ? b : a;
}

function textOf(element: PageElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

/** The longest `articleBody` in a script, bare. A script that is no JSON gives nothing. */
function bodyIn(script: string): string {
  const found = /"articleBody"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(script)?.[1];
  if (found === undefined) return '';
  try {
    const text: unknown = JSON.parse(`"${found.replace(/[\n\r\t]/g, ' ')}"`);
    return typeof text === 'string' ? bare(text.replace(/<[^>]*>/g, ' ')) : '';
  } catch {
    return '';
  }
}
