import { expect, test } from 'vitest';
import { runWith } from './fake-environment.fixture.js';

const article = 'Ferry sails\n\nThe ferry sails at noon, the harbour master said.';

test('an address that may not be asked is told, and the rest of the story is reported', async () => {
  const { code, out, err } = await runWith(['analyze', 'http://127.0.0.1:9/page', '-'], { stdin: article });
  expect(code).toBe(4);
  expect(out).toContain('1 article: 1 first-hand');
  expect(err).toBe(
    'firsthand: http://127.0.0.1:9/page: it leads to this machine or to a private network; use --allow-private if you trust the address and want it read\n',
  );
});

test('a password in an address is neither sent nor shown', async () => {
  const { code, out, err } = await runWith(['analyze', 'https://ada:secret@example.org/', '-'], { stdin: article });
  expect(code).toBe(4);
  expect(err).toContain('https://example.org/: it holds a user name or a password');
  expect(out + err).not.toContain('secret');
});

test.each(['0', '-1', 'soon', '601', '1e2', ''])('--timeout %j is wrong usage', async (timeout) => {
  const { code, err } = await runWith(['analyze', '-', `--timeout=${timeout}`], { stdin: article });
  expect(code).toBe(2);
  expect(err).toContain('no number of seconds');
});
