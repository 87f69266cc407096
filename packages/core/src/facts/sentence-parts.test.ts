import { describe, expect, it } from 'vitest';
import { readReports } from './report.fixture.js';
import { partsOfReport } from './sentence-parts.js';

/** The terms of each part of the first sentence. */
function partsOf(words: string): readonly string[] {
  const [report] = readReports(words);
  if (report === undefined) throw new Error('no report');
  const [parts] = partsOfReport(report.sentences, report.statements).values();
  return (parts ?? []).map(({ terms }) => [...terms.keys()].join(' '));
}

describe('the parts of a sentence', () => {
  it('are its clauses', () => {
    expect(partsOf('Thieves broke into the chapel, which had no alarm, after the guard left.')).toEqual([
      'thiev broke chapel',
      'alarm',
      'guard left',
    ]);
  });

  it('leave out who is named as having said it', () => {
    expect(partsOf('The chapel was empty when the alarm rang, said Marta Kolb, the verger.')).toEqual([
      'chapel empti',
      'alarm rang',
      'verger',
    ]);
  });

  it('do not end at the hyphen of a compound', () => {
    expect(partsOf('The well-known chapel stood empty.')).toHaveLength(1);
  });
});
