/**
 * A page of which our own reading found next to nothing in, its blocks with what Readability takes for text out. It is asked only where the page
 * has running text for it to find. Readability and linkedom are loaded on first use: most pages need neither. linkedom's `worker` build is the
 * same library in one file; it loads in a fifth of the time.
 */
import {
  READABILITY_MAX_ATTRIBUTES,
  READABILITY_MAX_ATTRIBUTES_EACH,
  READABILITY_MAX_NESTING,
  READABILITY_MAX_NODES,
  READABILITY_MAX_PIECES,
} from '../limits.js';
import { type Block, isProse } from './block.js';
import { isRunning } from './containers.js';
import { type ParsedPage, parsePage } from './parse.js';
import { type Segment, segmentsOf } from './segments.js';
import { bare } from './witnesses.js';

/** Readability must have found this many times as much to be believed, and this much: of a page without an article it takes the footer. */
const MORE = 3;
const BELIEVED_MIN_LENGTH = 250;

export async function readSecondOpinion(
  page: ParsedPage,
  html: string,
  segments: readonly Segment[],
  own: readonly Block[],
): Promise<readonly Block[]> {
  const needed = Math.max(BELIEVED_MIN_LENGTH, MORE * lengthOf(own.filter(isProse)));
  if (!isBearable(page) || lengthOf(segments.filter(isRunning)) < needed) return own;
  const markup = await readableMarkup(html);
  if (markup === null) return own;
  const kept = segmentsOf(parsePage(markup).root);
  if (lengthOf(kept) < needed) return own;
  const words = new Set(kept.map(({ text }) => bare(text)));
  return own.map((block) => (words.has(bare(block.text)) ? { ...block, type: 'paragraph' } : block));
}

function lengthOf(blocks: readonly { readonly text: string }[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function isBearable({ elements, texts, mostPieces, attributes, mostAttributes, nesting }: ParsedPage): boolean {
  return (
    elements.length + texts <= READABILITY_MAX_NODES &&
    mostPieces <= READABILITY_MAX_PIECES &&
    attributes <= READABILITY_MAX_ATTRIBUTES &&
    mostAttributes <= READABILITY_MAX_ATTRIBUTES_EACH &&
    nesting <= READABILITY_MAX_NESTING
  );
}

/** linkedom reads styles in time that grows with the square of the white space in them. */
const endlessSpace = /[ \t\n\f\r]{100,}/g;

/** The markup of what Readability takes for the article, or null where it finds nothing or fails: it asserts much about pages. */
async function readableMarkup(html: string): Promise<string | null> {
  const [{ Readability }, { parseHTML }] = await Promise.all([
    import('@mozilla/readability'),
    import('linkedom/worker'),
  ]);
  try {
    const { document } = parseHTML(asDocument(html.replace(endlessSpace, ' ')));
    return new Readability(document, { disableJSONLD: true }).parse()?.content ?? null;
  } catch {
    return null;
  }
}

/** linkedom has no body for markup that does not name one. */
function asDocument(html: string): string {
  if (/<html[\s>]/i.test(html) && /<body[\s>]/i.test(html)) return html;
  const content = html.replace(/<!doctype[^<>]*>|<\/?(?:html|head|body)(?:\s[^<>]*)?>/gi, '');
  return `<!doctype html><html><head></head><body>${content}</body></html>`;
}
