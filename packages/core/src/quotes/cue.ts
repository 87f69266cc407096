/**
 * A sentence's pieces and one of its quotations in, the cue and the mention of the speaker out.
 * The idea: look behind the quotation for ", said X" and ", X said", before it for a colon or the reporting verb that governs it,
 * then for "according to" and its like anywhere in the sentence. What stands in other quotations is never read.
 */
import { cueNouns } from './cue-nouns.js';
import { isNameWord, isTitle, type Mention, nameEnd, nameMention, readMention, readNamedMention } from './mention.js';
import type { Piece } from './pieces.js';
import {
  clauseFloor,
  isPhrasal,
  nameBehindRole,
  clauseStart,
  holdsVerb,
  isAdverb,
  isPassive,
  isReportingVerb,
  lineStart,
  mainSubject,
  subjectOf,
} from './subject.js';
import { reportingForms } from './verb-forms.js';
import { auxiliaries, determiners, prepositions, pronouns, relatives, subordinators } from './words.js';

export interface Cue {
  /** null: the sentence has a cue, and who it belongs to must be found elsewhere ("was told that"). */
  readonly mention: Mention | null;
  readonly start: number;
  readonly end: number;
  readonly kind: 'verb' | 'phrase' | 'colon' | 'label';
}

const isMark = (piece: Piece | undefined, marks: string): boolean =>
  piece?.kind === 'mark' && marks.includes(piece.text);
const cueAt = (
  pieces: readonly Piece[],
  from: number,
  to: number,
  kind: Cue['kind'],
  mention: Mention | null,
): Cue => ({
  mention,
  start: pieces[from]?.start ?? 0,
  end: pieces[to]?.end ?? 0,
  kind,
});

/**
 * The cue of the quotation at `first` (its piece in the sentence where it starts) and `last` (where it ends; the same sentence more often
 * than not). `closing` is the character before the closing mark.
 */
export function findCue(
  text: string,
  head: readonly Piece[],
  first: number,
  headSentence: number,
  tail: readonly Piece[],
  last: number,
  tailSentence: number,
  closing: string,
): Cue | null {
  const breaks = (closing !== '' && ',?!…—–-'.includes(closing)) || isMark(tail[last + 1], ',—–');
  const opens = first === 0 || !hasWord(head, 0, first);
  const behind = breaks
    ? tailCue(text, tail, last, tailSentence)
    : opens
      ? closeCue(text, tail, last, tailSentence)
      : null;
  if (opens && behind !== null) return behind;
  const before = opens ? null : headCue(text, head, first, headSentence);
  if (before !== null && behind !== null) {
    if (before.kind === 'colon') return behind;
    const verb = head.findIndex((p) => p.start === before.start);
    return before.kind === 'verb' && first - verb > 4 ? behind : before;
  }
  return (
    before ??
    behind ??
    openingLabel(text, head, first, headSentence) ??
    phraseCue(text, head, headSentence, first) ??
    (tail === head ? null : phraseCue(text, tail, tailSentence, last)) ??
    lateCue(text, tail, last, tailSentence)
  );
}

/** `"..." Ruiz said` without a mark between: only where the verb stands close. */
function closeCue(text: string, pieces: readonly Piece[], quote: number, sentence: number): Cue | null {
  const farthest = 4;
  for (let v = quote + 1; v <= quote + farthest; v++) {
    if (!isReportingVerb(pieces, v)) continue;
    const cue = tailCue(text, pieces, quote, sentence);
    return cue !== null && cue.start === pieces[v]?.start ? cue : null;
  }
  return null;
}

/** "Ruiz: Budget is 'a mistake'": a headline that opens with its speaker. */
function openingLabel(text: string, pieces: readonly Piece[], quote: number, sentence: number): Cue | null {
  const longestLabel = 6;
  for (let k = 1; k < Math.min(quote, longestLabel); k++) {
    if (!isMark(pieces[k], ':')) continue;
    const label = labelMention(text, pieces, 0, k, sentence);
    return label === null ? null : cueAt(pieces, k, k, 'label', label);
  }
  return null;
}

function hasWord(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (pieces[k]?.kind === 'word' || pieces[k]?.kind === 'quote') return true;
  return false;
}

