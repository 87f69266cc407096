/**
 * The pages of a PDF in, its lines of text out, each with its place and size. Read by pdf.js (as unpdf packs it, without canvas and worker), piece by
 * piece, so that a page that never ends is left in the middle.
 */
import { getDocumentProxy } from 'unpdf';

export interface Line {
  /** From 1. */
  readonly page: number;
  readonly text: string;
  /** Left end and base line in points from the lower left corner of the page. */
  readonly x: number;
  readonly y: number;
  /** Width of the line and size of its letters in points. */
  readonly width: number;
  readonly size: number;
  /** Height of its page in points. */
  readonly pageHeight: number;
}

export interface PdfText {
  readonly title: string | null;
  readonly lines: readonly Line[];
}

/** Pages of one article, with room for the comments and lists that are printed with it. */
export const MAX_PAGES = 60;

/** Pieces of text of one document; a page of prose has some 100, one that sets each letter alone some 5,000. */
const MAX_PIECES = 200_000;

/** Null where it has too many pages or pieces. Throws where it is damaged or asks for a password. */
export async function pdfLines(bytes: Uint8Array): Promise<PdfText | null> {
  const document = await getDocumentProxy(bytes, { isEvalSupported: false, verbosity: 0 });
  try {
    if (document.numPages > MAX_PAGES) return null;
    const lines: Line[] = [];
    let left = MAX_PIECES;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const pieces = await piecesOf(page.streamTextContent(), left);
      if (pieces === null) return null;
      left -= pieces.length;
      lines.push(...linesOf(pieces, number, page.getViewport({ scale: 1 }).height));
    }
    const { info } = await document.getMetadata();
    return { title: titleIn(info), lines };
  } finally {
    await document.destroy();
  }
}

/** A piece of text as pdf.js hands it out. */
interface Piece {
  readonly str: string;
  /** Scale, skew and place: the last two are x and y. */
  readonly transform: readonly number[];
  readonly width: number;
}

/** The pieces of a page, or null as soon as there are more than the limit. */
async function piecesOf(stream: ReadableStream<unknown>, limit: number): Promise<readonly Piece[] | null> {
  const pieces: Piece[] = [];
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces;
    const { items } = value as { readonly items: readonly (Piece | { readonly type: string })[] };
    for (const item of items) if ('str' in item) pieces.push(item);
    if (pieces.length > limit) {
      await reader.cancel(new Error('the page has more text than any article'));
      return null;
    }
  }
}

/** Share of the size of letters by which the base lines of one line may differ. */
const SAME_LINE = 0.3;

/** Pieces on one base line, in the order of the page, are one line. */
function linesOf(pieces: readonly Piece[], page: number, pageHeight: number): readonly Line[] {
  const lines: Line[] = [];
  for (const { str, transform, width } of pieces) {
    const [, , skew = 0, scale = 0, x = 0, y = 0] = transform;
    const size = Math.hypot(skew, scale);
    const last = lines.at(-1);
    if (str === '' || size === 0) continue;
    if (last !== undefined && Math.abs(last.y - y) <= SAME_LINE * last.size && x >= last.x) {
      lines[lines.length - 1] = {
        ...last,
        text: last.text + str,
        width: x + width - last.x,
        size: Math.max(last.size, size),
      };
    } else if (str.trim() !== '') lines.push({ page, text: str, x, y, width, size, pageHeight });
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }));
}

function titleIn(info: object): string | null {
  return 'Title' in info && typeof info.Title === 'string' && info.Title.trim() !== '' ? info.Title.trim() : null;
}
