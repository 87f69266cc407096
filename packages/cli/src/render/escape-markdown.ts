/**
 * In: text of an article, already on one line. Out: the same text for CommonMark and GitHub's flavour, so that whatever it holds is read as text.
 * The idea: a backslash before all punctuation that may mean something, entities for what HTML could see, and a break in what would become a link.
 */
import type { Piece } from '@firsthand/digest';

// `:` `/` `@` and `.` after www only where a bare address would become a link; prose keeps its own.
const meaning = /[\\`*_[\]<>{}|~#$]|&(?=#?\w+;)|!(?=\[)|:(?=\/\/)|(?<=\bwww)\.|@/giu;

export function escapeMarkdown(text: string): string {
  return text
    .replace(meaning, (mark) => (mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : mark === '&' ? '&amp;' : `\\${mark}`))
    .replace(/^(\s*)([-+=])/u, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/u, '$1\\$2');
}

export type Mark = 'bold' | 'strike';

/** Pieces with the marked words bold or struck through. */
export function piecesInMarkdown(pieces: readonly Piece[], mark: Mark): string {
  const sign = mark === 'bold' ? '**' : '~~';
  const text = pieces.map((piece) => (piece.marked ? marked(piece.text, sign) : escapeInside(piece.text))).join('');
  return text.replace(/^(\s*)([-+=])/u, '$1\\$2').replace(/^(\s*\d+)([.)])/u, '$1\\$2');
}

/**
 * The signs stand next to a letter or digit on their inner side: next to a quotation mark or a blank they would open nothing (CommonMark 6.2,
 * "left-flanking").
 */
function marked(text: string, sign: string): string {
  const inner = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text);
  const [, before = '', core = '', after = ''] = inner ?? [];
  if (core === '') return escapeInside(text);
  return `${escapeInside(before)}${sign}${escapeInside(core)}${sign}${escapeInside(after)}`;
}

/** Without the escapes that only the start of a line needs. */
function escapeInside(text: string): string {
  return escapeMarkdown(`x${text}`).slice(1);
}
