import { describe, expect, it } from 'vitest';
import { readReports } from './report.fixture.js';
import { areOtherVoices, hearVoices } from './voices.js';

/** Who speaks in each sentence of a report. */
function heardIn(words: string) {
  const [report] = readReports(words);
  if (report === undefined) throw new Error('no report');
  const voices = hearVoices(report.article, report.statements);
  return report.sentences.map(({ sentence }) => voices.get(sentence.id) ?? []);
}

describe('voices', () => {
  it('are heard in indirect speech and in every sentence of a quotation', () => {
    const heard = heardIn(
      'Marta Kolb said that the chapel was empty. “Nobody came. Nobody rang,” she added.\n\nIt rained.',
    );
    expect(heard.map((said) => said.map(({ speaker }) => speaker.name))).toEqual([['Marta Kolb'], ['Marta Kolb'], []]);
  });

  it('are others where both are known and differ', () => {
    const [kolb = [], other = [], none = []] = heardIn(
      'Marta Kolb said that the chapel was empty.\n\nJonas Wirth said that it was full.\n\nIt rained.',
    );
    expect(areOtherVoices(kolb, other)).toBe(true);
    expect(areOtherVoices(kolb, kolb)).toBe(false);
    expect(areOtherVoices(kolb, none)).toBe(false);
  });
});
