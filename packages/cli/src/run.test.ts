import { expect, test } from 'vitest';
import { exitCodeMeanings, exitCodes } from './exit-codes.js';
import { runWith } from './fake-environment.fixture.js';

test('--help shows the commands and every exit code', async () => {
  const { code, out, err } = await runWith(['--help']);
  expect([code, err]).toEqual([exitCodes.done, '']);
  for (const words of ['analyze', 'schema', ...Object.values(exitCodeMeanings)]) expect(out).toContain(words);
});

test('analyze --help shows examples and every exit code', async () => {
  const { code, out } = await runWith(['analyze', '--help']);
  expect(code).toBe(exitCodes.done);
  for (const words of ['Examples:', '--format json', '--output', '--quiet', ...Object.values(exitCodeMeanings)]) {
    expect(out).toContain(words);
  }
});

test('--version prints the version', async () => {
  expect(await runWith(['--version'])).toMatchObject({
    code: exitCodes.done,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
});

test.each([
  [[], 'Usage: firsthand'],
  [['analyze'], "firsthand: missing required argument 'path'"],
  [['analyse', 'a.txt'], 'Did you mean analyze?'],
  [['analyze', 'a.txt', '--format', 'pdf'], 'Allowed choices are terminal, json, markdown, html.'],
  [['analyze', 'a.csv', '--columns', 'body=Text'], '"body" is no field; the fields are text, headline'],
  [['analyze', 'feed.xml', '--match', '...'], 'It holds no word.'],
  [['read', 'feed.xml', '--match', 'fire', '--all'], "option '--match <words>' cannot be used with option '--all'"],
  [['analyze', 'a.txt', '--loud'], "firsthand: unknown option '--loud'"],
])('wrong usage %j is told', async (args, words) => {
  const { code, out, err } = await runWith(args);
  expect([code, out]).toEqual([exitCodes.wrongUsage, '']);
  expect(err).toContain(words);
});

test('schema prints a JSON Schema that names the parts of the report', async () => {
  const { code, out } = await runWith(['schema']);
  expect(code).toBe(exitCodes.done);
  expect(JSON.parse(out)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: { articles: { type: 'array' }, lineage: { type: 'array' }, unread: { type: 'array' } },
  });
});