/** `"Is it?"` and then a sentence `Ruiz said of the plan.`: the cue stands behind a mark that ended the sentence. */
export function cueInNextSentence(text: string, pieces: readonly Piece[], sentence: number): Cue | null {
  const longestSubject = 20;
  for (let v = 1; v < Math.min(pieces.length, longestSubject); v++) {
    const piece = pieces[v];
    if (piece === undefined || piece.kind === 'quote' || isMark(piece, ':;')) return null;
    const unlisted =
      piece.kind === 'word' && piece.norm.endsWith('ed') && !piece.capital && pieces[v - 1]?.capital === true;
    if (!isReportingVerb(pieces, v) && !unlisted) continue;
    const phrasal = reportingForms.get(piece.norm) === undefined && !unlisted;
    const next = pieces[v + (phrasal ? 2 : 1)];
    const closed =
      next === undefined ||
      isMark(next, ',.') ||
      (next.kind === 'word' &&
        (prepositions.has(next.norm) || isWeekday(next.norm) || isAdverb(next)) &&
        !/^(?:be|have)$/.test(pieces[v + 2]?.norm ?? '')) ||
      isAddressed(pieces, v);
    if (!closed) return null;
    for (let k = v; k < pieces.length; k++) if (pieces[k]?.kind === 'quote' && isMark(pieces[k - 1], ':')) return null;
    const mention = subjectOf(text, pieces, v, 0, sentence);
    return mention === null || (mention.head === 'other' && mention.kind === 'role')
      ? null
      : cueAt(pieces, v, v, 'verb', mention);
  }
  return null;
}

/** "Ruiz asked the minister." behind a question: the sentence ends with the one addressed. */
function isAddressed(pieces: readonly Piece[], v: number): boolean {
  const verb = reportingForms.get(pieces[v]?.norm ?? '')?.verb ?? '';
  if (!addressing.has(verb)) return false;
  for (let k = v + 1; k < pieces.length; k++) {
    const piece = pieces[k];
    if (piece === undefined || isMark(piece, ',') || (k > v + 1 && prepositions.has(piece.norm))) return true;
    if (piece.kind === 'quote' || subordinators.has(piece.norm) || (piece.kind === 'mark' && piece.text !== '.'))
      return false;
    if (piece.norm === 'to' || auxiliaries.has(piece.norm)) return false;
  }
  return true;
}

const isWeekday = (norm: string): boolean => norm.endsWith('day') && norm !== 'today';

/** Where a phrase ends: at a mark other than a comma inside it, another quotation, or the end. */
function phraseLimit(pieces: readonly Piece[], from: number): number {
  let k = from;
  // A full stop inside a sentence belongs to an abbreviation.
  while (
    k < pieces.length &&
    pieces[k]?.kind !== 'quote' &&
    !isMark(pieces[k], ';:') &&
    !(k === pieces.length - 1 && isMark(pieces[k], '.?!'))
  )
    k++;
  return k;
}

/** `"...," said X`, `"...," X said`, `"...", according to X`. */
function tailCue(text: string, pieces: readonly Piece[], quote: number, sentence: number): Cue | null {
  let k = quote + 1;
  while (isMark(pieces[k], ',—–-\'’"”')) k++;
  const first = pieces[k];
  if (first === undefined || first.kind === 'quote') return null;
  const limit = phraseLimit(pieces, k);
  const phrase = phraseAt(text, pieces, k, sentence);
  if (phrase !== null) return phrase;

  // Inverted: the verb comes first.
  let v = k;
  while (v < limit && isAdverb(pieces[v] as Piece)) v++;
  const verb = pieces[v];
  const next = pieces[v + 1];
  const form = verb === undefined ? undefined : reportingForms.get(verb.norm)?.form;
  const past = form === 'past' || form === 'present';
  const likeVerb =
    verb?.kind === 'word' &&
    !verb.capital &&
    /(?:ed|s)$/.test(verb.norm) &&
    opensPhrase(next) &&
    !determiners.has(verb.norm) &&
    !auxiliaries.has(verb.norm) &&
    !prepositions.has(verb.norm) &&
    !pronouns.has(verb.norm);
  if (verb !== undefined && !verb.capital && (past || likeVerb)) {
    const mention = inverted(text, pieces, v + 1, limit, sentence);
    if (mention !== null) return cueAt(pieces, v, v, 'verb', mention);
  }
  return subjectFirst(text, pieces, k, limit, sentence);
}

