import { describe, expect, it } from 'vitest';
import { findPassages } from '../passages/index.js';
import { findStatements } from '../quotes/index.js';
import { readText } from '../text/index.js';
import { findSharedSubjects } from './agreement.js';

/** The probability that the last sentences of two reports state the same; 0 where they were not even compared. */
function agreement(left: string, right: string, before: readonly [string, string] = ['', '']): number {
  const texts = [left, right].map((words, place) =>
    readText(place === 0 ? 'a' : 'b', {
      source: `${place}.txt`,
      headline: null,
      body: [...filler[place === 0 ? 0 : 1], before[place === 0 ? 0 : 1], words]
        .filter((line) => line !== '')
        .join('\n\n'),
      outlet: null,
      byline: null,
      published: '2026-03-03T12:00:00Z',
      url: null,
    }),
  );
  const last = texts.map(({ sentences }) => sentences.at(-1)?.id);
  return (
    findSharedSubjects(texts, findPassages(texts), new Map(texts.map((text) => [text.id, findStatements(text)]))).find(
      ({ a, b }) => a.sentence.id === last[0] && b.sentence.id === last[1],
    )?.probability ?? 0
  );
}

/** What else two reporters of one harbour write: words are weighed by their rarity in a story. */
const filler = [
  [
    'The harbour of Port Sella was quiet again by noon.',
    'Fishermen mended their nets beside the old customs house.',
    'The mayor, Lena Ost, is to speak to the council next week.',
  ],
  [
    'Port Sella woke to the sound of sirens.',
    'A baker on the quay handed out rolls to the crews.',
    'Schools opened two hours late.',
  ],
] as const;

const repair = (figure: string) => `The repair of the pier will cost ${figure} euros and last until autumn.`;

describe('agreement of independent reports', () => {
  it('is sure where both have one quotation', () => {
    const sure = agreement(
      '“Nobody will sail before the buoys are lit again,” Lena Ost told reporters on the quay.',
      'Mayor Lena Ost was short: “Nobody will sail before the buoys are lit again.”',
    );
    expect(sure).toBeGreaterThan(0.8);
  });

  it('finds a fact in other words by its figures and related words', () => {
    const told = agreement(
      'Rescuers pulled 43 passengers from the water before dawn.',
      'In all, 43 passengers were rescued from the cold water.',
    );
    expect(told).toBeGreaterThan(0.5);
  });

  it('does not take the same people and places for the same fact', () => {
    const subject = agreement(
      'Lena Ost of Port Sella has asked the ministry for a second tugboat.',
      'Lena Ost was born in Port Sella and studied law abroad.',
    );
    expect(subject).toBeLessThan(0.3);
  });

  it('trusts agreement in a precise figure more than the same words about another', () => {
    const other = 'Repairing the pier will cost 614,000 euros.';
    expect(agreement(repair('614,000'), other)).toBeGreaterThan(agreement(repair('780,000'), other));
  });

  it('takes a question for no statement', () => {
    const asked = agreement(
      'Was the pilot asleep at the wheel?',
      'The pilot was asleep at the wheel, the coastguard said.',
    );
    const said = agreement(
      'The pilot was asleep at the wheel.',
      'The pilot was asleep at the wheel, the coastguard said.',
    );
    expect(asked).toBeLessThan(said);
  });
});
