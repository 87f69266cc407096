/**
 * In: a passage or a finding. Out: its citation as plain text, to be pasted into a mail or a document: the words in full, and whose they are:
 * by-line, headline, outlet, date, and the address or file that was read. Of a finding both wordings are cited, and where its proof stands.
 */
import type { ReportedArticle } from '@firsthand/core';
import { articleOf, clean, type Finding, publishedWords, speakerName } from '@firsthand/digest';
import { addressOfProof, findingDifference, findingKind } from '../passages/finding-words.js';
import { webAddress } from '../sources/web-address.js';
import type { Story } from '../story/story.js';

/** Words with the article that they stand in. */
export interface CitedWords {
  readonly article: string;
  readonly words: string;
  /** Who is said to have spoken them. */
  readonly speaker?: string | null;
}

/** `Nell Harcombe, “Fire guts cold store”, The Ostrey Beacon, 14 Apr 2026, 10:40 UTC. https://…`, without what is not known. */
export function citeArticle(article: ReportedArticle): string {
  const known = [article.byline, quoted(article.headline), article.outlet, publishedWords(article.published)]
    .map((part) => clean(part ?? ''))
    .filter((part) => part !== '');
  const place = clean(webAddress(article) ?? article.source);
  const named = known.length === 0 ? '' : `${known.join(', ')}. `;
  return `${named}${place}${article.capture === null ? '' : `, as fetched on ${clean(article.capture.time)}`}`;
}

/** A sentence of an article in full, and whose it is. */
export function citeSentence(story: Story, at: string): string {
  return citeWords(story, { article: articleOf(at), words: sentenceText(story, at) });
}

/** The words on lines of their own, as they stand: marks around them would mix with their own. */
export function citeWords(story: Story, { article, words, speaker }: CitedWords): string {
  const spoken = speaker ? `\n    (said to be the words of ${clean(speaker)})` : '';
  const known = story.index.articles.get(article);
  return `    ${clean(words)}${spoken}\n— ${known === undefined ? story.index.name(article) : citeArticle(known)}`;
}

/**
 * A finding with both wordings. `page` is where this page stands, as `pageReference` has it; the address of the proof is put behind it.
 */
export function citeFinding(story: Story, finding: Finding, page: string): string {
  const difference = findingDifference(finding);
  const heading = difference === null ? findingKind(finding) : `${findingKind(finding)}: ${difference}`;
  const proof = `${page}${addressOfProof(finding, story)}`;
  return [heading, ...citedInFinding(story, finding).map((words) => citeWords(story, words)), `Shown in ${proof}`].join(
    '\n\n',
  );
}

/** The words in question first, then those they are held against. */
export function citedInFinding(story: Story, finding: Finding): readonly CitedWords[] {
  const sentence = (at: string): CitedWords => ({ article: articleOf(at), words: sentenceText(story, at) });
  switch (finding.kind) {
    case 'change': {
      const { change, verdict } = finding;
      return [sentence(finding.at), ...(change.there === null ? verdict.sources : [change.there.at]).map(sentence)];
    }
    case 'quotation': {
      const { quote } = finding;
      const speaker = quote.speaker === null ? null : speakerName(quote.speaker.name, quote.speaker.anonymous);
      const here = { article: articleOf(finding.at), words: quote.text, speaker };
      if (quote.sourceSpan !== null) {
        return [here, { article: articleOf(quote.sourceSpan.at), words: quote.sourceSpan.text }];
      }
      return quote.source === null ? [here] : [here, sentence(quote.source)];
    }
    case 'addition':
      return [sentence(finding.at)];
    case 'conflict':
      return [sentence(finding.conflict.a.at), sentence(finding.conflict.b.at)];
    default:
      return finding satisfies never;
  }
}

/** A sentence in full, on one line; empty where the report has no such sentence. */
export function sentenceText(story: Story, at: string): string {
  const sentence = story.index.sentences.get(at);
  const text = story.index.articles.get(articleOf(at))?.text ?? '';
  return sentence === undefined ? '' : clean(text.slice(sentence.start, sentence.end));
}

/** How others can name this page: its address on the web, or the name of its file; a folder of this computer tells nobody else anything. */
export function pageReference(href: string): string {
  const whole = href.replace(/#.*$/su, '');
  if (!whole.startsWith('file:')) return whole;
  const file = whole.slice(whole.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}

function quoted(headline: string | null): string {
  const words = clean(headline ?? '');
  return words === '' ? '' : `“${words}”`;
}
