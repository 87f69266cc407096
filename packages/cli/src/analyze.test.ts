import { mkdir, mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exitCodes } from './exit-codes.js';
import { runWith, type Setting } from './fake-environment.fixture.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firsthand-cli-'));
  const paragraphs = [
    'A fire destroyed two warehouses in the harbour of Port Ellis on Tuesday night, the harbour master said.',
    '“We saw the flames from the pier,” said Mara Quill, who runs the ferry office. “Nobody was hurt.”',
    'The fire brigade sent 40 firefighters and six engines. The cause is not known.',
  ];
  await writeFile(at('first.txt'), `Fire destroys two warehouses in Port Ellis\n\n${paragraphs.join('\n\n')}\n`);
  await writeFile(
    at('second.html'),
    `<title>Harbour fire | The Ledger</title><article><h1>Harbour fire</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`,
  );
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const at = (name: string) => join(folder, name);

/** Runs `firsthand analyze` on files of the folder; what it writes is given without the folder's path. */
async function analyze(
  names: readonly string[],
  options: readonly string[] = ['--format', 'json'],
  setting: Setting = {},
) {
  const paths = names.map((name) => (name === '-' ? name : at(name)));
  const { code, out, err } = await runWith(['analyze', ...paths, ...options], setting);
  return { code, out: out.replaceAll(`${folder}/`, ''), err: err.replaceAll(`${folder}/`, '') };
}

function parts(json: string) {
  const report = JSON.parse(json) as {
    readonly articles: readonly { readonly source: string; readonly text: string }[];
    readonly unread: readonly { readonly source: string; readonly kind: string }[];
  };
  return {
    articles: report.articles.map(({ source }) => source).toSorted(),
    unread: report.unread.map(({ source, kind }) => `${kind} ${source}`),
  };
}

describe('firsthand analyze', () => {
  test('writes the report as JSON with two spaces and a line break at the end', async () => {
    const { code, out, err } = await analyze(['first.txt', 'second.html']);
    expect([code, err]).toEqual([exitCodes.done, '']);
    expect(out).toBe(`${JSON.stringify(JSON.parse(out), null, 2)}\n`);
    expect(parts(out)).toEqual({ articles: ['first.txt', 'second.html'], unread: [] });
  });

  test('reports a single article', async () => {
    const { code, out } = await analyze(['first.txt']);
    expect([code, parts(out)]).toEqual([exitCodes.done, { articles: ['first.txt'], unread: [] }]);
  });

  test('reads standard input', async () => {
    const { code, out } = await analyze(['-', 'first.txt'], undefined, {
      stdin: 'The ferry sails at noon. Nobody was hurt.',
    });
    expect([code, parts(out)]).toEqual([exitCodes.done, { articles: ['-', 'first.txt'], unread: [] }]);
  });

  test('writes the same bytes whatever the order of the paths', async () => {
    await writeFile(at('copy.txt'), await readFile(at('first.txt')));
    const one = await analyze(['first.txt', 'second.html', 'copy.txt', 'gone.txt']);
    const other = await analyze(['gone.txt', 'copy.txt', 'second.html', 'first.txt']);
    expect(other).toEqual(one);
    expect(one.code).toBe(exitCodes.partlyRead);
  });

  test('counts the same article once and takes it for no fault', async () => {
    await writeFile(at('copy.txt'), await readFile(at('first.txt')));
    const { code, out, err } = await analyze(['first.txt', 'copy.txt']);
    expect(code).toBe(exitCodes.done);
    expect(err).toBe('firsthand: first.txt: it is the same article as copy.txt; nothing to do: it is read once\n');
    expect(parts(out)).toEqual({ articles: ['copy.txt'], unread: ['duplicate first.txt'] });
  });

  test('writes in every format', async () => {
    for (const format of ['terminal', 'markdown']) {
      const { code, out } = await analyze(['first.txt', 'second.html'], ['--format', format]);
      expect(code).toBe(exitCodes.done);
      expect(out).toMatch(/\S\n$/);
      expect(out).not.toContain('\u001B');
    }
  });

  test('colours a terminal unless NO_COLOR is set', async () => {
    const names = ['first.txt', 'second.html'];
    expect((await analyze(names, [], { terminal: true })).out).toContain('\u001B[');
    expect((await analyze(names, [], { terminal: true, variables: { NO_COLOR: '1' } })).out).not.toContain('\u001B');
    expect((await analyze(names, [], { variables: { FORCE_COLOR: '1' } })).out).toContain('\u001B[');
  });

  test('shows progress on a terminal, wipes it away, and shows none with --quiet', async () => {
    const { err } = await analyze(['first.txt'], [], { terminal: true });
    expect(err).toContain('Reading');
    expect(err.endsWith('\r\u001B[2K')).toBe(true);
    expect((await analyze(['first.txt'], ['--quiet'], { terminal: true })).err).toBe('');
  });
});

