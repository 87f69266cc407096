/**
 * An archive in, what is known from it of each page out, so that its server can be asked whether it has changed since. The bodies stay in the
 * archive until a server says that one has not.
 */
import type { ReadProblem } from '@firsthand/core';
import { readAddress } from '../address.js';
import type { FindKnown } from '../fetch/condition.js';
import type { Exchange } from '../fetch/exchange.js';
import { problem, problemOfError } from '../problems.js';
import { compareText } from '../source-order.js';
import { type ArchivedAnswer, indexArchive } from './archive-index.js';
import { BODY_MAX_BYTES, HTTP_HEAD_MAX_BYTES } from './archive-limits.js';
import { answerIn } from './archived-answer.js';
import { makeBodies } from './archived-pages.js';
import { ArchiveDamage } from './byte-reader.js';
import { warcRecords } from './warc-records.js';
import { openWarcSource, type WarcFile } from './warc-source.js';

export interface KnownPages {
  readonly find: FindKnown;
  /** Why the archive, or the rest of it, could not be read; null where all of it was. */
  readonly problem: ReadProblem | null;
  readonly close: () => void;
}

/** Never throws for what the archive holds. */
export async function openKnownPages(path: string): Promise<KnownPages> {
  try {
    const { files, close } = await openWarcSource(path);
    const { answers, damage } = await indexArchive(files);
    const last = lastPages(answers);
    const find: FindKnown = (address) => {
      const answer = last.get(address);
      return answer === undefined
        ? null
        : { condition: answer.condition, read: async () => await exchangeOf(answer, files) };
    };
    return { find, problem: damage === null ? null : damaged(path, damage), close };
  } catch (error) {
    const reason = error instanceof ArchiveDamage ? damaged(path, error) : problemOfError(path, error);
    return { find: () => null, problem: reason, close: () => {} };
  }
}

function damaged(path: string, { message }: ArchiveDamage): ReadProblem {
  return problem(path, 'broken', message, 'pages that stand behind that place are fetched anew');
}

/** By address the answer with the page's last state, where its server can be asked about it. */
function lastPages(answers: readonly ArchivedAnswer[]): ReadonlyMap<string, ArchivedAnswer> {
  const bodies = makeBodies(answers);
  const last = new Map<string, ArchivedAnswer>();
  for (const answer of answers.toSorted((a, b) => compareText(a.time, b.time))) {
    const address = readAddress(answer.address);
    const body = bodies(answer);
    if (typeof address !== 'string' || body?.status !== 200) continue;
    if (body.condition.length > 0) last.set(address, body);
    else last.delete(address);
  }
  return last;
}

/** The answer as it was given; null where the file has changed since it was opened. */
async function exchangeOf(
  { file, ordinal, address, time }: ArchivedAnswer,
  files: readonly WarcFile[],
): Promise<Exchange | null> {
  const stream = await files[file]?.open();
  if (stream === undefined) return null;
  try {
    for await (const record of warcRecords(stream)) {
      if (record.ordinal !== ordinal) continue;
      const block = await record.block(HTTP_HEAD_MAX_BYTES + BODY_MAX_BYTES);
      const answer = block.length < record.length ? null : answerIn(record, block);
      return answer === null ? null : { address, time, requestHeaders: [], ...answer };
    }
    return null;
  } catch (error) {
    if (error instanceof ArchiveDamage) return null;
    throw error;
  } finally {
    stream.destroy();
  }
}
