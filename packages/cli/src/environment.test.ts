import { expect, test } from 'vitest';
import { wantsColor, widthOf } from './environment.js';

const terminal = { write: () => {}, isTTY: true, columns: 50 };
const pipe = { write: () => {}, isTTY: false, columns: undefined };

test.each([
  ['a terminal', terminal, {}, true],
  ['a pipe', pipe, {}, false],
  ['a terminal that knows no colour', terminal, { TERM: 'dumb' }, false],
  ['a terminal with NO_COLOR', terminal, { NO_COLOR: '1' }, false],
  ['a terminal with an empty NO_COLOR', terminal, { NO_COLOR: '' }, true],
  ['a pipe with FORCE_COLOR', pipe, { FORCE_COLOR: '1' }, true],
  ['a terminal with FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, false],
  ['NO_COLOR and FORCE_COLOR', pipe, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
])('colour for %s', (_, output, variables, color) => {
  expect(wantsColor(output, variables)).toBe(color);
});

test('the width is that of the terminal, and 80 in a pipe', () => {
  expect([widthOf(terminal), widthOf(pipe), widthOf({ ...terminal, columns: 0 })]).toEqual([50, 80, 80]);
});
