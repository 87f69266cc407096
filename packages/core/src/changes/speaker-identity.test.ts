import { describe, expect, it } from 'vitest';
import type { Speaker } from '../quotes/index.js';
import { sameSpeaker } from './speaker-identity.js';

const voice = (name: string, anonymous = false): Speaker => ({
  name,
  anonymous,
  sentence: 1,
  start: 0,
  end: name.length,
});

describe('two speakers', () => {
  it.each([
    ['Maud Ellacott', 'Ellacott'],
    ['Maud Ellacott', 'chief fire officer Maud Ellacott'],
    ['Dr Emil Vance', 'Emil Vance'],
    ['José Peña', 'Jose Pena'],
    ['the county council', 'a council spokeswoman'],
    ['Iran', 'Iranian officials'],
  ])('are the same voice where they share a name or a country: %s, %s', (a, b) => {
    expect(sameSpeaker(voice(a), voice(b))).toBe(true);
    expect(sameSpeaker(voice(b), voice(a))).toBe(true);
  });

  it.each([
    ['Maud Ellacott', 'Piers Lanyon'],
    ['Iran', 'Israel'],
  ])('are two voices where both are known and share nothing: %s, %s', (a, b) => {
    expect(sameSpeaker(voice(a), voice(b))).toBe(false);
    expect(sameSpeaker(voice(b), voice(a))).toBe(false);
  });

  it.each([
    ['Maud Ellacott', 'a spokeswoman'],
    ['two officials', 'the captain'],
  ])('cannot be told apart where one is only described: %s, %s', (a, b) => {
    expect(sameSpeaker(voice(a), voice(b, true))).toBeNull();
  });

  it('cannot be compared where one is not known', () => {
    expect(sameSpeaker(null, voice('Maud Ellacott'))).toBeNull();
    expect(sameSpeaker(voice('Maud Ellacott'), null)).toBeNull();
    expect(sameSpeaker(null, null)).toBeNull();
  });
});
