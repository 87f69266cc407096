/**
 * In: the whole text of an article. Out: the spans that stand in quotation marks, in order, without overlap.
 * The idea: marks are paired paragraph by paragraph before sentences are split, from the mark's own direction where it has
 * one and from its neighbours where it has none; an apostrophe is told from a closing single mark by what else could close it.
 */

/** The family of the marks around a quotation. */
export type QuotationStyle = 'double' | 'single' | 'guillemet' | 'low-high' | 'corner';

/** Words in quotation marks. Of nested quotations only the outer one is given. */
export interface QuotedSpan {
  /** Where the words inside the marks start: UTF-16 offset, space at the edges left out. */
  readonly start: number;
  readonly end: number;
  /** The same with the marks; equal to `start` or `end` where the mark on that side is missing. */
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly style: QuotationStyle;
  /**
   * The closing mark is missing: the span ends with its paragraph. A paragraph that goes on with the quotation is a span of its own,
   * whether it repeats the opening mark or not.
   */
  readonly open: boolean;
}

interface Mark {
  readonly at: number;
  readonly end: number;
  /** `"` and `''` have no direction and are written `"`; every other mark stands for itself. */
  readonly sign: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Single marks only: how surely this one closes rather than stands for letters left out. */
  readonly closing: Closing;
  /** Single marks only: looks like `'87` or `'em`, which opens nothing unless a sure closing mark follows. */
  readonly elision: boolean;
}

/** `unsure`: after an s ("protesters' rights") or a dropped ending ("goin' home"), before a space. */
type Closing = 'sure' | 'likely' | 'unsure' | 'never';

interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/** Words that are written with a leading apostrophe. */
const elidedWords = new Set(
  'allo bout cause cept cos em er ere im is kay n nother nuff ol on round scuse sup tis til till twas tween twere twill ve yer'.split(
    ' ',
  ),
);
/** Words that are written with a trailing apostrophe, besides those in -in' (goin'). */
const droppedEndings = new Set('an n o ol th wi'.split(' '));

const styleOf: Readonly<Record<string, QuotationStyle>> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'low-high',
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'guillemet',
  '›': 'guillemet',
  '「': 'corner',
  '『': 'corner',
};
/** Which signs close a quotation that the key opened, the proper one first. */
const closersOf: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”"“',
  '”': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
};

const letterOrDigit = /[\p{L}\p{N}]/u;
const isWordChar = (c: string | undefined): boolean => c !== undefined && letterOrDigit.test(c);
const isSpace = (c: string | undefined): boolean => c === undefined || /\s/.test(c);
const isDigit = (c: string | undefined): boolean => c !== undefined && c >= '0' && c <= '9';
const isOpeningContext = (c: string | undefined): boolean => isSpace(c) || /[([{—–\-/"“„«‹:…]/.test(c ?? ' ');
const isClosingContext = (c: string | undefined): boolean => isSpace(c) || /[)\]},.;:!?…"”»›—–\-/]/.test(c ?? ' ');

/**
 * Finds the words that stand in quotation marks: curly, straight, British single marks with apostrophes among them, guillemets,
 * low-high marks, marks left open at the end of a paragraph. Time is linear in the length of the text.
 */
export function findQuotations(text: string): QuotedSpan[] {
  const paragraphs = splitParagraphs(text);
  const spans: QuotedSpan[] = [];
  let goesOn = '';
  for (const [i, paragraph] of paragraphs.entries()) {
    const next = paragraphs[i + 1];
    goesOn = pairParagraph(text, paragraph, next === undefined ? '' : signAt(text, next.start), goesOn, spans);
  }
  return spans;
}

function splitParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const from = match.index + match[0].length - match[0].trimStart().length;
    const to = match.index + match[0].trimEnd().length;
    if (to > from) paragraphs.push({ start: from, end: to });
  }
  return paragraphs;
}