function opensPhrase(piece: Piece | undefined): boolean {
  return (
    piece?.kind === 'word' &&
    (isNameWord(piece) || isTitle(piece.norm) || determiners.has(piece.norm) || pronouns.has(piece.norm))
  );
}

/** The subject behind its verb: "said on Monday the mayor" and "recalled, with a sigh, Ana Ruiz" have something between. */
function inverted(
  text: string,
  pieces: readonly Piece[],
  from: number,
  limit: number,
  sentence: number,
): Mention | null {
  let k = from;
  while (k < limit && isAdverb(pieces[k] as Piece)) k++;
  if (isMark(pieces[k], ',')) {
    const close = pieces.findIndex((p, j) => j > k && j < limit && isMark(p, ','));
    if (close < 0) return null;
    k = close + 1;
  }
  const first = pieces[k];
  if (first?.kind !== 'word' && first?.kind !== 'number') return null;
  if (first.kind === 'word' && !first.capital && (prepositions.has(first.norm) || subordinators.has(first.norm)))
    return null;
  let end = k;
  while (end < limit) {
    const piece = pieces[end];
    if (piece === undefined || isMark(piece, ',—–()') || piece.kind === 'quote') break;
    if (
      piece.kind === 'word' &&
      end > k &&
      !piece.capital &&
      (relatives.has(piece.norm) || (subordinators.has(piece.norm) && piece.norm !== 'since'))
    )
      break;
    end++;
  }
  const mention =
    nameBehindRole(text, pieces, k, end - 1, sentence) ?? readNamedMention(text, pieces, k, end, limit, sentence);
  if (
    mention === null ||
    (mention.kind === 'role' &&
      mention.head === 'other' &&
      mention.determiner === '' &&
      !/^(?:one|some|many|others)$/.test(mention.tokens[0] ?? ''))
  )
    return null;
  return mention;
}

/** "X said", "X, the Y, said", "she told reporters" behind the quotation. */
function subjectFirst(
  text: string,
  pieces: readonly Piece[],
  from: number,
  limit: number,
  sentence: number,
): Cue | null {
  let k = from;
  // "in a statement, X said"
  while (
    k < limit &&
    pieces[k]?.kind === 'word' &&
    (prepositions.has(pieces[k]?.norm ?? '') || isAdverb(pieces[k] as Piece)) &&
    !pieces[k]?.capital
  ) {
    const comma = pieces.findIndex((p, j) => j > k && j < limit && isMark(p, ','));
    if (comma < 0 || comma - k > 8) return null;
    k = comma + 1;
  }
  if (subordinators.has(pieces[k]?.norm ?? '') || /^(?:and|but|or|to|as)$/.test(pieces[k]?.norm ?? '')) return null;
  for (let v = k + 1; v < Math.min(limit, k + 32); v++) {
    const piece = pieces[v];
    if (piece?.kind !== 'word') continue;
    if (isReportingVerb(pieces, v) && reportingForms.get(piece.norm)?.form !== 'ing') {
      if (relatives.has(pieces[v - 1]?.norm ?? '') && v - 1 > k) continue;
      if (isPassive(pieces, v)) continue;
      const mention = subjectOf(text, pieces, v, k, sentence);
      if (mention === null || (mention.kind === 'role' && mention.head === 'other' && mention.determiner === ''))
        return null;
      return cueAt(pieces, v, v, 'verb', mention);
    }
    if (piece.norm === 'that' || piece.norm === 'because' || piece.norm === 'if') return null;
  }
  // A verb that no list holds: "he queried." right behind its subject.
  const subject = pieces[k];
  const verb = pieces[k + 1];
  if (subject?.kind === 'word' && (pronouns.has(subject.norm) || isNameWord(subject))) {
    const end = pronouns.has(subject.norm) ? k + 1 : nameEnd(pieces, k, limit);
    const candidate = end === k + 1 ? verb : pieces[end];
    const after = pieces[end + 1];
    if (
      candidate?.kind === 'word' &&
      !candidate.capital &&
      candidate.norm.endsWith('ed') &&
      (after === undefined || after.kind === 'mark' || prepositions.has(after.norm))
    ) {
      const mention = readNamedMention(text, pieces, k, end, end, sentence);
      if (mention !== null) return cueAt(pieces, end, end, 'verb', mention);
    }
  }
  return null;
}

