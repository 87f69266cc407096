import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../text/index.js';
import { findStatements } from './index.js';

function statements(body: string): { source: string | null; cue: string | null; content: string[]; form: string }[] {
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
    form: s.form,
  }));
}

describe('statements', () => {
  it('read what follows a reporting verb', () => {
    expect(statements('Ada Brisk told reporters on Monday that the bridge was closed.')).toEqual([
      { source: 'Ada Brisk', cue: 'told', content: ['the bridge was closed'], form: 'indirect' },
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
      { source: 'Ada Brisk', cue: 'said', content: ['the bridge was “a disgrace” to the town'], form: 'mixed' },
    ]);
  });

  it('join a quotation that goes on', () => {
    expect(statements('"It is shut," said Ada Brisk. "It stays shut."')).toMatchObject([
      { source: 'Ada Brisk', content: ['"It is shut,"', '"It stays shut."'], form: 'direct' },
    ]);
  });

  it('join the halves of a quotation around its cue', () => {
    expect(statements('“The bridge,” said Ada Brisk, “is shut and stays shut.”')).toMatchObject([
      { source: 'Ada Brisk', content: ['“The bridge,”', '“is shut and stays shut.”'], form: 'direct' },
    ]);
  });

  it('leave out where, when and to whom a quotation was said', () => {
    expect(statements('“It is shut for good,” Ada Brisk told reporters in the ferry hall.')).toMatchObject([
      { source: 'Ada Brisk', cue: 'told', content: ['“It is shut for good,”'], form: 'direct' },
    ]);
  });

  it('read the clause on both sides of a cue in its midst', () => {
    expect(statements('The bridge, Ada Brisk said, is closed for a year.')).toMatchObject([
      { source: 'Ada Brisk', content: ['The bridge', 'is closed for a year'] },
    ]);
  });

  it('read what is praised, blamed, wanted and planned', () => {
    expect(statements('Ada Brisk denounced the plan, which is late.').map((s) => s.content)).toEqual([['the plan']]);
    expect(statements('Ada Brisk vowed to close the bridge while it rains.').map((s) => s.content)).toEqual([
      ['to close the bridge'],
    ]);
    expect(statements('Ada Brisk complained about the noise.')).toMatchObject([{ content: ['the noise'] }]);
    expect(statements('Ada Brisk urged the council to close the bridge.')).toMatchObject([
      { content: ['the council to close the bridge'] },
    ]);
  });

  it('read what texts, polls and parts of a crowd say', () => {
    expect(statements('A survey by the port shows that ferries are late.')).toMatchObject([{ cue: 'shows' }]);
    expect(statements('Nearly 40 percent of voters said they had never seen the bridge.')).toMatchObject([
      { source: 'Nearly 40 percent of voters', content: ['they had never seen the bridge'] },
    ]);
  });

  it('know a passive that does not tell its source from one that does', () => {
    expect(statements('The bridge is expected to close in May.')).toEqual([
      { source: null, cue: 'expected', content: ['The bridge', 'to close in May'], form: 'indirect' },
    ]);
    expect(statements('The plan was criticised by Ada Brisk.')).toMatchObject([
      { source: 'Ada Brisk', content: ['The plan'] },
    ]);
  });

  it('take the clause before a quotation that it ends with', () => {
    expect(statements('The council will play the "ferry card," Ada Brisk said.')).toEqual([
      { source: 'Ada Brisk', cue: 'said', content: ['The council will play the "ferry card,"'], form: 'mixed' },
    ]);
  });

  it('stay quiet where a verb of saying says nothing', () => {
    expect(statements('Ada Brisk spoke on Monday. The harbour state leaders met. Nobody calls.')).toEqual([]);
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
