import { describe, expect, it } from 'vitest';
import { bylineKind } from './byline.js';

describe('a by-line', () => {
  it.each([
    ['Harriet Odlum in Muscat', 'person-at-place'],
    ['By Harriet Odlum in Muscat', 'person-at-place'],
    ['Harriet Odlum, Muscat', 'person-at-place'],
    ['Harriet Odlum', 'person'],
    ['By Harriet Odlum', 'person'],
    ['HARRIET ODLUM', 'person'],
    ['Ana-María Ó Briain', 'person'],
    ['Staff', 'desk'],
    ['Newsdesk', 'desk'],
    ['Our own correspondent', 'desk'],
    ['The Gulf Examiner', 'desk'],
    ['NLA', 'agency'],
    ['with NLA', 'agency'],
    ['Northline News Agency', 'agency'],
    ['Staff and agencies', 'agency'],
    ['', 'none'],
    ['  ', 'none'],
    [null, 'none'],
  ])('%j is of the sort %s', (byline, kind) => {
    expect(bylineKind(byline, 'The Gulf Examiner')).toBe(kind);
  });
});