/** The sign of the mark at this place, or '' where none stands. */
function signAt(text: string, at: number): string {
  const c = text.charAt(at);
  if (c === '`') return text.charAt(at + 1) === '`' ? '"' : '‘';
  if (c === "'") return text.charAt(at + 1) === "'" ? '"' : "'";
  return c === '‘' || c === '’' || c in styleOf ? c : '';
}

/**
 * Pairs the marks of one paragraph and adds its spans. `goesOn` is the sign of a quotation that the paragraph before left open;
 * returns the same for the next paragraph.
 */
function pairParagraph(
  text: string,
  paragraph: Paragraph,
  nextSign: string,
  goesOn: string,
  spans: QuotedSpan[],
): string {
  const marks = findMarks(text, paragraph);
  const singles = new SingleMarks(marks);
  const first = marks[0];
  // The mark was left open and is not repeated: the paragraph belongs to the quotation if a closing mark comes first.
  if (goesOn !== '' && first !== undefined && first.at > paragraph.start) {
    const k = marks.findIndex((m) => m.opens || m.closes);
    const mark = marks[k];
    if (mark?.closes && !mark.opens && closersOf[goesOn]?.includes(mark.sign)) {
      push(text, spans, paragraph.start, mark.at, paragraph.start, mark.end, goesOn, false);
      marks.splice(0, k + 1);
      singles.drop(k + 1);
    }
  }

  const stack: Mark[] = [];
  const inner: QuotedSpan[] = [];
  const following = nextPaired(marks);

  for (let k = 0; k < marks.length; k++) {
    const mark = marks[k] as Mark;
    if (isSingle(mark.sign)) {
      if (stack.length > 0 || !mark.opens) continue;
      const close = singles.closeOf(k, nextSign !== '' && nextSign === mark.sign);
      if (close === 'none') continue;
      if (close === 'open') {
        const leads =
          mark.at === paragraph.start || /[:,]\s*$/.test(text.slice(Math.max(paragraph.start, mark.at - 3), mark.at));
        if (mark.elision || !(nextSign === mark.sign || (mark.sign === '‘' && leads))) continue;
        push(text, spans, mark.end, paragraph.end, mark.at, paragraph.end, mark.sign, true);
        return mark.sign;
      }
      const to = marks[close] as Mark;
      push(text, spans, mark.end, to.at, mark.at, to.end, mark.sign, false);
      k = close;
      continue;
    }

    const top = stack.at(-1);
    if (top !== undefined && closes(mark, top, stack, following[k])) {
      stack.pop();
      const target = stack.length === 0 ? spans : inner;
      push(text, target, top.end, mark.at, top.at, mark.end, top.sign, false);
      if (stack.length === 0) inner.length = 0;
    } else if (mark.opens) {
      stack.push(mark);
    }
  }

  const unclosed = stack[0];
  if (unclosed === undefined) return '';
  // A quotation left open. Where others were opened and closed after it and the next paragraph does not go on, its own end is lost.
  if (nextSign === unclosed.sign || (inner.length === 0 && stack.length === 1)) {
    push(text, spans, unclosed.end, paragraph.end, unclosed.at, paragraph.end, unclosed.sign, true);
    return unclosed.sign;
  }
  for (const span of inner) if (span.outerStart >= (spans.at(-1)?.outerEnd ?? 0)) spans.push(span);
  return '';
}

/** For each mark the next one that is no single mark. */
function nextPaired(marks: readonly Mark[]): readonly (Mark | undefined)[] {
  const following: (Mark | undefined)[] = [];
  let next: Mark | undefined;
  for (let k = marks.length - 1; k >= 0; k--) {
    following[k] = next;
    const mark = marks[k];
    if (mark !== undefined && !isSingle(mark.sign)) next = mark;
  }
  return following;
}

