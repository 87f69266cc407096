import { describe, expect, it } from 'vitest';
import { attributionChanges } from './attribution-change.js';
import { changesBetween } from './change.fixture.js';

const changes = (source: string, rewrite: string) => changesBetween(source, rewrite, attributionChanges);

describe('a voice', () => {
  it('has moved where another body says the same', () => {
    const source = 'The dam has lost a third of its water since May, the miners’ union estimates.';
    expect(
      changes(source, 'The dam has lost a third of its water since May, the energy ministry estimates.'),
    ).toHaveLength(1);
  });

  it('has moved from somebody unnamed to somebody whom the source knows besides', () => {
    const source = 'A mechanic told reporters that the crane had been cracked for weeks. Ben Okafor runs the port.';
    expect(changes(source, 'Ben Okafor said the crane had been cracked for weeks.')).toEqual([
      'attribution: said by A mechanic → by Ben Okafor',
    ]);
  });

  it('is lost where the word of unnamed people became a fact', () => {
    expect(
      changes(
        'Traders said the levy will cost the harbour nine million a year.',
        'The levy will cost the harbour nine million a year.',
      ),
    ).toEqual(['attribution: said by Traders → stated as fact']);
  });
});

describe('a voice has not changed', () => {
  it('where a pronoun became the name that it meant', () => {
    const source = 'Ana Ruiz opened the debate. She said the harbour would close in June.';
    expect(changes(source, 'Ana Ruiz said the harbour would close in June.')).toEqual([]);
  });

  it('where a name became what the source calls its bearer', () => {
    const source = 'Harbour master Ana Ruiz said the harbour would close in June.';
    expect(changes(source, 'The harbour master said the harbour would close in June.')).toEqual([]);
  });

  it('where the second source has the voice and the words', () => {
    const source =
      'Ben Okafor denied that the crane had been cracked in March. A mechanic said the crane had been cracked in March for weeks.';
    expect(changes(source, 'A mechanic said the crane had been cracked for weeks in March.')).toEqual([]);
  });

  it('where the rewrite hedges instead', () => {
    expect(
      changes(
        'Traders said the levy will cost the harbour nine million.',
        'The levy will reportedly cost the harbour nine million.',
      ),
    ).toEqual([]);
  });
});