describe('bad input is told in one line, and the rest of the story is still reported', () => {
  const cases: readonly (readonly [
    what: string,
    name: string,
    make: () => Promise<unknown>,
    line: RegExp,
    kind: string,
  ])[] = [
    [
      'a path that does not exist',
      'gone.txt',
      async () => {},
      /^firsthand: gone\.txt: there is no such file or folder; .+\n$/,
      'not-found',
    ],
    [
      'an empty file',
      'empty.txt',
      () => writeFile(at('empty.txt'), ''),
      /^firsthand: empty\.txt: it is empty; .+\n$/,
      'empty',
    ],
    [
      'a binary file',
      'binary.txt',
      () =>
        writeFile(
          at('binary.txt'),
          Uint8Array.from({ length: 999 }, (_, i) => i % 256),
        ),
      /^firsthand: binary\.txt: it holds binary data, not text; .+\n$/,
      'binary',
    ],
    [
      'a text of 50 MB',
      'huge.txt',
      () => makeHuge(at('huge.txt')),
      /^firsthand: huge\.txt: it is larger than 10 MB.+; .+\n$/,
      'too-large',
    ],
    [
      'a page without an article',
      'page.html',
      () => writeFile(at('page.html'), '<p>Sign in</p>'),
      /^firsthand: page\.html: the page holds no text of an article; .+\n$/,
      'no-article',
    ],
    [
      'a folder with nothing to read',
      'pictures',
      () => mkdir(at('pictures')),
      /^firsthand: pictures: the folder holds no file of a kind that is read; .+\n$/,
      'nothing-to-read',
    ],
  ];

  test.each(cases)('%s', async (_, name, make, line, kind) => {
    await make();
    const { code, out, err } = await analyze([name, 'first.txt']);
    expect(code).toBe(exitCodes.partlyRead);
    expect(err).toMatch(line);
    expect(parts(out)).toEqual({ articles: ['first.txt'], unread: [`${kind} ${name}`] });
    const alone = await analyze([name]);
    expect([alone.code, alone.out]).toEqual([exitCodes.nothingToAnalyse, '']);
    expect(alone.err).toMatch(/\nfirsthand: nothing to analyse: no article could be read\n$/);
  });

  test('a broken line of JSON', async () => {
    await writeFile(at('a.jsonl'), '{"text":"The ferry sails at noon. Nobody was hurt."}\n{"text":\n');
    const { code, out, err } = await analyze(['a.jsonl']);
    expect([code, err]).toEqual([
      exitCodes.partlyRead,
      'firsthand: a.jsonl#2: the line is not valid JSON; mend the line or remove it\n',
    ]);
    expect(parts(out)).toEqual({ articles: ['a.jsonl#1'], unread: ['broken a.jsonl#2'] });
  });

  test('a data set is read by its columns, those that are named too', async () => {
    await writeFile(at('set.csv'), 'Kicker,Artikel\nFerry,The ferry sails at noon. Nobody was hurt.\nFerry\n');
    const { code, out, err } = await analyze(
      ['set.csv'],
      ['--format', 'json', '--columns', 'headline=Kicker,text=Artikel'],
    );
    expect(code).toBe(exitCodes.partlyRead);
    expect(err).toMatch(/^firsthand: set\.csv#3: the row has 1 cells, but there are 2 column names; /);
    expect(parts(out)).toEqual({ articles: ['set.csv#2'], unread: ['broken set.csv#3'] });
  });

  test('a name with escape sequences does not reach the terminal', async () => {
    const { err } = await analyze(['gone\u001B[31m\nred.txt']);
    expect(err).toMatch(/^firsthand: gone\uFFFD\[31m red\.txt: /);
  });
});

describe('--output', () => {
  test('writes the report to the file and nothing to standard output', async () => {
    await writeFile(at('report.json'), 'old');
    const { code, out, err } = await analyze(['first.txt'], ['--format', 'json', '--output', at('report.json')]);
    expect([code, out, err]).toEqual([exitCodes.done, '', '']);
    expect(parts((await readFile(at('report.json'), 'utf8')).replaceAll(`${folder}/`, '')).articles).toEqual([
      'first.txt',
    ]);
    expect((await readdir(folder)).toSorted()).toEqual(['first.txt', 'report.json', 'second.html']);
  });

  test.each([
    ['no/such/folder/report.json', 'there is no such folder; make it first'],
    ['first.txt/report.json', 'a part of the path is a file, not a folder; check the path'],
    ['.', 'it is a folder; name a file in it'],
  ])('tells that %s cannot be written', async (name, words) => {
    const { code, out, err } = await analyze(['first.txt'], ['--output', at(name)]);
    expect([code, out]).toEqual([exitCodes.failed, '']);
    expect(err).toContain(`the report could not be written: ${words}\n`);
  });

  test('does not write over an article of the story', async () => {
    const before = await readFile(at('first.txt'), 'utf8');
    const { code, err } = await analyze(['second.html', 'first.txt'], ['--output', at('first.txt')]);
    expect([code, err]).toEqual([
      exitCodes.failed,
      'firsthand: first.txt: this is one of the articles; name another file for the output\n',
    ]);
    expect(await readFile(at('first.txt'), 'utf8')).toBe(before);
  });
});

/** A file of 50 MB that takes no room on the disk. */
async function makeHuge(path: string): Promise<void> {
  const file = await open(path, 'w');
  await file.truncate(50_000_000);
  await file.close();
}
