import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exitCodes } from './exit-codes.js';
import { runWith, type Setting } from './fake-environment.fixture.js';

let folder: string;
const at = (name: string) => join(folder, name);

const paragraphs = [
  'A fire destroyed two warehouses in the harbour of Port Ellis on Tuesday night, the harbour master said.',
  '“We saw the flames from the pier,” said Mara Quill, who runs the ferry office. “Nobody was hurt.”',
  'The fire brigade sent 40 firefighters and six engines. The cause is not known.',
];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firsthand-read-'));
  const head =
    '<title>Harbour fire | The Ledger</title><meta name="author" content="Ann Lee">' +
    '<meta property="og:site_name" content="The Ledger"><meta property="article:published_time" content="2026-04-14T10:40:00Z">' +
    '<link rel="canonical" href="https://ledger.example/harbour-fire">';
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  await writeFile(
    at('ledger.html'),
    `${head}<article><h1>Harbour fire in Port Ellis</h1><p class="byline">By Ann Lee</p>${text}</article>`,
  );
  await writeFile(
    at('post.txt'),
    `Flames over Port Ellis\n\nBy Bo Ray · Morning Post\n\n${paragraphs[0]}\n\nNobody was hurt, Mara Quill said.\n\nForty firefighters came.\n`,
  );
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function read(names: readonly string[], options: readonly string[] = [], setting: Setting = {}) {
  const { code, out, err } = await runWith(
    ['read', ...names.map((name) => (name === '-' ? name : at(name))), ...options],
    setting,
  );
  return { code, out: out.replaceAll(`${folder}/`, ''), err: err.replaceAll(`${folder}/`, '') };
}

describe('firsthand read', () => {
  test('shows what is known of an article, then its text', async () => {
    const { code, out, err } = await read(['post.txt', 'ledger.html']);
    expect([code, err]).toEqual([exitCodes.done, '']);
    for (const words of [
      'Flames over Port Ellis',
      'Morning Post',
      'Bo Ray',
      'Harbour fire in Port Ellis',
      'The Ledger',
      'Ann Lee',
    ]) {
      expect(out).toContain(words);
    }
    expect(out).toMatch(/^paragraph +Forty firefighters came\.$/m);
    expect(out).not.toContain('\u001B');
  });

  test('writes one article a line, and what could not be read as lines without a text', async () => {
    const { code, out, err } = await read(['ledger.html', 'gone.txt'], ['--format', 'jsonl']);
    expect(code).toBe(exitCodes.partlyRead);
    expect(err).toMatch(/^firsthand: gone\.txt: there is no such file or folder; /);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toMatchObject([
      {
        source: 'ledger.html',
        headline: 'Harbour fire in Port Ellis',
        authors: ['Ann Lee'],
        outlet: 'The Ledger',
        published: '2026-04-14T10:40:00Z',
        url: 'https://ledger.example/harbour-fire',
        text: paragraphs.join('\n\n'),
        problems: [],
      },
      { source: 'gone.txt', text: null, problems: [{ kind: 'not-found' }] },
    ]);
    const names = [
      'source',
      'headline',
      'authors',
      'outlet',
      'published',
      'modified',
      'language',
      'text',
      'blocks',
      'problems',
    ];
    for (const line of lines) expect(Object.keys(line)).toEqual(expect.arrayContaining(names));
  });

  test('writes the text', async () => {
    const { out } = await read(['ledger.html'], ['--format', 'text']);
    expect(out).toBe(`${paragraphs.join('\n\n')}\n`);
  });

  test('writes a clean article in Markdown, whatever its text holds', async () => {
    await writeFile(
      at('odd.txt'),
      'Odd *headline* of four words\n\nBy Bo Ray · Morning Post\n\n# No headline <b>here</b>.\n\n- No list.',
    );
    const { out } = await read(['odd.txt'], ['--format', 'markdown']);
    expect(out).toBe(
      '# Odd \\*headline\\* of four words\n\nBo Ray · Morning Post\n\n\\# No headline &lt;b&gt;here&lt;/b&gt;.\n\n\\- No list.\n',
    );
  });

  test('writes into a file, but never over an article', async () => {
    expect(await read(['post.txt'], ['--format', 'text', '--output', at('text')])).toEqual({
      code: exitCodes.done,
      out: '',
      err: '',
    });
    expect(await readFile(at('text'), 'utf8')).toContain('Forty firefighters came.\n');
    expect((await read(['post.txt'], ['--output', at('post.txt')])).code).toBe(exitCodes.failed);
  });

  test('says so where nothing can be read', async () => {
    const { code, out, err } = await read(['gone.txt']);
    expect([code, out]).toEqual([exitCodes.nothingToAnalyse, '']);
    expect(err).toMatch(/\nfirsthand: no article could be read\n$/);
  });

  test.each(['terminal', 'jsonl', 'text', 'markdown'])(
    'no escape sequence of an article reaches the terminal as %s',
    async (format) => {
      await writeFile(
        at('evil.txt'),
        'A \u001B]0;owned\u0007headline of many words\n\nBy Bo \u009B31mRay · Morning\u001B[31m Post\n\nThe \u001B[2Jtext\u009B1m of \u202Eit\u202C.\n\nMore.',
      );
      const { out } = await read(['evil.txt'], ['--format', format]);
      expect(out).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E]/u);
      expect(out).toContain('text');
    },
  );
});