/** What stands before the quotation. */
function headCue(text: string, pieces: readonly Piece[], quote: number, sentence: number): Cue | null {
  const colon = isMark(pieces[quote - 1], ':') ? quote - 1 : -1;
  const label = colon < 0 ? letterLabel(pieces, quote, sentence) : null;
  if (label !== null) return label;
  if (colon >= 0) {
    const cue = colonCue(text, pieces, colon, sentence);
    if (cue !== null) return cue;
  }
  const noun = nounCue(text, pieces, quote, sentence);
  if (noun !== null) return noun;
  let silent: Cue | null = null;
  let thing: Cue | null = null;
  for (let v = quote - 1; v >= 0; v--) {
    if (isMark(pieces[v], ';') && v < quote - 1) break;
    if (!isReportingVerb(pieces, v)) continue;
    if (closedBefore(pieces, v, quote)) continue;
    const cue = verbCue(text, pieces, v, quote, sentence);
    if (cue === null) continue;
    if (cue.mention === null) {
      // "was told that": whoever told stands elsewhere. Other passives say nothing about speech.
      if (addressing.has(reportingForms.get(pieces[v]?.norm ?? '')?.verb ?? '')) return cue;
      silent ??= cue;
      continue;
    }
    // What is no speaker says nothing ("the talks would continue if"), and a thought inside what is said is the speaker's.
    if ((cue.mention.kind === 'role' && cue.mention.head === 'other') || isSupposed(pieces, v)) {
      thing ??= cue;
      continue;
    }
    return cue;
  }
  return thing ?? silent;
}

const firstWord = (text: string, quote: Piece | undefined): string =>
  quote === undefined ? '' : (/\p{L}+/u.exec(text.slice(quote.start, quote.start + 24))?.[0]?.toLowerCase() ?? '');

/** "he would advise", "if people think", "she believed": not said, or not out loud. */
function isSupposed(pieces: readonly Piece[], v: number): boolean {
  const verb = reportingForms.get(pieces[v]?.norm ?? '');
  if (verb !== undefined && /^(?:think|feel|believe|hope|fear|worry|suspect|imagine|know)$/.test(verb.verb))
    return true;
  const next = pieces[v + 1]?.norm ?? '';
  if (verb !== undefined && /^(?:speak|talk)$/.test(verb.verb) && next !== 'of' && next !== 'about') return true;
  if (verb?.verb === 'allow' && (next === 'for' || next === 'to')) return true;
  let k = v - 1;
  while (k >= 0 && isAdverb(pieces[k] as Piece)) k--;
  if (/^(?:would|could|might|should)$/.test(pieces[k]?.norm ?? ''))
    return pieces[v + 1]?.norm !== 'only' && !isAdverb(pieces[v - 1] as Piece);
  return false;
}

/** Verbs whose object hears: in the passive their subject is the one addressed. */
const addressing = new Set('advise ask assure inform instruct remind tell urge warn'.split(' '));

