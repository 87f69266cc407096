import { describe, expect, it } from 'vitest';
import { voicesBehind } from './independent-voices.js';
import { readReports } from './report.fixture.js';
import { hearAll } from './voices.js';

/** The voices behind what the first sentences of some reports state. */
function voicesOf(...reports: readonly string[]) {
  const read = readReports(...reports);
  const articles = read.map(({ article }) => article);
  const voices = hearAll(articles, new Map(read.map(({ article, statements }) => [article.id, statements])));
  return voicesBehind(
    read.flatMap(({ sentences }) => sentences.slice(0, 1)),
    voices,
  );
}

describe('the voices behind a fact', () => {
  it('are one where two reports cite one person', () => {
    const voices = voicesOf(
      'The fire in the tannery is out, said Ada Kohl, who leads the fire brigade.',
      'Fire chief Ada Kohl said that the fire in the tannery was out.',
    );
    expect(voices.map(({ name }) => name)).toEqual(['Ada Kohl']);
    expect(voices[0]?.spans.map(({ text }) => text)).toEqual(['Ada Kohl', expect.stringContaining('Ada Kohl')]);
  });

  it('are two where one report has it from somebody and the other saw it', () => {
    const voices = voicesOf(
      'Ada Kohl said that the fire in the tannery was out.',
      'The fire in the tannery was out by nine, and the hoses lay in the yard.',
    );
    expect(voices.map(({ name }) => name)).toEqual(['Ada Kohl', null]);
  });

  it('are the reports themselves where nobody is cited', () => {
    const voices = voicesOf('The fire in the tannery is out.', 'Nothing burns in the tannery any more.');
    expect(voices.map(({ name }) => name)).toEqual([null, null]);
  });

  it('are two where nothing shows that two people are one', () => {
    const voices = voicesOf(
      'One neighbour said that the fire in the tannery was out.',
      'Ada Kohl said that the fire in the tannery was out.',
    );
    expect(voices.map(({ anonymous }) => anonymous)).toEqual([true, false]);
  });
});
