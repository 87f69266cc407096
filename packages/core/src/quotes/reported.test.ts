import { expect, it } from 'vitest';
import { readText } from '../text/index.js';
import { findStatements, reportStatement } from './index.js';

const article = readText('post', {
  source: 'post.txt',
  headline: null,
  body: 'The bridge was closed on Sunday. Ana Ruiz, the engineer, said that the piers had “moved like teeth” in the night.',
  outlet: null,
  byline: null,
  published: null,
  url: null,
});

it('shows the words of a statement, of its cue and of its speaker', () => {
  const [statement] = findStatements(article).map((found) => reportStatement(article, found));
  expect(statement?.speaker?.name).toBe('Ana Ruiz');
  expect(statement?.cue?.text).toBe('said');
  expect(statement?.content.map(({ text }) => text).join(' ')).toBe('the piers had “moved like teeth” in the night');
  expect(statement?.form).toBe('mixed');
  for (const span of [statement?.speaker?.span, statement?.cue, ...(statement?.content ?? [])]) {
    expect(article.text.slice(span?.start, span?.end)).toBe(span?.text);
  }
});
