import { describe, expect, it } from 'vitest';
import { causeChanges } from './cause-change.js';
import { changesBetween } from './change.fixture.js';

const changes = (source: string, rewrite: string) => changesBetween(source, rewrite, causeChanges);

describe('a cause is new', () => {
  it('where the source has another one', () => {
    expect(
      changes(
        'The cable car stood still for six hours owing to an icy pylon.',
        'The cable car stood still for six hours because of a drunken operator.',
      ),
    ).toEqual(['cause: no such cause → because of a drunken operator']);
  });

  it('where the source says that it is open', () => {
    expect(
      changes(
        'The pier burnt down after the fireworks; the cause is under investigation.',
        'The pier burnt down because of the fireworks.',
      ),
    ).toHaveLength(1);
  });

  it('where nobody blamed anybody', () => {
    expect(
      changes(
        'The swans of the castle lake died in the heat.',
        'The boatman is blamed as the swans of the castle lake die.',
      ),
    ).toHaveLength(1);
  });
});

describe('a cause is not new', () => {
  it('where the source tells it in other words', () => {
    expect(
      changes(
        'The cable car stood still for six hours owing to an icy pylon.',
        'Because of an icy pylon the cable car stood still for six hours.',
      ),
    ).toEqual([]);
  });

  it('where the next sentence of the source tells it', () => {
    const source = 'The cable car stood still for six hours. A pylon had iced up.';
    expect(changes(source, 'The cable car stood still for six hours because a pylon had iced up.')).toEqual([]);
  });
});
