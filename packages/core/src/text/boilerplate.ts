/**
 * A sentence with its surroundings in, its kind out: prose, or what stands around the prose of a page.
 * By-lines, section labels, sub-headings, credits, repeated headlines and invitations to read more are no part of the story;
 * taken for prose they would become false additions, and credits would be lost as evidence of the source.
 */
import type { SentenceKind } from '../report/schema.js';
import type { SentenceSpan } from './sentences.js';

/** Names of sections that saved pages put where a headline should stand. */
const sectionNames = new Set([
  'breaking news',
  'business',
  'home',
  'latest news',
  'local news',
  'news',
  'opinion',
  'politics',
  'science',
  'sport',
  'sports',
  'technology',
  'top stories',
  'uk news',
  'us news',
  'world',
  'world news',
]);

/** "by MARK NICOL, DEFENCE EDITOR · Mail Online": a name in capitals or in title case, then an office or a mark that closes the line. */
const bylineStart = /^by\s+(?:\p{Lu}[\p{L}'’.-]+\s+){1,3}\p{Lu}[\p{L}'’.-]+/iu;

// Lines are held against these in small letters: to let a pattern of many letters ignore case takes long to prepare.
const creditPattern =
  /^\(?(?:additional |further |writing and )?(?:reporting|editing|writing|compiled|photographs?|translation|video) by\b|^copyright\b|^©|all rights reserved|\bcontributed to this (?:report|story|article)\b|^\p{L}[\p{L}-]+(?: and \p{L}[\p{L}-]+)? reported from\b|\breported from \p{L}\p{L}+(?: and \p{L}\p{L}+ from\b|[.]$)|^this (?:article|story|post) (?:was|has been) (?:amended|updated|corrected|originally|first)\b|^correction\b|\bhas not been edited by\b|\bsyndicated feed\b|^with (?:agencies|files from)\b|\b(?:story|article) (?:first|originally) appeared (?:in|on)\b|^(?:picture|photo) gallery\b|^(?:media|press) (?:enquiries|inquiries|contact)|^[–—-] ?\p{L}{2,8}$/u;

const promotionPattern =
  /^(?:also read|download (?:the|our) [^.]*app|follow (?:us|our|@|\p{L}\p{L}+ (?:on|for))|got a (?:story|tip)|listen (?:now|to our)|looking for a|more:|read (?:also|more|next)|related (?:articles|stories)|related:|see also|share this|sign up|stay (?:tuned|up to date|with us)|subscribe|subscribers can|tell us|watch:?)\b|\b(?:in|via|on) our (?:app|comments|newsletter|site|website)\b|\b(?:email|call|contact) our (?:newsdesk|newsroom|support)\b|\bin the comments\b|^if you (?:enjoyed|liked|have (?:a|any) (?:tip|story|information))\b|\b(?:browse|visit|see) our\b|\bshare it with\b|\blistening line\b|\bon our support page\b|\bfor informational purposes only\b|\bthis (?:is a developing story|story (?:will be|is being) updated)\b|\b(?:real-time|latest|breaking) (?:updates|news) (?:on|about|from)\b|\bour (?:weekly|daily|morning) \p{L}+(?: \p{L}+)?[.!]$/u;

/** Prose and headlines carry the story; by-lines, labels, credits and promotion do not. */
export function isNarrationKind(kind: SentenceKind): boolean {
  return kind === 'prose' || kind === 'headline';
}

/** Longer lines are sentences, whatever they lack at the end. */
const longestLabel = 12;

export interface Surroundings {
  readonly text: string;
  readonly headlineEnd: number;
  /** The number of sentences of each paragraph. */
  readonly paragraphSizes: ReadonlyMap<number, number>;
  /** Lines of the body that stand there more than once, in their comparable form. */
  readonly repeatedLines: ReadonlySet<string>;
}

/** The form under which two lines of an article count as the same. */
export function lineKey(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What kind of text the sentence is. `first` tells whether it opens the article; `seen` holds the lines before it. */
export function kindOf(
  sentence: SentenceSpan,
  around: Surroundings,
  first: boolean,
  seen: ReadonlySet<string>,
): SentenceKind {
  const words = around.text.slice(sentence.start, sentence.end);
  const key = lineKey(words);
  if (first && sentence.end <= around.headlineEnd) return sectionNames.has(key) ? 'label' : 'headline';
  const alone = around.paragraphSizes.get(sentence.paragraph) === 1;
  if (seen.has(key) && (alone || sentence.end <= around.headlineEnd)) return 'repeated-headline';
  if (alone && around.repeatedLines.has(key) && !/[.]["”’')\]]*$/.test(words)) return 'headline';
  if (sentence.end <= around.headlineEnd) return 'headline';
  const small = words.toLowerCase();
  if (creditPattern.test(small)) return 'credit';
  if (promotionPattern.test(small)) return 'promotion';
  if (!alone) return 'prose';
  const short = key.split(' ').length <= longestLabel;
  if (short && bylineStart.test(words) && !/[.!?]["”’')\]]*$/.test(words)) return 'byline';
  if (short && isLabel(words)) return 'label';
  return 'prose';
}

/** A sub-heading, a section's name, a question as a heading: a short line of its own without the end of a sentence. */
function isLabel(words: string): boolean {
  if (/["“”«»]/.test(words)) return false;
  if (words.endsWith('?')) return true;
  return !/[.!…:;,][)\]]*$/.test(words);
}

/**
 * Where the prose begins in a sentence to which a by-line is glued ("by MARK NICOL, DEFENCE EDITOR · Mail OnlineIran last night hailed"),
 * or its start where none is. Offsets are the text's own.
 */
export function proseStart(text: string, sentence: SentenceSpan): number {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 200));
  const byline = words.match(bylineStart);
  if (!byline) return sentence.start;
  const separator = words.match(/^[^·|•]{5,80}[·|•]\s*/u);
  const from = separator ? separator[0].length : byline[0].length;
  // The outlet's name runs into the first word of the prose: a capital directly after a small letter.
  const glued = words.slice(from).match(/^(?:\p{Lu}[\p{L}'’.-]*\s+){0,4}?\p{Lu}\p{Ll}+(?=\p{Lu}\p{Ll})/u);
  if (glued) return sentence.start + from + glued[0].length;
  return sentence.start;
}
