/**
 * An archive in, its pages as documents out, in two passes: the first finds the pages, the second brings their bodies. Pages pass through
 * the same reading as pages that were just fetched.
 */
import type { ReadProblem } from '@firsthand/core';
import { readAddress } from '../address.js';
import type { Document, FetchPage, LeftOut } from '../document.js';
import { problemOfFailure } from '../fetch/failure.js';
import { documentOf } from '../fetch/page-answer.js';
import { MAX_BYTES } from '../limits.js';
import { problem } from '../problems.js';
import { type ArchivedAnswer, type ArchiveIndex, indexArchive } from './archive-index.js';
import { BODY_MAX_BYTES, HTTP_HEAD_MAX_BYTES } from './archive-limits.js';
import { answerIn } from './archived-answer.js';
import { type ArchivedPage, type ArchivedPages, notThere, pagesOf } from './archived-pages.js';
import { ArchiveDamage } from './byte-reader.js';
import { grouped } from './grouped.js';
import { type WarcRecord, warcRecords } from './warc-records.js';
import { openWarcSource, type WarcFile } from './warc-source.js';

/** Throws the errors of the file system. */
export async function* openArchive(path: string): AsyncGenerator<Document | ReadProblem | LeftOut> {
  try {
    const source = await openWarcSource(path);
    try {
      const index = await indexArchive(source.files);
      const { pages, problems, entries } = pagesOf(index, source.pageList);
      yield* problems;
      const fetchPage = fetchFrom(entries, source.files);
      for await (const opened of documentsOf(pages, source.files)) {
        yield 'kind' in opened ? opened : { ...opened, fetchPage };
      }
      yield* restOf(path, index, pages);
    } finally {
      source.close();
    }
  } catch (error) {
    if (!(error instanceof ArchiveDamage)) throw error;
    yield damaged(path, error);
  }
}

/** Brings pages that feeds of the archive name from the archive; they are looked for when the first of them is asked for. */
function fetchFrom(entries: ArchivedPages['entries'], files: readonly WarcFile[]): FetchPage {
  let found: Promise<ReadonlyMap<string, Document | ReadProblem>> | null = null;
  const find = async () => {
    const outcomes = new Map<string, Document | ReadProblem>();
    const pages: ArchivedPage[] = [];
    for (const [source, entry] of entries) {
      if ('kind' in entry) outcomes.set(source, entry);
      else pages.push(entry);
    }
    for await (const opened of documentsOf(pages, files)) outcomes.set(opened.source, opened);
    return outcomes;
  };
  return async (written) => {
    const address = readAddress(written);
    if (typeof address !== 'string') return address;
    found ??= find();
    return (await found).get(address) ?? notThere(address);
  };
}

/** What is to be told of the archive itself. */
function* restOf(path: string, index: ArchiveIndex, pages: readonly ArchivedPage[]): Generator<ReadProblem | LeftOut> {
  if (index.damage !== null) yield damaged(path, index.damage);
  else if (pages.length === 0 && index.notes.length === 0)
    yield problem(path, 'nothing-to-read', 'the archive holds no page');
  if (pages.some(({ named }) => !named)) yield { leftOut: index.answers.length - pages.length };
}

function damaged(path: string, { message }: ArchiveDamage): ReadProblem {
  return problem(
    path,
    'broken',
    message,
    'all pages before that place are read; make the archive again if any is missing',
  );
}

/** Several pages may have their body in one record: those whose answers are revisits of it. */
async function* documentsOf(
  pages: readonly ArchivedPage[],
  files: readonly WarcFile[],
): AsyncGenerator<Document | ReadProblem> {
  const wanted = grouped(pages, ({ body }) => placeOf(body));
  for (const [file, { open }] of files.entries()) {
    if (!pages.some(({ body }) => body.file === file)) continue;
    const stream = await open();
    try {
      for await (const record of warcRecords(stream)) {
        const here = wanted.get(placeOf({ file, ordinal: record.ordinal })) ?? [];
        if (here.length === 0) continue;
        const block = await record.block(BLOCK_MAX_BYTES);
        for (const page of here) yield await documentIn(page, record, block);
      }
    } catch (error) {
      // The first pass has told of it.
      if (!(error instanceof ArchiveDamage)) throw error;
    } finally {
      stream.destroy();
    }
  }
}

/** Bytes of a record with an answer. */
const BLOCK_MAX_BYTES = HTTP_HEAD_MAX_BYTES + BODY_MAX_BYTES;

function placeOf({ file, ordinal }: Pick<ArchivedAnswer, 'file' | 'ordinal'>): string {
  return `${file} ${ordinal}`;
}

async function documentIn({ source, answer, named }: ArchivedPage, record: WarcRecord, block: Uint8Array) {
  if (record.length > BLOCK_MAX_BYTES) return problem(source, 'too-large');
  if (block.length < record.length)
    return problem(source, 'broken', 'the archive ends in the middle of it', 'fetch the page anew');
  const { address, time } = answer;
  const archived = answerIn(record, block);
  if (archived === null)
    return problem(source, 'broken', 'its record holds no answer of a web server', 'fetch the page anew');
  try {
    const document = await documentOf(source, { address, time, ...archived }, MAX_BYTES);
    return named ? document : { ...document, unnamed: true };
  } catch (error) {
    return problemOfFailure(source, error);
  }
}