/** "Ruiz's claim of '...'", "her repeated warnings that '...'", "his insistence that the council stop its '...'". */
function nounCue(text: string, pieces: readonly Piece[], quote: number, sentence: number): Cue | null {
  const k = nounBeside(text, pieces, quote) ?? nounOfClause(pieces, quote);
  if (k === null) return null;
  for (let o = k - 1; o >= Math.max(0, k - 4); o--) {
    const owner = pieces[o];
    if (owner?.kind !== 'word' || prepositions.has(owner.norm)) return null;
    const pronoun = { his: 'he', her: 'she', their: 'they', its: 'it' }[owner.norm];
    if (pronoun !== undefined)
      return cueAt(pieces, k, k, 'phrase', { ...letterMention(owner, sentence), words: pronoun, tokens: [pronoun] });
    if (!owner.possessive) continue;
    let from = o;
    while (
      from > 0 &&
      pieces[from - 1]?.kind === 'word' &&
      !prepositions.has(pieces[from - 1]?.norm ?? '') &&
      (isNameWord(pieces[from - 1]) || determiners.has(pieces[from - 1]?.norm ?? '') || !pieces[o]?.capital) &&
      o - from < 4
    )
      from--;
    const mention = readMention(text, pieces, from, o + 1, sentence);
    return mention === null ? null : cueAt(pieces, k, k, 'phrase', mention);
  }
  return null;
}

/** The place of the noun with nothing between it and the quotation but small words; null where none is. */
function nounBeside(text: string, pieces: readonly Piece[], quote: number): number | null {
  const farthest = 5;
  for (let k = quote - 1; k >= Math.max(1, quote - farthest); k--) {
    const piece = pieces[k];
    if (piece?.kind !== 'word') return null;
    // "Ruiz's comments 'were wrong'": the comments are what is spoken of.
    if (cueNouns.has(piece.norm)) return k === quote - 1 && auxiliaries.has(firstWord(text, pieces[quote])) ? null : k;
    if (!prepositions.has(piece.norm) && !determiners.has(piece.norm) && !/^(?:that|was|is)$/.test(piece.norm))
      return null;
  }
  return null;
}

/** The place of the noun whose "that" opens the clause in which the quotation stands; a mark ends the clause. */
function nounOfClause(pieces: readonly Piece[], quote: number): number | null {
  const longest = 20;
  for (let k = quote - 1; k >= Math.max(1, quote - longest); k--) {
    if (pieces[k]?.kind === 'mark') return null;
    if (pieces[k + 1]?.norm === 'that' && cueNouns.has(pieces[k]?.norm ?? '')) return k;
  }
  return null;
}

/** "A. '...'" in an interview. */
function letterLabel(pieces: readonly Piece[], quote: number, sentence: number): Cue | null {
  const first = pieces[quote - 1];
  if (quote > 2 || first === undefined) return null;
  const letter = first.kind === 'mark' ? pieces[quote - 2] : first;
  if (letter?.kind !== 'word' || !/^[AQ]$/.test(letter.text)) return null;
  return { ...cueAt(pieces, 0, quote - 1, 'label', null), mention: letterMention(letter, sentence) };
}

const letterMention = (piece: Piece, sentence: number): Mention => ({
  kind: 'pronoun',
  head: 'other',
  sentence,
  start: piece.start,
  end: piece.end,
  words: piece.text,
  tokens: [piece.norm],
  roles: [],
  determiner: '',
  owner: null,
});

/** The verb stands in a relative clause that ends before the quotation: "the plan, which he called a joke, was". */
function closedBefore(pieces: readonly Piece[], v: number, quote: number): boolean {
  let open = v - 1;
  while (open >= 0 && !isMark(pieces[open], ',;:')) open--;
  const relative = pieces[open + 1];
  if (open < 0 || relative?.kind !== 'word' || !relatives.has(relative.norm)) return false;
  for (let k = v + 1; k < quote; k++) {
    if (isMark(pieces[k], ',')) return k + 1 < quote;
  }
  return false;
}

