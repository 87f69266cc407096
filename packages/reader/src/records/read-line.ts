/**
 * What `firsthand read --format jsonl` writes of an article beside what every data set has: the blocks and the metadata of its page, the capture it was
 * read from,
 * and what could not be read. Values of another shape belong to another data set and are left alone.
 */
import type { Article, Capture, ReadProblem } from '@firsthand/core';
import type { Block } from '../page/block.js';
import { evidenceTypes, furnitureTypes, isProse, isTold, proseTypes, textOfBlocks } from '../page/block.js';
import { toldLinks } from '../page/told-links.js';
import { isProblemKind } from '../problems.js';
import type { ReadArticle } from '../read-article.js';
import { isRecord } from './json-values.js';
import { metadataOfRecord } from './metadata-of-record.js';

type JsonRecord = Readonly<Record<string, unknown>>;

/**
 * The article with what its record holds of the page that it was read from: the blocks with their links, the metadata, the capture, each absent
 * where there is none. Where the text is that of the blocks, their credits come back into the body.
 */
export function withPage(article: Article, record: JsonRecord): ReadArticle {
  const page = pageOfRecord(record, article.url);
  const isText = page.blocks !== undefined && article.body === textOfBlocks(page.blocks.filter(isProse));
  return { ...article, ...page, ...(isText ? { body: textOfBlocks(page.blocks.filter(isTold)) } : {}) };
}

function pageOfRecord(
  record: JsonRecord,
  url: string | null,
): Pick<ReadArticle, 'blocks' | 'links' | 'metadata' | 'capture'> {
  const { blocks, capture } = record;
  const base = url ?? (isCapture(capture) ? capture.address : '');
  const isPage = Array.isArray(blocks) && blocks.length > 0 && blocks.every(isBlock);
  const metadata = metadataOfRecord(record);
  return {
    ...(isPage ? { blocks, ...toldLinks(blocks, base) } : {}),
    ...(metadata === null ? {} : { metadata }),
    ...(isCapture(capture) ? { capture } : {}),
  };
}

/** What the record says could not be read, with the record as the source. */
export function problemsOfRecord(source: string, { problems }: JsonRecord): readonly ReadProblem[] {
  if (!Array.isArray(problems)) return [];
  return problems.flatMap((one: unknown): readonly ReadProblem[] => {
    if (!isRecord(one)) return [];
    const { kind, cause, advice } = one;
    if (!isProblemKind(kind) || typeof cause !== 'string' || typeof advice !== 'string') return [];
    return [{ source, kind, cause, advice }];
  });
}

const blockTypes: ReadonlySet<unknown> = new Set([...proseTypes, ...evidenceTypes, ...furnitureTypes]);

function isBlock(value: unknown): value is Block {
  return (
    isRecord(value) &&
    blockTypes.has(value['type']) &&
    typeof value['text'] === 'string' &&
    typeof value['tag'] === 'string' &&
    Array.isArray(value['links']) &&
    value['links'].every(isLink)
  );
}

function isLink(value: unknown): boolean {
  return isRecord(value) && typeof value['text'] === 'string' && typeof value['address'] === 'string';
}

function isCapture(value: unknown): value is Capture {
  return isRecord(value) && ['address', 'time', 'digest'].every((name) => typeof value[name] === 'string');
}
