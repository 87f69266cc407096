/**
 * A report or an archive into a file, whole or not at all: it is written beside its place and then moved there, so that nobody ever reads
 * half of it and an old report outlives a full disk.
 */
import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Why a report or an archive could not be written, in words for a person. */
export class OutputError extends Error {}

/** Throws `OutputError`. Devices and pipes (`/dev/null`) are written to as they are. */
export async function writeOutput(path: string, content: string | Uint8Array, what = 'report'): Promise<void> {
  try {
    const old = await statOrNull(path);
    if (old !== null && !old.isFile()) {
      await writeFile(path, content);
      return;
    }
    const place = old === null ? path : await realpath(path);
    const draft = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`);
    try {
      await writeFile(draft, content, { flag: 'wx' });
      if (old !== null) await chmod(draft, old.mode);
      await rename(draft, place);
    } catch (error) {
      await rm(draft, { force: true }).catch(() => {});
      throw error;
    }
  } catch (error) {
    throw new OutputError(`${path}: the ${what} could not be written: ${wordsOf(error)}`, { cause: error });
  }
}

/** Throws `OutputError` where the output is one of the articles: a slip such as `analyze a.txt --output b.txt` must not cost the article in b.txt, nor an archive its pages. */
export async function refuseToOverwrite(
  output: string,
  inputs: readonly string[],
  articles: readonly { readonly source: string }[],
): Promise<void> {
  const place = await realpath(output).catch(() => null);
  if (place === null) return;
  const sources = articles.map(({ source }) => source.replace(/#\d+$/, ''));
  for (const source of new Set([...inputs, ...sources])) {
    const file = await realpath(source).catch(() => null);
    if (file === place)
      throw new OutputError(`${output}: this is one of the articles; name another file for the output`);
  }
}

/** Throws `OutputError` where there is a file already: an archive is evidence, and later ones stand beside it. */
export async function refuseToReplace(archive: string): Promise<void> {
  const old = await statOrNull(archive).catch(() => null);
  if (old?.isFile() === true)
    throw new OutputError(`${archive}: this archive exists and is never replaced; name another file`);
}

async function statOrNull(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null;
}

/** The usual errors of writing, each with what to do about it. */
export function wordsOf(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'there is no such folder; make it first';
    case 'ENOTDIR':
      return 'a part of the path is a file, not a folder; check the path';
    case 'EISDIR':
      return 'it is a folder; name a file in it';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'writing there is not permitted; name another place';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full; make room or name another place';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