const withoutSources = (json: string) => json.replaceAll(/"source": "[^"]*"/g, '"source"');

/** All but where it was read from. */
const kept = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => ({ ...(JSON.parse(line) as Record<string, unknown>), source: '' }));

describe('what read writes as jsonl', () => {
  test('gives the same report as what it was read from', async () => {
    const names = ['ledger.html', 'post.txt', 'gone.txt'];
    await writeFile(at('set.jsonl'), (await read(names, ['--format', 'jsonl'])).out);
    const direct = await runWith(['analyze', ...names.map(at), '--format', 'json']);
    const again = await runWith(['analyze', at('set.jsonl'), '--format', 'json']);
    expect(again.code).toBe(direct.code);
    expect(withoutSources(again.out)).toBe(withoutSources(direct.out));
  });

  test("holds the article's text without its credits, which come back where it is analysed", async () => {
    const credited = (await readFile(at('ledger.html'), 'utf8')).replace(
      '</article>',
      '<p>(Reporting by Cy Dane and Eve Fox)</p></article>',
    );
    await writeFile(at('ledger.html'), credited);
    const { out } = await read(['ledger.html'], ['--format', 'jsonl']);
    expect((JSON.parse(out) as { text: string }).text).toBe(paragraphs.join('\n\n'));
    expect((await read(['ledger.html'], ['--format', 'text'])).out).not.toContain('Cy Dane');
    await writeFile(at('set.jsonl'), out);
    const again = await runWith(['analyze', at('set.jsonl'), at('post.txt'), '--format', 'json']);
    expect(again.out).toContain('Reporting by Cy Dane and Eve Fox');
  });

  test('is read as it was written', async () => {
    const first = (await read(['ledger.html', 'post.txt'], ['--format', 'jsonl'])).out;
    const again = (await read(['-'], ['--format', 'jsonl'], { stdin: first })).out;
    expect(kept(again)).toEqual(kept(first));
  });

  test('shows on a terminal where each value was found, as the page itself does', async () => {
    const lines = (await read(['ledger.html'], ['--format', 'jsonl'])).out;
    const [page, again] = [await read(['ledger.html']), await read(['-'], [], { stdin: lines })];
    expect(page.out).toMatch(/^Published +2026-04-14T10:40:00Z +article:published_time, meta element, \d+ %$/m);
    expect(page.out).toMatch(/^Author +Ann Lee +.+, \d+ %$/m);
    expect(again.out.replace('standard input#1', 'ledger.html').replace('-#1', 'ledger.html')).toBe(page.out);
  });
});

describe('a feed', () => {
  const feed =
    '<rss version="2.0"><channel><title>The Ledger</title><item><title>Harbour \u009B31mfire</title><link>https://ledger.example/fire</link><description>Two &lt;b&gt;warehouses&lt;/b&gt; burn.</description></item><item><title>Council meets</title><link>https://ledger.example/council</link></item></channel></rss>';

  test.each([
    ['terminal', /^RSS feed, 2 entries, read from feed\.xml$/m],
    ['jsonl', /"headline":"Council meets".*"url":"https:\/\/ledger\.example\/council","kind":"feed-entry"/],
    ['text', /^Council meets\nhttps:\/\/ledger\.example\/council$/m],
    ['markdown', /^- Council meets · <https:\/\/ledger\.example\/council>$/m],
  ])('is listed as %s', async (format, words) => {
    await writeFile(at('feed.xml'), feed);
    const { code, out, err } = await read(['feed.xml'], ['--format', format]);
    expect([code, err]).toEqual([exitCodes.done, '']);
    expect(out).toMatch(words);
    expect(out).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test('is no article of a story: analyze says how to choose from it', async () => {
    await writeFile(at('feed.xml'), feed);
    const { code, err } = await runWith(['analyze', at('feed.xml'), at('post.txt'), '--format', 'json']);
    expect(code).toBe(exitCodes.partlyRead);
    expect(err).toMatch(
      /feed\.xml: it is a feed of 2 entries, and none was chosen; take .* --match "words", or all with --all/,
    );
  });
});
