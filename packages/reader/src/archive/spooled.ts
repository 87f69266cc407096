/**
 * An archive on standard input in, its pages out. An archive is read twice, which a stream cannot be: it is put into a file first, which is
 * taken away again.
 */
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadProblem } from '@firsthand/core';
import type { Document, LeftOut } from '../document.js';
import { openArchive } from './open-archive.js';

/** `source` is what the archive is called where something is to be told of it. Throws the errors of the file system. */
export async function* openSpooled(
  source: string,
  stream: AsyncIterable<Uint8Array>,
  kind: 'warc' | 'wacz',
): AsyncGenerator<Document | ReadProblem | LeftOut> {
  const folder = await mkdtemp(join(tmpdir(), 'firsthand-'));
  try {
    const path = join(folder, `standard-input.${kind}`);
    await pipeline(Readable.from(stream), createWriteStream(path));
    for await (const opened of openArchive(path)) {
      yield 'source' in opened && opened.source === path ? { ...opened, source } : opened;
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