function verbCue(text: string, pieces: readonly Piece[], v: number, quote: number, sentence: number): Cue | null {
  const verb =
    reportingForms.get(pieces[v]?.norm ?? '') ?? (isPhrasal(pieces, v) ? { verb: 'say', form: 'past' } : undefined);
  const at = (mention: Mention | null): Cue => cueAt(pieces, v, v, 'verb', mention);
  if (verb === undefined) return null;
  const by = agent(text, pieces, v, quote, sentence);
  if (isPassive(pieces, v)) {
    if (by !== null) return at(by);
    return at(null);
  }
  if (verb.form === 'past' && by !== null && pieces[v + 1]?.norm === 'by') return at(by);
  // "was quoted as saying": the one quoted speaks.
  if (verb.form === 'ing' && pieces[v - 1]?.norm === 'as' && v > 2) {
    const passive = v - 2;
    if (isPassive(pieces, passive)) {
      const who = subjectOf(text, pieces, passive, 0, sentence);
      return at(who);
    }
  }
  if (verb.form === 'ing' && isMark(pieces[v - 1], ',')) {
    // "were told by the embassy to leave, citing": the agent goes on.
    for (let p = v - 2; p > 0; p--) {
      if (pieces[p]?.kind === 'quote' || isMark(pieces[p], ';:')) break;
      if (!isPassive(pieces, p)) continue;
      const who = agent(text, pieces, p, v, sentence);
      if (who !== null && who.head !== 'other') return at(who);
    }
  }
  const mention =
    verb.form === 'ing' ? subjectOf(text, pieces, v, 0, sentence) : eitherSubject(text, pieces, v, sentence);
  if (mention !== null) return at(mention);
  if (verb.form === 'ing') {
    // "Calling it a joke, X ...": the subject follows.
    const comma = pieces.findIndex((p, j) => j > v && isMark(p, ','));
    if (comma > 0) {
      const start = comma + 1;
      const after = mainSubject(text, pieces, start, pieces.length, sentence);
      if (after !== null) return at(after);
    }
  }
  return null;
}

/** "by X" behind a passive, before or right behind the quotation. */
function agent(text: string, pieces: readonly Piece[], v: number, quote: number, sentence: number): Mention | null {
  for (let k = v + 1; k < Math.min(pieces.length, quote + 3); k++) {
    if (k === quote) continue;
    const piece = pieces[k];
    if (isMark(piece, ';.')) return null;
    if (piece?.norm === 'by' && !piece.capital) {
      const from = k + 1;
      let end = from;
      while (
        end < pieces.length &&
        !isMark(pieces[end], ',.;:—–') &&
        pieces[end]?.kind !== 'quote' &&
        pieces[end]?.norm !== 'as' &&
        !relatives.has(pieces[end]?.norm ?? '')
      )
        end++;
      return readNamedMention(text, pieces, from, end, pieces.length, sentence);
    }
  }
  return null;
}

/** "X, the Y, said: '...'", "NAME: '...'", "From the mayor: '...'". */
function colonCue(text: string, pieces: readonly Piece[], colon: number, sentence: number): Cue | null {
  let start = 0;
  for (let k = colon - 1; k >= 0; k--) {
    if (isMark(pieces[k], ':;')) {
      start = k + 1;
      break;
    }
  }
  start = lineStart(pieces, start);
  for (let v = colon - 1; v > start; v--) {
    if (!isReportingVerb(pieces, v)) continue;
    // A verb inside a relative or that-clause rules no colon, unless it stands right before it.
    if (colon - v > 3 && isEmbedded(pieces, v, start)) continue;
    const cue = verbCue(text, pieces, v, colon, sentence);
    if (cue?.mention) return { ...cue, end: pieces[colon]?.end ?? cue.end };
  }
  const label = labelMention(text, pieces, start, colon, sentence);
  if (label !== null) return cueAt(pieces, colon, colon, 'label', label);
  const from = pieces.findIndex(
    (p, j) => j >= start && j < colon && p.kind === 'word' && (p.norm === 'from' || p.norm === 'by'),
  );
  if (from >= 0) {
    const mention = readNamedMention(text, pieces, from + 1, colon, colon, sentence);
    if (mention !== null && mention.head !== 'other' && !holdsVerb(pieces, start, from))
      return cueAt(pieces, from, colon, 'colon', mention);
  }
  const mention = mainSubject(text, pieces, start, colon, sentence);
  return mention === null ? null : cueAt(pieces, colon, colon, 'colon', mention);
}

function isEmbedded(pieces: readonly Piece[], v: number, start: number): boolean {
  for (let k = v - 1; k >= start; k--) {
    if (isMark(pieces[k], ',')) return relatives.has(pieces[k + 1]?.norm ?? '');
    const n = pieces[k]?.norm ?? '';
    if (relatives.has(n) || n === 'that' || n === 'because') return true;
  }
  return false;
}

