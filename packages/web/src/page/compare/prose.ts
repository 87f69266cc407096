/**
 * In: an article. Out: its text in reading order, laid out as paragraphs of sentences, with what stands around the text (by-lines, credits) set apart.
 * Nothing of the text is lost: what stands between sentences goes with the sentence behind it. The text comes in stretches, and a paragraph
 * without an end in parts, so that a browser need only draw what is looked at.
 */
import type { ReportedArticle, SentenceKind } from '@firsthand/core';
import { clean, type Range } from '@firsthand/digest';
import { numberOf } from './address.js';
import { LONGEST_STRETCH } from './segments.js';

export interface ProseSentence extends Range {
  readonly id: string;
  readonly number: number;
  /** Text before it that belongs to no sentence, e.g. a row of stars; mostly empty. */
  readonly before: string;
}

export interface ProseParagraph extends Range {
  /** `aside`: what stands around the text; `note` says what it is. */
  readonly kind: 'headline' | 'prose' | 'aside';
  readonly note: string;
  /** The later part of a paragraph that was too long for one. */
  readonly continued: boolean;
  readonly sentences: readonly ProseSentence[];
}

/** Some paragraphs on end, about two screens of a column: they are drawn together. */
export interface ProseStretch extends Range {
  readonly paragraphs: readonly ProseParagraph[];
}

export interface Prose {
  readonly stretches: readonly ProseStretch[];
  /** Text behind the last sentence. */
  readonly after: string;
}

const kindNotes: Readonly<Record<Exclude<SentenceKind, 'headline' | 'prose'>, string>> = {
  byline: 'by-line',
  label: 'label',
  'repeated-headline': 'the headline again',
  promotion: 'around the text',
  credit: 'credit',
};

/**
 * About as much as a usual window shows of a column: what is drawn before anything is seen. A tall window shows the next stretch as plain text for
 * a moment, until it is drawn, too.
 */
export const STRETCH_LENGTH = 2000;
/** About a screenful; a paragraph of a newspaper has three sentences. */
const PARAGRAPH_SENTENCES = 24;

export function proseOf(article: ReportedArticle): Prose {
  const paragraphs: (ProseParagraph & {
    readonly paragraph: number;
    readonly sentences: ProseSentence[];
    end: number;
  })[] = [];
  let from = 0;
  for (const { id, start, end, paragraph, kind } of article.sentences) {
    const sentence = { id, number: numberOf(id), start, end, before: wordsOf(article.text.slice(from, start)) };
    from = Math.max(from, end);
    const last = paragraphs.at(-1);
    const look = lookOf(kind);
    const same =
      last !== undefined && last.paragraph === paragraph && last.kind === look.kind && last.note === look.note;
    if (same && last.sentences.length < PARAGRAPH_SENTENCES && end - last.start <= LONGEST_STRETCH) {
      last.sentences.push(sentence);
      last.end = end;
    } else {
      paragraphs.push({ ...look, paragraph, continued: same, start, end, sentences: [sentence] });
    }
  }
  return { stretches: stretchesOf(paragraphs), after: wordsOf(article.text.slice(from)) };
}

/** Between two sentences there is mostly nothing but space. */
function wordsOf(between: string): string {
  return between.trim() === '' ? '' : clean(between);
}

function stretchesOf(paragraphs: readonly ProseParagraph[]): readonly ProseStretch[] {
  const stretches: { readonly start: number; end: number; readonly paragraphs: ProseParagraph[] }[] = [];
  for (const paragraph of paragraphs) {
    const last = stretches.at(-1);
    if (last !== undefined && paragraph.end - last.start <= STRETCH_LENGTH) {
      last.paragraphs.push(paragraph);
      last.end = paragraph.end;
    } else {
      stretches.push({ start: paragraph.start, end: paragraph.end, paragraphs: [paragraph] });
    }
  }
  return stretches;
}

function lookOf(kind: SentenceKind): Pick<ProseParagraph, 'kind' | 'note'> {
  return kind === 'headline' || kind === 'prose' ? { kind, note: '' } : { kind: 'aside', note: kindNotes[kind] };
}
