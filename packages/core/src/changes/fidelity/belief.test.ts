import { describe, expect, it } from 'vitest';
import type { Article } from '../../article.js';
import { findPassages } from '../../passages/index.js';
import { readText } from '../../text/index.js';
import { detectors } from '../detectors.js';
import { pairSentences } from '../index.js';
import { belief } from './belief.js';

const article = (body: string): Article => ({
  source: '-',
  headline: null,
  body,
  outlet: null,
  byline: null,
  published: null,
  url: null,
});

/** How much the findings on a rewrite of one sentence are believed. */
function beliefIn(source: string, rewrite: string): number {
  const articles = [readText('source', article(source)), readText('rewrite', article(rewrite))];
  const story = {
    articles: new Map(articles.map((text) => [text.id, text])),
    parents: new Map([['rewrite', ['source']]]),
    utterances: new Map<string, readonly never[]>(),
  };
  const pairing = pairSentences('rewrite', findPassages(articles), story)[0];
  if (pairing === undefined) throw new Error('nothing was paired');
  return belief(
    pairing,
    detectors.flatMap((detect) => detect(pairing)),
  );
}

const source = 'The brewery in Ilmstadt laid off 41 coopers on Monday and kept its 12 drivers, the mayor said.';

describe('the belief in findings', () => {
  it('is high where a figure of a close rendering is another', () => {
    expect(beliefIn(source, source.replace('41', '14'))).toBeGreaterThan(0.65);
  });

  it('is none where nothing was found', () => {
    expect(beliefIn(source, source)).toBe(0);
  });
});