/** "BRONWYN TASKER: ..." and "A: ..." in a transcript. */
function labelMention(
  text: string,
  pieces: readonly Piece[],
  start: number,
  colon: number,
  sentence: number,
): Mention | null {
  // "Poll finds a close race - Ana Ruiz: '...'": a digest names its author behind a dash.
  const dash = pieces.findLastIndex((p, k) => k > start && k < colon && isMark(p, '—–-'));
  const from = dash < 0 ? start : dash + 1;
  const first = pieces[from];
  if (first?.kind !== 'word' || !first.capital || colon - from > 5) return null;
  if (colon - from === 1 && /^[AQ]$/.test(first.text)) return letterMention(first, sentence);
  if (nameEnd(pieces, from, colon) !== colon) return null;
  return nameMention(text, pieces, from, colon, sentence);
}

/** "according to X", "in the words of X", "in X's words", "for X," at `k`. */
export function phraseAt(text: string, pieces: readonly Piece[], k: number, sentence: number): Cue | null {
  const piece = pieces[k];
  if (piece?.kind !== 'word') return null;
  const n = (j: number): string => pieces[k + j]?.norm ?? '';
  const read = (from: number): Mention | null => {
    let end = k + from;
    while (
      end < pieces.length &&
      !isMark(pieces[end], ',.;:—–()') &&
      pieces[end]?.kind !== 'quote' &&
      !relatives.has(pieces[end]?.norm ?? '')
    )
      end++;
    return readNamedMention(text, pieces, k + from, end, pieces.length, sentence);
  };
  if (piece.norm === 'according' && n(1) === 'to') return cueAt(pieces, k, k + 1, 'phrase', read(2));
  if (
    piece.norm === 'in' &&
    n(1) === 'the' &&
    /^(?:words|view|opinion|phrase|judgment|judgement|eyes|telling)$/.test(n(2)) &&
    n(3) === 'of'
  )
    return cueAt(pieces, k, k + 3, 'phrase', read(4));
  if (piece.norm === 'in' && n(1) !== 'the') {
    for (let j = 1; j < 6; j++) {
      const owner = pieces[k + j];
      if (owner === undefined || owner.kind !== 'word') break;
      const noun = n(j + 1);
      const own = noun === 'own' ? n(j + 2) : noun;
      if (
        (owner.possessive || /^(?:his|her|their|its)$/.test(owner.norm)) &&
        /^(?:words|view|opinion|phrase|telling|judgment|judgement)$/.test(own)
      ) {
        const pronoun = { his: 'he', her: 'she', their: 'they', its: 'it' }[owner.norm];
        if (pronoun !== undefined && j === 1)
          return cueAt(pieces, k, k + j + 1, 'phrase', {
            kind: 'pronoun',
            head: 'other',
            sentence,
            start: owner.start,
            end: owner.end,
            words: pronoun,
            tokens: [pronoun],
            roles: [],
            determiner: '',
            owner: null,
          });
        return cueAt(
          pieces,
          k,
          k + j + 1,
          'phrase',
          readNamedMention(text, pieces, k + 1, k + j + 1, k + j + 1, sentence),
        );
      }
    }
  }
  return null;
}

function phraseCue(text: string, pieces: readonly Piece[], sentence: number, quote: number): Cue | null {
  for (let k = quote - 1; k >= 0; k--) {
    const cue = phraseAt(text, pieces, k, sentence);
    if (cue !== null) return cue;
  }
  for (let k = quote + 1; k < pieces.length; k++) {
    const cue = phraseAt(text, pieces, k, sentence);
    if (cue !== null) return cue;
  }
  return null;
}

/** A reporting clause further behind a quotation in part: `he was "ready" to go, said his wife`. */
function lateCue(text: string, pieces: readonly Piece[], quote: number, sentence: number): Cue | null {
  for (let k = quote + 1; k < pieces.length; k++) {
    if (!isMark(pieces[k], ',—–')) continue;
    const cue = tailCue(text, pieces, k, sentence);
    if (
      cue !== null &&
      cue.mention !== null &&
      !holdsVerb(
        pieces,
        k + 1,
        Math.max(
          k + 1,
          pieces.findIndex((p) => p.start === cue.start),
        ),
      )
    )
      return cue;
  }
  return null;
}

