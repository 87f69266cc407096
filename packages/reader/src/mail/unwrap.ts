/**
 * Text that a mail program broke into short lines in, its paragraphs as they were written out. A line was broken where the next word had no
 * room any more in the width of the text; any other line ends where its author ended it.
 */

/** Lines of mails are broken at 72 to 78 columns (RFC 5322, 2.1.1); a text with longer lines was not broken. */
const MAX_WIDTH = 80;

/** Below this the longest line tells no width: the text is a few short lines. */
const MIN_WIDTH = 50;

/** Line breaks must be `\n`. */
export function unwrap(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (width > MAX_WIDTH || width < MIN_WIDTH) return lines.join('\n');
  let joined = '';
  for (const [index, line] of lines.entries()) {
    joined += line;
    const next = lines[index + 1];
    if (next === undefined) break;
    joined += line !== '' && isBroken(line, next, width) ? ' ' : '\n';
  }
  return joined;
}

function isBroken(line: string, next: string, width: number): boolean {
  const word = /^\S+/.exec(next)?.[0];
  return word !== undefined && line.length + 1 + word.length > width;
}
