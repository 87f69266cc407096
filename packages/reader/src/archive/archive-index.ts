/**
 * The WARC files of an archive in, a list of the answers in them out, without their bodies, and our own notes where there are any. It is the
 * first of two passes: which of the answers are pages can be told only when all are known.
 */
import { formatByContentType } from '../format.js';
import { conditionOf } from '../fetch/condition.js';
import { headerOf, type Headers } from '../fetch/exchange.js';
import { isRedirect, targetOf } from '../fetch/follow.js';
import { HTTP_HEAD_MAX_BYTES, MAX_RECORDS, VISIT_MAX_BYTES } from './archive-limits.js';
import { ArchiveDamage } from './byte-reader.js';
import { readHttpHead } from './http-message.js';
import { readVisitNote, VISIT_TYPE, type VisitNote } from './visit-note.js';
import { type WarcRecord, warcRecords } from './warc-records.js';
import type { WarcFile } from './warc-source.js';

/** A record that holds an answer, or that says that an earlier answer was given again (`revisit`). */
export interface ArchivedAnswer {
  readonly file: number;
  readonly ordinal: number;
  readonly id: string | null;
  readonly revisit: boolean;
  readonly address: string;
  /** As the record has it: ISO 8601 in UTC. */
  readonly time: string;
  readonly status: number;
  readonly isPage: boolean;
  /** The headers that ask for the page only if it has changed since; none where it cannot be asked so. */
  readonly condition: Headers;
  /** Where it redirects to, or null. */
  readonly target: string | null;
  /** The answer that a revisit stands for, by whatever the record names it. */
  readonly original: Original;
}

export interface Original {
  readonly id: string | null;
  readonly address: string | null;
  readonly time: string | null;
  readonly digest: string | null;
}

export interface ArchiveIndex {
  readonly answers: readonly ArchivedAnswer[];
  readonly notes: readonly VisitNote[];
  /** Why the rest of the archive could not be read; null where all of it was. */
  readonly damage: ArchiveDamage | null;
}

/** Throws the errors of the file system. */
export async function indexArchive(files: readonly WarcFile[]): Promise<ArchiveIndex> {
  const answers: ArchivedAnswer[] = [];
  const notes: VisitNote[] = [];
  let damage: ArchiveDamage | null = null;
  for (const [file, { open }] of files.entries()) {
    const stream = await open();
    try {
      for await (const record of warcRecords(stream)) {
        const answer = await answerIn(record, file);
        if (answer !== null) answers.push(answer);
        const note = await noteIn(record);
        if (note !== null) notes.push(note);
        if (answers.length + notes.length > MAX_RECORDS)
          throw new ArchiveDamage('it holds more pages than can be kept in mind');
      }
    } catch (error) {
      if (!(error instanceof ArchiveDamage)) throw error;
      damage = error;
    } finally {
      stream.destroy();
    }
  }
  return { answers, notes, damage };
}

async function noteIn(record: WarcRecord): Promise<VisitNote | null> {
  if (record.field('warc-type') !== 'metadata' || record.field('content-type') !== VISIT_TYPE) return null;
  return readVisitNote(new TextDecoder().decode(await record.block(VISIT_MAX_BYTES)));
}

async function answerIn(record: WarcRecord, file: number): Promise<ArchivedAnswer | null> {
  const type = record.field('warc-type');
  if (type !== 'response' && type !== 'revisit' && type !== 'resource') return null;
  // wget writes addresses in angle brackets.
  const address = (record.field('warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1');
  if (!/^https?:\/\//i.test(address)) return null;
  const { status, headers } = await headIn(record, type);
  return {
    file,
    ordinal: record.ordinal,
    id: record.field('warc-record-id'),
    revisit: type === 'revisit',
    address,
    time: record.field('warc-date') ?? '',
    status,
    isPage: status === 200 && formatByContentType(headerOf(headers, 'content-type')) === 'html',
    condition: type === 'response' ? conditionOf(status, headers) : [],
    target: targetIn(status, headers, address),
    original: {
      id: record.field('warc-refers-to'),
      address: record.field('warc-refers-to-target-uri'),
      time: record.field('warc-refers-to-date'),
      digest: record.field('warc-payload-digest'),
    },
  };
}

/** Status and headers; a resource has none of its own, and a revisit may have left them out. */
async function headIn(
  record: WarcRecord,
  type: string,
): Promise<{ readonly status: number; readonly headers: Headers }> {
  if (type === 'resource') return { status: 200, headers: [['content-type', record.field('content-type') ?? '']] };
  const head = readHttpHead(await record.block(HTTP_HEAD_MAX_BYTES));
  if (head !== null) return head;
  return { status: type === 'revisit' ? 200 : 0, headers: [] };
}

function targetIn(status: number, responseHeaders: Headers, address: string): string | null {
  if (!isRedirect(status)) return null;
  try {
    return targetOf({ address, responseHeaders });
  } catch {
    return null;
  }
}