/** Who the sentence is about, where nothing in it reports speech; `quote` -1 reads the whole of it. */
export function sentenceSubject(
  text: string,
  pieces: readonly Piece[],
  quote: number,
  sentence: number,
): Mention | null {
  const limit = quote < 0 ? pieces.length : quote;
  const holder = opinionHolder(text, pieces, limit, sentence);
  if (quote >= 0 && holder !== null) return holder;
  const start = quote < 0 ? 0 : clauseStart(pieces, quote - 1, 0);
  const near = start < limit && quote >= 0 ? mainSubject(text, pieces, start, limit, sentence) : null;
  if (near !== null && near.head !== 'other') return near;
  if (near?.kind === 'pronoun') return near;
  return mainSubject(text, pieces, 0, limit, sentence) ?? near;
}

/** "To the opposition, she is ...", "For Ana Ruiz, ...": the one in whose eyes it is so. */
function opinionHolder(text: string, pieces: readonly Piece[], limit: number, sentence: number): Mention | null {
  const start = lineStart(pieces, 0);
  const first = pieces[start];
  if (first?.kind !== 'word' || (first.norm !== 'to' && first.norm !== 'for')) return null;
  const comma = pieces.findIndex((p, k) => k > start && k < limit && isMark(p, ','));
  if (comma < 0) return null;
  const mention = readNamedMention(text, pieces, start + 1, comma, limit, sentence);
  return mention !== null && mention.head !== 'other' && mention.head !== 'text' ? mention : null;
}

/** "- Ada Ruiz" on a line of its own below a quotation. */
export function signature(text: string, pieces: readonly Piece[], sentence: number): Mention | null {
  let k = 0;
  while (isMark(pieces[k], '—–-―')) k++;
  if (k === 0) return null;
  const last = pieces.at(-1);
  const limit = isMark(last, '.') ? pieces.length - 1 : pieces.length;
  const comma = pieces.findIndex((p) => isMark(p, ','));
  const end = comma > 0 ? comma : limit;
  const longestName = 7;
  return end - k <= longestName && nameEnd(pieces, k, end) === end ? nameMention(text, pieces, k, end, sentence) : null;
}

/** The subjects of all reporting verbs in a sentence, in its order: who speaks there, in quotation marks or not. */
export function reportingSubjects(text: string, pieces: readonly Piece[], sentence: number): Mention[] {
  const subjects: Mention[] = [];
  for (let k = 0; k < pieces.length; k++) {
    const cue = phraseAt(text, pieces, k, sentence);
    if (cue?.mention) subjects.push(cue.mention);
  }
  for (let v = 0; v < pieces.length; v++) {
    if (!isReportingVerb(pieces, v) || isPassive(pieces, v)) continue;
    const mention = eitherSubject(text, pieces, v, sentence);
    if (mention !== null) subjects.push(mention);
  }
  return subjects;
}

/** The subject before a verb or, where what stands before it is a clause of its own, behind it: "it was late, said X". */
export function eitherSubject(text: string, pieces: readonly Piece[], v: number, sentence: number): Mention | null {
  const verb = reportingForms.get(pieces[v]?.norm ?? '')?.verb ?? '';
  const before = subjectOf(text, pieces, v, 0, sentence);
  const behind = addressing.has(verb) ? null : invertedSubject(text, pieces, v, sentence);
  if (behind === null) return before;
  // The phrase behind an inverted verb ends its clause; an object goes on with a verb of its own.
  const next = pieces.find((p) => p.start >= behind.end);
  if (next !== undefined && !isMark(next, ',.;—–')) return before ?? behind;
  const clause = holdsVerb(pieces, clauseFloor(pieces, v, 0), v - 1);
  return before === null || before.head === 'other' || clause ? behind : before;
}

/** ", said X" at the end of a sentence. */
function invertedSubject(text: string, pieces: readonly Piece[], v: number, sentence: number): Mention | null {
  const before = pieces[v - 1];
  if (before?.kind !== 'quote' && !isMark(before, ',')) return null;
  return inverted(text, pieces, v + 1, phraseLimit(pieces, v + 1), sentence);
}