/** Whether a mark closes the quotation on top of the stack; `following` is the next mark of two strokes. */
function closes(mark: Mark, top: Mark, stack: readonly Mark[], following: Mark | undefined): boolean {
  const closers = closersOf[top.sign] ?? '';
  if (!closers.includes(mark.sign) || !mark.closes) return false;
  const proper = closers.charAt(0);
  if (mark.sign === proper) return true;
  // Not the proper sign: it closes only where the proper one does not follow and no quotation further out waits for it.
  const waiting = stack.slice(-8, -1).some((m) => closersOf[m.sign]?.startsWith(mark.sign));
  const better = following?.sign === proper && following.closes && !following.opens;
  return !better && !waiting && !mark.opens;
}

function push(
  text: string,
  spans: QuotedSpan[],
  start: number,
  end: number,
  outerStart: number,
  outerEnd: number,
  sign: string,
  open: boolean,
): void {
  let from = start;
  let to = end;
  while (from < to && isSpace(text[from])) from++;
  while (to > from && isSpace(text[to - 1])) to--;
  if (from >= to || !hasWord(text, from, to)) return;
  spans.push({ start: from, end: to, outerStart, outerEnd, style: styleOf[sign] ?? 'single', open });
}

function hasWord(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isWordChar(text[i])) return true;
  return false;
}

const isSingle = (sign: string): boolean => sign === "'" || sign === '‘' || sign === '’';

