/**
 * The paths that a person names in, the files to read out: folders are walked through, hidden files and what belongs to a saved page
 * or to a system are left out, and what looks like an article in a format that is not read is told.
 */
import type { ReadProblem } from '@firsthand/core';
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { formatByName } from './format.js';
import { problem, problemOfError } from './problems.js';
import { compareSources, compareText } from './source-order.js';

/** The name of standard input among paths and sources. */
export const STANDARD_INPUT = '-';

export interface FoundFiles {
  /** Files in the order of their sources, each once; `STANDARD_INPUT` may be among them. */
  readonly files: readonly string[];
  readonly problems: readonly ReadProblem[];
}

/** The files that the paths stand for. The order of the paths makes no difference. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const found: string[] = [];
  const problems: ReadProblem[] = [];
  for (const path of paths) {
    if (path === STANDARD_INPUT) found.push(path);
    else await findUnder(path === '' ? path : normalize(path), found, problems);
  }
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const file of found) (once.has(file) ? repeated : once).add(file);
  const files = [...once].toSorted(compareSources);
  return { files, problems: [...onceEach(problems), ...[...repeated].map((file) => problem(file, 'duplicate'))] };
}

async function findUnder(path: string, found: string[], problems: ReadProblem[]): Promise<void> {
  try {
    if ((await stat(path)).isDirectory()) {
      const folder: Walk = { found: [], problems: [] };
      await walk(path, [], folder);
      found.push(...folder.found);
      problems.push(...folder.problems);
      if (folder.found.length + folder.problems.length === 0) problems.push(problem(path, 'nothing-to-read'));
    } else if (isReadByNoOne(path)) problems.push(problem(path, 'unsupported'));
    else found.push(path);
  } catch (error) {
    problems.push(problemOfError(path, error));
  }
}

interface Walk {
  readonly found: string[];
  readonly problems: ReadProblem[];
}

/** `above` are the real paths of the folders around: a link back to one of them is not followed. */
async function walk(folder: string, above: readonly string[], result: Walk): Promise<void> {
  const real = await realpath(folder);
  if (above.includes(real)) return;
  const entries = (await readdir(folder, { withFileTypes: true })).toSorted((a, b) => compareText(a.name, b.name));
  const names = new Set(entries.map((entry) => entry.name));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (isLeftOut(entry.name, names)) continue;
    try {
      const kind = await kindOf(entry, path);
      if (kind === 'folder') await walk(path, [...above, real], result);
      else if (kind === 'file') sortOut(path, result);
    } catch (error) {
      result.problems.push(problemOfError(path, error));
    }
  }
}

async function kindOf(entry: Dirent, path: string): Promise<'folder' | 'file' | 'other'> {
  const what = entry.isSymbolicLink() ? await stat(path) : entry;
  return what.isDirectory() ? 'folder' : what.isFile() ? 'file' : 'other';
}

function sortOut(path: string, { found, problems }: Walk): void {
  const format = formatByName(path);
  if (format === 'furniture') return;
  if (format === 'unsupported') problems.push(problem(path, 'unsupported'));
  else if (format === 'unknown') {
    const advice = 'name the file itself on the command line, or rename it to .txt, .html or .jsonl';
    problems.push(problem(path, 'unsupported', 'its name does not tell what kind of file it is', advice));
  } else found.push(path);
}

function isReadByNoOne(path: string): boolean {
  return ['unsupported', 'furniture'].includes(formatByName(path));
}

/** Hidden files, packages, and the folder in which a browser keeps the parts of a saved page ("Story_files" beside "Story.html"). */
function isLeftOut(name: string, names: ReadonlySet<string>): boolean {
  if (name.startsWith('.') || name === 'node_modules') return true;
  const page = /^(.+)_files$/.exec(name)?.[1];
  return page !== undefined && (names.has(`${page}.html`) || names.has(`${page}.htm`));
}

/** Overlapping folders meet the same problem twice. */
function onceEach(problems: readonly ReadProblem[]): readonly ReadProblem[] {
  return [...new Map(problems.map((one) => [`${one.kind} ${one.source}`, one])).values()];
}
