/** A text in lower case in, its letters and digits out: what two writings of one text share. Most texts are in ASCII, which is far quicker. */

const ascii = /^[\0-\u007f]*$/;
const noAsciiLetters = /[^a-z0-9]+/g;
const noLetters = /[^\p{L}\p{N}]+/gu;

export function isAscii(text: string): boolean {
  return ascii.test(text);
}

export function lettersOf(lower: string): string {
  return lower.replace(isAscii(lower) ? noAsciiLetters : noLetters, '');
}
