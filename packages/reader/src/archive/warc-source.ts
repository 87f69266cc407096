/**
 * An archive on the disk in, its WARC files as streams out: a WARC file is one, a WACZ file (WACZ 1.1.1) is a zip with some of them and a list
 * of pages. Nothing is written to the disk.
 */
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Entry, ZipFile } from 'yauzl';
import { MAX_ENTRIES, PAGE_LIST_MAX_BYTES } from './archive-limits.js';
import { ArchiveDamage, makeByteReader } from './byte-reader.js';

export interface WarcSource {
  /** Each can be opened again and again. */
  readonly files: readonly WarcFile[];
  /** The lines of the list of pages, or null where there is none. */
  readonly pageList: readonly string[] | null;
  readonly close: () => void;
}

export interface WarcFile {
  readonly open: () => Promise<Readable>;
}

/** Throws `ArchiveDamage`, or the errors of the file system. */
export async function openWarcSource(path: string): Promise<WarcSource> {
  if (!path.toLowerCase().endsWith('.wacz')) {
    return { files: [{ open: async () => createReadStream(path) }], pageList: null, close: () => {} };
  }
  const zip = await openZip(path);
  try {
    const entries = await entriesOf(zip);
    const files = entries
      .filter(({ fileName }) => /^archive\/[^/]+\.warc(?:\.gz)?$/i.test(fileName))
      .toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1))
      .map((entry) => ({ open: async () => await streamOf(zip, entry) }));
    const list = entries.find(({ fileName }) => fileName === 'pages/pages.jsonl');
    const pageList = list === undefined ? null : await linesOf(await streamOf(zip, list));
    return { files, pageList, close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function openZip(path: string): Promise<ZipFile> {
  const { open } = await import('yauzl');
  return await new Promise((done, fail) => {
    open(path, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error === null) done(zip);
      else fail(isOfFiles(error) ? error : new ArchiveDamage('it is no WACZ file (no zip)', { cause: error }));
    });
  });
}

/** Errors of the file system have a code, those of the zip none. */
function isOfFiles(error: Error): boolean {
  return 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code);
}

async function entriesOf(zip: ZipFile): Promise<readonly Entry[]> {
  return await new Promise((done, fail) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > MAX_ENTRIES) fail(new ArchiveDamage('it holds more files than any WACZ file has'));
      else zip.readEntry();
    });
    zip.once('end', () => done(entries));
    zip.once('error', (error: Error) => fail(new ArchiveDamage('its list of files is damaged', { cause: error })));
    zip.readEntry();
  });
}

async function streamOf(zip: ZipFile, entry: Entry): Promise<Readable> {
  return await new Promise((done, fail) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error === null) done(stream);
      else fail(new ArchiveDamage('a file in it cannot be unpacked', { cause: error }));
    });
  });
}

async function linesOf(stream: Readable): Promise<readonly string[]> {
  const { take } = makeByteReader(stream);
  const bytes = await take(PAGE_LIST_MAX_BYTES);
  stream.destroy();
  return new TextDecoder().decode(bytes).split(/\r?\n/);
}
