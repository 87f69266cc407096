import { expect, test } from 'vitest';
import { problemOfError } from './problems.js';

test.each([
  ['ENOENT', 'not-found'],
  ['ENOTDIR', 'not-found'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['ELOOP', 'failed'],
  ['EIO', 'failed'],
])('turns the error %s into the problem %s', (code, kind) => {
  const error = Object.assign(new Error(`${code}: something,\nsomewhere`), { code });
  const problem = problemOfError('a.txt', error);
  expect(problem).toMatchObject({ source: 'a.txt', kind });
  expect(problem.cause).not.toMatch(/\n|\.$/);
  expect(problem.advice).not.toBe('');
});