/** All marks of a paragraph with what they can do, seen from their neighbours. */
function findMarks(text: string, paragraph: Paragraph): Mark[] {
  const marks: Mark[] = [];
  const { start, end } = paragraph;
  const pattern = /``|''|["“”„«»‹›「」『』'‘’`]/g;
  // Searched in the paragraph alone: the next mark of a text without any would be sought to its end for every line.
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const at = start + match.index;
    const after = at + match[0].length;
    const before = at > start ? text[at - 1] : undefined;
    const next = after < end ? text[after] : undefined;
    const none = { at, end: after, closing: 'never', elision: false } as const;
    switch (match[0]) {
      case '"':
      case "''": {
        if (isDigit(before) && /\d['’]\d{1,2}$/.test(text.slice(Math.max(start, at - 5), at))) break; // 5'10"
        const opens =
          !isSpace(next) &&
          (isOpeningContext(before) || !isWordChar(before)) &&
          (isWordChar(next) || !isClosingContext(next) || isSpace(before));
        const sloppy = isSpace(before) && isSpace(next);
        marks.push({ ...none, sign: '"', opens: opens || sloppy, closes: !isSpace(before) || sloppy });
        break;
      }
      case '``':
        marks.push({ ...none, sign: '"', opens: true, closes: false });
        break;
      case '“':
        marks.push({
          ...none,
          sign: '“',
          opens: !isSpace(next) || isSpace(before),
          closes: !isSpace(before) && isClosingContext(next),
        });
        break;
      case '”':
        marks.push({ ...none, sign: '”', opens: isSpace(before) && isWordChar(next), closes: true });
        break;
      case '„':
      case '「':
      case '『':
        marks.push({ ...none, sign: match[0], opens: true, closes: false });
        break;
      case '」':
      case '』':
        marks.push({ ...none, sign: match[0], opens: false, closes: true });
        break;
      case '«':
      case '»':
      case '‹':
      case '›': {
        const points = match[0] === '«' || match[0] === '‹'; // French: opens towards the left
        const opens = isOpeningContext(before) && (!isSpace(next) || points);
        const closing = !isSpace(before) || !points;
        marks.push({ ...none, sign: match[0], opens, closes: closing });
        break;
      }
      default:
        marks.push(singleMark(text, paragraph, match[0] === '`' ? '‘' : match[0], at, before, next));
    }
  }
  return marks;
}

function singleMark(
  text: string,
  paragraph: Paragraph,
  sign: string,
  at: number,
  before: string | undefined,
  next: string | undefined,
): Mark {
  const opens = sign !== '’' && isOpeningContext(before) && !isSpace(next) && !/[,.;:!?)\]]/.test(next ?? ' ');
  let elision = false;
  if (opens) {
    const following = /^(?:\d\d(?:s|ers?)?(?![\p{L}\p{N}])|\p{L}+)/u.exec(text.slice(at + 1, at + 12))?.[0] ?? '';
    elision = isDigit(following[0]) || elidedWords.has(following.toLowerCase());
  }
  let closing: Closing = 'never';
  if (!isSpace(before) && !isWordChar(next) && sign !== '‘') {
    const word = /\p{L}+$/u.exec(text.slice(Math.max(paragraph.start, at - 16), at))?.[0] ?? '';
    const dropped = /[\p{L}]in$/u.test(word) || droppedEndings.has(word.toLowerCase());
    const bare = isSpace(next) && next !== undefined;
    const elided = /['’‘]n$/i.test(text.slice(Math.max(paragraph.start, at - 2), at)); // rock 'n' roll
    if (elided) closing = 'never';
    else if (!isWordChar(before)) closing = isClosingContext(next) || isSpace(before) ? 'sure' : 'likely';
    else if (!bare) closing = isClosingContext(next) || next === "'" || next === '’' ? 'sure' : 'likely';
    else closing = /s$/i.test(word) || dropped ? 'unsure' : 'likely';
  }
  if (/[([{]/.test(before ?? ' ') || (opens && /[—–\-/"“„«‹:…]/.test(before ?? ' ') && isWordChar(next)))
    closing = 'never';
  return { at, end: at + 1, sign, opens, closes: closing !== 'never', closing, elision };
}

/** Answers, for an opening single mark, which mark closes it; filled from the right so that each answer takes constant time. */
class SingleMarks {
  /** For each mark: the first later one that surely or likely closes, that is unsure, and that opens. */
  private readonly sure: Int32Array;
  private readonly firm: Int32Array;
  private readonly unsure: Int32Array;
  private readonly opener: Int32Array;
  private readonly marks: readonly Mark[];
  private dropped = 0;

  constructor(marks: readonly Mark[]) {
    const n = marks.length;
    this.marks = [...marks];
    this.sure = new Int32Array(n).fill(-1);
    this.firm = new Int32Array(n).fill(-1);
    this.unsure = new Int32Array(n).fill(-1);
    this.opener = new Int32Array(n).fill(-1);
    for (let k = n - 2; k >= 0; k--) {
      const m = marks[k + 1] as Mark;
      const single = isSingle(m.sign);
      this.sure[k] = single && m.closing === 'sure' ? k + 1 : (this.sure[k + 1] ?? -1);
      this.firm[k] = single && (m.closing === 'sure' || m.closing === 'likely') ? k + 1 : (this.firm[k + 1] ?? -1);
      this.unsure[k] = single && m.closing === 'unsure' ? k + 1 : (this.unsure[k + 1] ?? -1);
      this.opener[k] = single && m.opens && !m.elision ? k + 1 : (this.opener[k + 1] ?? -1);
    }
  }

  /** Forgets the first `count` marks, as the caller has removed them from its list. */
  drop(count: number): void {
    this.dropped += count;
  }

  /**
   * The index of the closing mark; 'open' where the paragraph ends first, 'none' where another quotation opens first.
   * An unsure mark is an apostrophe if a surer one follows before the next opening mark, or if the next paragraph goes on.
   */
  closeOf(index: number, goesOn: boolean): number | 'open' | 'none' {
    const k = index + this.dropped;
    const limit = this.opener[k] ?? -1;
    const within = (j: number | undefined): j is number => j !== undefined && j >= 0 && (limit < 0 || j <= limit);
    const answer = (j: number): number => j - this.dropped;
    if (this.marks[k]?.elision) {
      const sure = this.sure[k];
      return within(sure) ? answer(sure) : 'none';
    }
    const firm = this.firm[k];
    if (within(firm)) return answer(firm);
    const unsure = this.unsure[k];
    if (limit < 0 && goesOn) return 'open';
    if (within(unsure)) return answer(unsure);
    return limit < 0 ? 'open' : 'none';
  }
}
