import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../text/index.js';
import { findStatements } from './index.js';

function statements(body: string): { source: string | null; cue: string | null; content: string[]; quoted: boolean }[] {
  const text = readText('a', {
    source: 't',
    headline: null,
    body,
    outlet: null,
    byline: null,
    published: null,
    url: null,
  });
  return findStatements(text).map((s) => ({
    source: s.source?.name ?? null,
    cue: s.cue?.text ?? null,
    content: s.content.map((c) => text.text.slice(c.start, c.end)),
    quoted: s.quoted,
  }));
}

describe('statements', () => {
  it('read what follows a reporting verb', () => {
    expect(statements('Ada Brisk told reporters on Monday that the bridge was closed.')).toEqual([
      { source: 'Ada Brisk', cue: 'told', content: ['the bridge was closed'], quoted: false },
    ]);
  });

  it('read the clause before a cue at the end', () => {
    expect(statements('The bridge will stay closed for a year, the harbour captain, Ada Brisk, said.')).toMatchObject([
      { source: 'Ada Brisk', content: ['The bridge will stay closed for a year'] },
    ]);
    expect(statements('The bridge will stay closed, according to Ada Brisk.')).toMatchObject([
      { source: 'Ada Brisk', content: ['The bridge will stay closed'] },
    ]);
  });

  it('tell apart what two verbs of one subject say', () => {
    expect(
      statements('Ada Brisk says that the bridge is shut, and adds that the port is not.').map((s) => s.content),
    ).toEqual([['the bridge is shut'], ['the port is not']]);
  });

  it('take a quotation in part into the statement that holds it', () => {
    expect(statements('Ada Brisk said that the bridge was “a disgrace” to the town.')).toEqual([
      { source: 'Ada Brisk', cue: 'said', content: ['the bridge was “a disgrace” to the town'], quoted: true },
    ]);
  });

  it('join a quotation that goes on', () => {
    expect(statements('"It is shut," said Ada Brisk. "It stays shut."')).toMatchObject([
      { source: 'Ada Brisk', content: ['"It is shut,"', '"It stays shut."'], quoted: true },
    ]);
  });

  it('stay quiet where nobody says anything', () => {
    expect(
      statements('The bridge was closed on Monday. Two ships waited outside the harbour that the storm had spared.'),
    ).toEqual([]);
  });

  it('lie inside the text, in order', () => {
    const pieces = [
      'Ada Brisk ',
      'said ',
      'that ',
      'it was late',
      ', ',
      '. ',
      '"no way" ',
      'according to ',
      'and ',
      'the minister ',
      '\n',
    ];
    assert(
      property(array(constantFrom(...pieces), { maxLength: 50 }), (parts) => {
        const body = parts.join('');
        const text = readText('a', {
          source: 't',
          headline: null,
          body,
          outlet: null,
          byline: null,
          published: null,
          url: null,
        });
        for (const s of findStatements(text)) {
          let last = 0;
          for (const c of s.content) {
            expect(c.start).toBeGreaterThanOrEqual(last);
            expect(c.end).toBeGreaterThan(c.start);
            last = c.end;
          }
          expect(last).toBeLessThanOrEqual(text.text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
