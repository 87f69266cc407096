import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readStreamBytes } from './file-bytes.js';
import { MAX_BYTES } from './limits.js';
import { problem } from './problems.js';
import { readPaths } from './read-paths.js';

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firsthand-read-'));
  const page = '<article><h1>Ferry sails</h1><p>The ferry sails at noon, the harbour master said.</p></article>';
  await writeFile(at('a.txt'), 'Ferry sails\n\nThe ferry sails at noon.');
  await writeFile(at('b.txt'), 'Ferry sails\n\nThe ferry sails at noon.');
  await writeFile(at('c.html'), page);
  await writeFile(at('d.jsonl'), '{"text":"One."}\nbroken\n{"text":"Two."}\n{"text":"One."}\n');
  await writeFile(at('empty.txt'), '');
  await writeFile(at('blank.html'), '\n \n');
  await writeFile(
    at('binary.txt'),
    Uint8Array.from({ length: 600 }, (_, i) => i % 256),
  );
  await writeFile(at('page-without-a-name'), page.replace('noon', 'dusk'));
  const huge = await open(at('huge.txt'), 'w');
  await huge.truncate(50_000_000);
  await huge.close();
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function read(...names: readonly string[]) {
  const { articles, problems } = await readPaths(names.map(at));
  return {
    articles: articles.map(({ source }) => source.replace(`${folder}/`, '')),
    problems: problems.map(({ source, kind }) => `${kind} ${source.replace(`${folder}/`, '')}`),
  };
}

describe('readPaths', () => {
  test('reads every kind of file', async () => {
    expect(await read('a.txt', 'c.html', 'd.jsonl', 'page-without-a-name')).toEqual({
      articles: ['a.txt', 'c.html', 'd.jsonl#1', 'd.jsonl#3', 'page-without-a-name'],
      problems: ['broken d.jsonl#2', 'duplicate d.jsonl#4'],
    });
  });

  test('tells of each file that it cannot read, and reads the others', async () => {
    expect(await read('empty.txt', 'blank.html', 'binary.txt', 'huge.txt', 'no-such.txt', 'a.txt')).toEqual({
      articles: ['a.txt'],
      problems: [
        'binary binary.txt',
        'empty blank.html',
        'empty empty.txt',
        'too-large huge.txt',
        'not-found no-such.txt',
      ].toSorted((x, y) => (String(x.split(' ')[1]) < String(y.split(' ')[1]) ? -1 : 1)),
    });
  });

  test('keeps the article whose source comes first where it is there twice', async () => {
    const expected = { articles: ['a.txt'], problems: ['duplicate b.txt'] };
    expect(await read('a.txt', 'b.txt')).toEqual(expected);
    expect(await read('b.txt', 'a.txt')).toEqual(expected);
  });

  test('gives the same whatever the order of the paths', async () => {
    const names = ['a.txt', 'b.txt', 'c.html', 'd.jsonl', 'empty.txt', 'no-such.txt', 'a.txt'];
    const expected = JSON.stringify(await read(...names));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(names, { minLength: names.length }), async (shuffled) => {
        expect(JSON.stringify(await read(...shuffled))).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });

  test('tells how far it is', async () => {
    const steps: string[] = [];
    await readPaths([at('a.txt'), at('c.html')], { onProgress: (done, total) => steps.push(`${done}/${total}`) });
    expect(steps).toEqual(['0/2', '1/2', '2/2']);
  });
});

async function fromStandardInput(...chunks: readonly string[]) {
  async function* stream() {
    yield* chunks;
  }
  return await readPaths(['-'], { stdin: stream() });
}

describe('an address', () => {
  const page = '<p>The ferry sails at noon, the harbour master said on Tuesday.</p>';
  const capture = { address: 'https://example.org/a?1', time: '2026-04-14T10:40:00.000Z', digest: 'sha256:0' };
  const response = { capture, contentType: 'text/html; charset=utf-8' };

  test('is fetched by the service that is given', async () => {
    const { articles, problems } = await readPaths(['https://example.org/a', 'https://example.org/b'], {
      fetchPage: async (source) =>
        source.endsWith('a') ? { source, bytes: new TextEncoder().encode(page), response } : problem(source, 'failed'),
    });
    expect(articles).toMatchObject([{ source: 'https://example.org/a', url: capture.address, capture }]);
    expect(problems).toMatchObject([{ source: 'https://example.org/b', kind: 'failed' }]);
  });

  test('of something that is no article is told', async () => {
    const { problems } = await readPaths(['https://example.org/a'], {
      fetchPage: async (source) => ({
        source,
        bytes: new Uint8Array(9),
        response: { ...response, contentType: 'video/mp4' },
      }),
    });
    expect(problems).toMatchObject([{ source: 'https://example.org/a', kind: 'unsupported' }]);
  });

  test('is told where nothing may be fetched', async () => {
    expect((await readPaths(['https://example.org/a'])).problems).toMatchObject([{ kind: 'unsupported' }]);
  });

  test('is not looked at where only files are named', async () => {
    const asked: string[] = [];
    const fetchPage = async (source: string) => (asked.push(source), problem(source, 'failed'));
    await readPaths([at('a.txt'), at('c.html')], { fetchPage });
    expect(asked).toEqual([]);
  });
});

describe('a text longer than any article', () => {
  test('is told and leaves the others alone', async () => {
    await writeFile(at('book.jsonl'), `${JSON.stringify({ text: 'word '.repeat(100_000) })}\n{"text":"Short."}\n`);
    const { articles, problems } = await readPaths([at('book.jsonl')]);
    expect(articles.map(({ body }) => body)).toEqual(['Short.']);
    expect(problems.map(({ kind, source }) => [kind, source.split('#')[1]])).toEqual([['too-long', '1']]);
  });
});

describe('standard input', () => {
  test('is plain text, a page or a data set by its first characters', async () => {
    expect((await fromStandardInput('Ferry ', 'sails\n\nThe ferry sails.')).articles).toMatchObject([
      { source: '-', headline: 'Ferry sails', body: 'The ferry sails.' },
    ]);
    expect(
      (await fromStandardInput('\n<p>The ferry sails at noon, ', 'the harbour master said.')).articles,
    ).toMatchObject([{ source: '-', body: 'The ferry sails at noon, the harbour master said.' }]);
    expect((await fromStandardInput('{"text":"One."}\n{"text":', '"Two."}')).articles).toMatchObject([
      { source: '-#1', body: 'One.' },
      { source: '-#2', body: 'Two.' },
    ]);
    expect((await fromStandardInput('[{"text":"One."},\n', '{"text":"Two."}]')).articles).toHaveLength(2);
    expect((await fromStandardInput('title,text\n', 'Ferry sails,"It sails, at noon."')).articles).toMatchObject([
      { source: '-#2', headline: 'Ferry sails', body: 'It sails, at noon.' },
    ]);
    expect((await fromStandardInput('Body, soul and mind\n\nThe text')).articles).toMatchObject([
      { headline: 'Body, soul and mind' },
    ]);
    expect((await fromStandardInput('{The ferry} sails.')).articles).toMatchObject([{ body: '{The ferry} sails.' }]);
  });

  test('without a word is empty', async () => {
    expect((await fromStandardInput()).problems).toMatchObject([{ source: '-', kind: 'empty' }]);
  });

  test('is not read beyond the limit', async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given += 1_000_000;
        yield new Uint8Array(1_000_000).fill(65);
      }
    }
    expect(await readStreamBytes(endless())).toBe('too-large');
    expect(given).toBeLessThanOrEqual(MAX_BYTES + 1_000_000);
  });
});
