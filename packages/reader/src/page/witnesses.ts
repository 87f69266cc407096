/**
 * What a page's own data repeats of its text: titles, description, author and, where the publisher gives it, the article's body (JSON-LD,
 * schema.org `articleBody`). A witness says what a block is; it is never taken for the text.
 */
import { lettersOf } from '../letters.js';
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

/** The longest headlines, and lines of authors. */
const TITLE_MAX_LENGTH = 300;
const AUTHOR_MAX_LENGTH = 120;

/** Letters and digits only, to compare wordings. */
export function bare(text: string): string {
  return lettersOf(text.toLowerCase());
}

export function witnessesOf(elements: readonly PageElement[]): Witnesses {
  const titles: string[] = [];
  const descriptions: string[] = [];
  const authors: string[] = [];
  let body = '';
  for (const element of elements) {
    const { tag, attributes } = element;
    if (tag === 'title') titles.push(bare(textOf(element)));
    else if (tag === 'meta') {
      const name = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
      const content = bare((attributes.content ?? '').slice(0, 2000));
      if (/(?:^|:)(?:title|headline)$/.test(name)) titles.push(content);
      if (/(?:^|:|\.)description$/.test(name)) descriptions.push(content);
      if (/author|byl|creator/.test(name)) authors.push(content);
    } else if (tag === 'script' && /ld\+json/i.test(attributes.type ?? '')) {
      const text = textOf(element);
      if (text.length <= JSON_LD_MAX_LENGTH) body = longer(body, bodyIn(text));
    }
  }
  const title = titles.filter((one) => one !== '');
  const description = descriptions.filter((one) => one.length >= 20).map((one) => one.slice(0, DESCRIPTION_START));
  const author = authors.filter((one) => one.length >= 5);
  const known = new Map<string, string>();
  /** A segment is held against all witnesses. */
  const bareOf = (text: string): string => {
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const words = bare(text);
    known.set(text, words);
    return words;
  };
  return {
    hasBody: body.length >= BODY_MIN_LENGTH,
    inBody: (text) => {
      const words = bareOf(text);
      return words !== '' && body.includes(words);
    },
    isTitle: (text) => {
      if (text.length > TITLE_MAX_LENGTH || title.length === 0) return false;
      const words = bareOf(text);
      return words.length >= 8 && title.some((one) => one === words || (words.length >= 15 && one.includes(words)));
    },
    isDescription: (text) => {
      if (description.length === 0) return false;
      const words = bareOf(text.slice(0, 400)).slice(0, DESCRIPTION_START);
      return words.length >= 20 && description.some((one) => one.startsWith(words) || words.startsWith(one));
    },
    isAuthor: (text) => {
      if (text.length > AUTHOR_MAX_LENGTH || author.length === 0) return false;
      const words = bareOf(text);
      return author.some((one) => words.includes(one));
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
