import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findInputs } from './inputs.js';

/** A file whose name tells no format. */
const licence = fileURLToPath(new URL('../../../LICENSE', import.meta.url));

async function found(...names: readonly string[]) {
  const { inputs, problems } = await findInputs(names);
  return {
    inputs: inputs.map(({ kind, source }) => `${kind} ${source}`),
    problems: problems.map(({ kind, source }) => `${kind} ${source}`),
  };
}

test('tells addresses, standard input and files apart', async () => {
  expect(await found('https://example.org/a', '-', licence)).toEqual({
    inputs: ['standard-input -', `file ${licence}`, 'address https://example.org/a'],
    problems: [],
  });
});

test('reads an address once, however it is written', async () => {
  expect(await found('https://example.org/a#top', 'HTTPS://EXAMPLE.org:443/./a')).toEqual({
    inputs: ['address https://example.org/a'],
    problems: ['duplicate https://example.org/a'],
  });
});

test('tells of addresses that are none, and of other schemes', async () => {
  expect(
    (
      await found(
        'http://',
        'https://a b/',
        'ftp://example.org/a',
        'file:///etc/passwd',
        'https://ada:secret@example.org/',
      )
    ).problems,
  ).toEqual([
    'broken http://',
    'broken https://a b/',
    'unsupported ftp://example.org/a',
    'unsupported file:///etc/passwd',
    'unsupported https://example.org/',
  ]);
});
