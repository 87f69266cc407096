import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findFiles } from './paths.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firsthand-paths-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function make(...files: readonly string[]): Promise<void> {
  for (const file of files) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), 'text');
  }
}

async function found(...paths: readonly string[]) {
  const { files, problems } = await findFiles(paths.map((path) => (path === '-' ? path : join(folder, path))));
  return {
    files: files.map((file) => file.replace(`${folder}/`, '')),
    problems: problems.map(({ source, kind }) => `${kind} ${source.replace(`${folder}/`, '')}`),
  };
}

test('walks through folders in the order of names', async () => {
  await make('b.html', 'a.txt', 'sub/c.jsonl', 'sub/deep/d.htm');
  expect(await found('')).toEqual({ files: ['a.txt', 'b.html', 'sub/c.jsonl', 'sub/deep/d.htm'], problems: [] });
});

test('leaves out hidden files, packages, and the parts of a saved page', async () => {
  await make(
    'a.html',
    'a_files/ad.html',
    'a_files/x.css',
    'b.png',
    '.c.txt',
    '.git/d.txt',
    'node_modules/e/f.txt',
    'g.js',
  );
  expect(await found('')).toEqual({ files: ['a.html'], problems: [] });
});

test('keeps a folder whose name only looks like parts of a page', async () => {
  await make('case_files/a.txt');
  expect((await found('')).files).toEqual(['case_files/a.txt']);
});

test('tells of files that may be articles and are not read', async () => {
  await make('a.txt', 'b.docx', 'c.odt', 'README');
  expect((await found('')).problems).toEqual(['unsupported README', 'unsupported b.docx', 'unsupported c.odt']);
});

test('reads a file of any name that is named itself, but no picture', async () => {
  await make('article', 'b.png');
  expect(await found('article', 'b.png')).toEqual({ files: ['article'], problems: ['unsupported b.png'] });
});

test('tells of a folder with nothing to read and of a path that does not exist', async () => {
  await make('empty/.hidden', 'pictures/a.png');
  expect((await found('empty', 'pictures', 'nowhere')).problems).toEqual([
    'nothing-to-read empty',
    'nothing-to-read pictures',
    'not-found nowhere',
  ]);
});

test('reads once what is named twice, and says so', async () => {
  await make('sub/a.txt', 'sub/b.txt');
  expect(await found('sub', 'sub/a.txt', 'sub/../sub')).toEqual({
    files: ['sub/a.txt', 'sub/b.txt'],
    problems: ['duplicate sub/a.txt', 'duplicate sub/b.txt'],
  });
  expect(await found('-', '-')).toEqual({ files: ['-'], problems: ['duplicate -'] });
});

test('does not follow links in circles, and tells of links to nowhere', async () => {
  await make('sub/a.txt');
  await symlink(folder, join(folder, 'sub/up'));
  await symlink(join(folder, 'gone.txt'), join(folder, 'sub/link.txt'));
  expect(await found('sub')).toEqual({ files: ['sub/a.txt'], problems: ['not-found sub/link.txt'] });
});
