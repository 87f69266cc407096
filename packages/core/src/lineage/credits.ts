/**
 * What an article says about where it comes from: its own outlet named as the one that was told or has seen ("told The Ledger"),
 * other outlets named as the source ("according to the Ledger") or linked to, an agency's dateline, the sort of its by-line.
 */
import type { Span } from '../report/schema.js';
import type { ArticleText, Sentence } from '../text/index.js';
import { spanOf } from '../text/span.js';
import { bylineKind, type BylineKind } from './byline.js';
import { abbreviates, datelineOf } from './dateline.js';
import { linkedArticles } from './linked-articles.js';

export interface Credits {
  readonly byline: BylineKind;
  /** Where the article names its own outlet in its prose: it was told, it has seen. */
  readonly own: readonly Span[];
  /** The dateline names the article's own outlet: it was there. */
  readonly ownDateline: boolean;
  /** Where it names the outlet of another article of the story, by that article's id. */
  readonly others: ReadonlyMap<string, readonly Span[]>;
  /** The other articles of the story that it links to, by their ids, with the words of the links. Links within one outlet are none. */
  readonly links: ReadonlyMap<string, readonly Span[]>;
  /** Agencies and outlets credited that are not in the story, as written. */
  readonly absent: readonly { readonly name: string; readonly span: Span | null }[];
}

/** The names under which an outlet is cited: "The Gulf Examiner" is also "Gulf Examiner" and "the Examiner". */
interface OutletNames {
  readonly article: string;
  readonly full: readonly string[];
  /** A last word that no other outlet of the story has. */
  readonly short: string | null;
}

/** Reads the credits of all articles of a story. */
export function readCredits(articles: readonly ArticleText[]): ReadonlyMap<string, Credits> {
  const names = outletNames(articles);
  const links = linkedArticles(articles);
  return new Map(
    articles.map((article) => [article.id, creditsOf(article, names, links.get(article.id) ?? new Map())]),
  );
}

function creditsOf(
  article: ArticleText,
  names: readonly OutletNames[],
  links: ReadonlyMap<string, readonly Span[]>,
): Credits {
  const own: Span[] = [];
  const others = new Map<string, Span[]>();
  const ownName = names.find((name) => name.article === article.id);
  for (const sentence of article.sentences) {
    if (sentence.kind === 'headline' || sentence.kind === 'label' || sentence.kind === 'promotion') continue;
    for (const name of names) {
      const found = findName(article, sentence, name);
      if (!found) continue;
      if (name.article === article.id) {
        if (sentence.kind === 'prose') own.push(found);
      } else if (!sameOutlet(name, ownName)) others.set(name.article, [...(others.get(name.article) ?? []), found]);
    }
  }
  const isOwn = (id: string) =>
    ownName !== undefined &&
    sameOutlet(
      ownName,
      names.find((name) => name.article === id),
    );
  const byline = article.article.byline ?? '';
  for (const name of names) {
    if (name.article !== article.id && !sameOutlet(name, ownName) && namesInByline(byline, name)) {
      others.set(name.article, others.get(name.article) ?? []);
    }
  }
  const dateline = datelineOf(article);
  const outlet = dateline ? names.find(({ full }) => abbreviates(dateline.agency, full)) : undefined;
  const absent = [...absentAgencies(article, names)];
  if (dateline) {
    const span = spanOf(article, dateline.sentence, dateline.start, dateline.end);
    if (outlet === undefined) absent.push({ name: dateline.agency, span });
    else if (outlet.article !== article.id && !sameOutlet(outlet, ownName)) others.set(outlet.article, [span]);
  }
  return {
    byline: bylineKind(article.article.byline, article.article.outlet),
    own,
    ownDateline: outlet !== undefined && sameOutlet(outlet, ownName),
    others,
    links: new Map([...links].filter(([id]) => !isOwn(id))),
    absent,
  };
}

function sameOutlet(a: OutletNames, b: OutletNames | undefined): boolean {
  return b !== undefined && a.full.join(' ') === b.full.join(' ');
}

function outletNames(articles: readonly ArticleText[]): OutletNames[] {
  const words = articles.map((article) => nameWords(article.article.outlet ?? ''));
  return articles.flatMap((article, a) => {
    const full = words[a] ?? [];
    if (full.length === 0) return [];
    const last = full.at(-1) ?? '';
    const unique = words.every((other, o) => o === a || other.join(' ') === full.join(' ') || !other.includes(last));
    const short = full.length > 1 && unique && last.length > 3 ? last : null;
    return [{ article: article.id, full, short }];
  });
}

/** The words of an outlet's name without article, place in brackets and address ending. */
function nameWords(outlet: string): string[] {
  return outlet
    .replace(/\(.*?\)/g, ' ')
    .replace(/[:–|].*$/, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word, position) => word !== '' && !(position === 0 && word === 'the'));
}

function findName(article: ArticleText, sentence: Sentence, name: OutletNames): Span | null {
  const { tokens } = sentence;
  const words = tokens.map((token) => token.norm.toLowerCase());
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token?.capital) continue;
    const whole = name.full.every((word, offset) => words[at + offset] === word);
    const last = tokens[whole ? at + name.full.length - 1 : at];
    if (whole && last) return spanOf(article, sentence, token.start, last.end);
    // "told the Examiner": the short form needs its article, and no other name before it.
    if (name.short !== null && words[at] === name.short && words[at - 1] === 'the' && !tokens[at + 1]?.capital) {
      return spanOf(article, sentence, token.start, token.end);
    }
  }
  return null;
}

function namesInByline(byline: string, name: OutletNames): boolean {
  const words = ` ${byline.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return words.includes(` ${name.full.join(' ')} `);
}

const agencyWords = /\b(?:agenc(?:y|ies)|wires?|syndicated|newswire|news service)\b|^additional reporting by/iu;
const agencyLetters = /^(?:with )?\p{Lu}{2,6}$|\bwith \p{Lu}{2,6}\b|\((?:\p{Lu}\p{L}+ ?)?\p{Lu}{2,6}\)/u;
const namesAgency = (words: string) => agencyWords.test(words) || agencyLetters.test(words);

/** Agencies that the by-line or a credit line names and that have no article in the story. */
function absentAgencies(article: ArticleText, names: readonly OutletNames[]): Credits['absent'] {
  const found: { name: string; span: Span | null }[] = [];
  const byline = article.article.byline?.trim() ?? '';
  const here = names.some((name) => namesInByline(byline, name));
  if (byline !== '' && !here && namesAgency(byline)) found.push({ name: byline, span: null });
  for (const sentence of article.sentences) {
    if (sentence.kind !== 'credit') continue;
    const words = article.text.slice(sentence.start, sentence.end);
    if (names.some((name) => findName(article, sentence, name))) continue;
    if (namesAgency(words) || /^[–—-]/.test(words)) {
      found.push({
        name: words.replace(/^[–—(-]\s*|[).]+$/g, ''),
        span: spanOf(article, sentence, sentence.start, sentence.end),
      });
    }
  }
  return found;
}
