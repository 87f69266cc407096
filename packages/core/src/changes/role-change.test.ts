import { describe, expect, it } from 'vitest';
import { changesBetween } from './change.fixture.js';
import { roleChanges } from './role-change.js';

const changes = (source: string, rewrite: string) => changesBetween(source, rewrite, roleChanges);

describe('another role', () => {
  it('is an office for something else', () => {
    expect(
      changes(
        'Energy Minister Ana Ruiz opened the dam on Friday.',
        'Health Minister Ana Ruiz opened the dam on Friday.',
      ),
    ).toHaveLength(1);
  });

  it('is a party to the dispute for the one who mediates it', () => {
    expect(
      changes(
        'The weavers were to meet before a mediator, the retired abbot Harald Stenmark.',
        'Their lawyer, the retired abbot Harald Stenmark, was to meet the weavers.',
      ),
    ).toEqual(['role: mediator → lawyer']);
  });

  it('is another tie', () => {
    expect(
      changes(
        'The money went to his sister-in-law, Petra Lund, in May.',
        'The money went to his sister, Petra Lund, in May.',
      ),
    ).toEqual(['role: sister-in-law → sister']);
  });

  it('is another standing before the law', () => {
    expect(
      changes(
        'The guard was heard by police as a witness on Friday.',
        'The guard was heard by police as a suspect on Friday.',
      ),
    ).toEqual(['role: witness → suspect']);
  });
});

describe('no other role', () => {
  it('is a description that may go with the first one', () => {
    expect(changes('The novelist Ana Ruiz opened the fair.', 'The collector Ana Ruiz opened the fair.')).toEqual([]);
  });

  it('is an office that the parent gives elsewhere', () => {
    const source = 'Ana Ruiz, the mayor, opened the dam. Before, President Ana Ruiz had led the senate.';
    expect(changes(source, 'President Ana Ruiz opened the dam.')).toEqual([]);
  });
});
