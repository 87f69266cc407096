import { expect, test } from 'vitest';
import { wordsOf } from './output-file.js';

test.each([
  ['EACCES', 'writing there is not permitted; name another place'],
  ['EROFS', 'writing there is not permitted; name another place'],
  ['ENOSPC', 'the disk is full; make room or name another place'],
  ['EIO', 'input/output error'],
])('says what the error %s means', (code, words) => {
  expect(wordsOf(Object.assign(new Error('input/output error'), { code }))).toBe(words);
});
