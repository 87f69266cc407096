/**
 * The one place where text from articles, file names and error messages is made fit for a terminal. A saved page may hold escape sequences that
 * recolour, rename or rewrite a terminal, and direction marks that show words in another order than they stand in.
 */

/** Line breaks and tabs: a renderer breaks lines itself. */
const whiteSpace = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

/** C0 and C1 controls, DEL, and halves of surrogate pairs: what starts an escape sequence, or is no character at all. */
const controls = /[\p{Cc}\p{Cs}]/gu;

/**
 * Characters that show nothing: direction overrides, embeddings and isolates, zero-width space and no-break space, word joiner and invisible
 * operators, interlinear marks, tags. Zero-width joiner and non-joiner stay (Persian and emoji need them), and so do the plain left-to-right
 * and right-to-left marks.
 */
const invisible = /[\u00AD\u180E\u200B\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** The text on one line, without anything that acts on the terminal: controls become U+FFFD, invisible characters go. */
export function printable(text: string): string {
  return text.replace(whiteSpace, ' ').replace(controls, '\uFFFD').replace(invisible, '');
}
