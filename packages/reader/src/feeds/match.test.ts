import { expect, test } from 'vitest';
import { matcherOf } from './match.js';

const matches = (query: string, text: string) => matcherOf(query)?.(text);

test.each([
  ['harbour fire', 'Fire in the harbour of Port Ellis'],
  ['FIRE', 'Three fires in one night'],
  ['ferry', 'Ferries stay in port'],
  ['ferries', 'The ferry sails'],
  ['strike', 'Strikers block the gate'],
  ['war', 'After the wars'],
  ['Sao Tomé', 'São Tome signs'],
  ['minister', 'The minister’s letter'],
  ['"port ellis" fire', 'Fire guts store in Port Ellis'],
  ['“port ellis”', 'PORT ELLIS: a portrait'],
  ['Straße', 'Neue Straße gesperrt'],
  ['火事', '港で火事、六人けが'],
  ['Пожары', 'Пожары в порту'],
])('%s is the subject of: %s', (query, text) => {
  expect(matches(query, text)).toBe(true);
});

test.each([
  ['harbour fire', 'Fire in the town hall'],
  ['war', 'Warm days ahead'],
  ['us', 'How the bridge was used'],
  ['"port ellis"', 'Ellis leaves the port'],
  ['2026', 'Flight 20261 is late'],
  ['火事', '火山と事故'],
])('%s is not the subject of: %s', (query, text) => {
  expect(matches(query, text)).toBe(false);
});

test('there is nothing to look for without a word', () => {
  expect(matcherOf('')).toBeNull();
  expect(matcherOf(' – "" ')).toBeNull();
});
