import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { merge, report, independent, rewrite } from '../fixtures/tram-story.fixture.js';
import { analyzeStory } from '../story.js';
import { reportSchema } from './schema.js';

const story = analyzeStory([report, independent, rewrite, merge]);
const isValid = (value: unknown) => reportSchema.safeParse(value).success;

describe('the schema of the report', () => {
  it('takes the report as it is, after it went through JSON and with nothing left over', () => {
    expect(reportSchema.parse(story)).toEqual(story);
    expect(reportSchema.parse(JSON.parse(JSON.stringify(story)))).toEqual(story);
  });

  it.each([
    ['another version', { ...story, version: 2 }],
    ['no summary', { ...story, summary: undefined }],
    [
      'an origin that is none',
      { ...story, articles: story.articles.map((article) => ({ ...article, origin: 'copied' })) },
    ],
    ['a share above all', { ...story, articles: story.articles.map((article) => ({ ...article, ownShare: 1.5 })) }],
    ['a confidence below none', { ...story, lineage: story.lineage.map((edge) => ({ ...edge, confidence: -0.1 })) }],
    ['a sentence without an article', { ...story, sentences: story.sentences.map((one) => ({ ...one, at: '3' })) }],
    [
      'a form of speech that is none',
      { ...story, statements: story.statements.map((one) => ({ ...one, form: 'free' })) },
    ],
    ['a statement of nothing', { ...story, statements: story.statements.map((one) => ({ ...one, content: [] })) }],
    ['a status that is none', { ...story, quotes: story.quotes.map((quote) => ({ ...quote, status: 'fake' })) }],
  ])('refuses %s', (_, value) => {
    expect(isValid(value)).toBe(false);
  });

  it('can be handed out as JSON Schema', () => {
    const schema = z.toJSONSchema(reportSchema);
    expect(schema.type).toBe('object');
    expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(story));
  });
});
