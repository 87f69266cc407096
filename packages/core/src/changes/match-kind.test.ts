import { describe, expect, it } from 'vitest';
import { compare } from '../fixtures/comparison.fixture.js';

const source = `The lighthouse keeper of Storholm saw the barge drift past at dawn and rang the coast guard twice.
“Nobody on that barge was awake,” he said later.
The barge ran aground on the eastern reef with six tonnes of gravel on board.`;

/** The kind of match of the first sentence of a rewrite. */
const matchOf = (rewrite: string) => compare(source, rewrite).sentences[0]?.match;

describe('a match', () => {
  it('is verbatim whatever the marks and capitals', () => {
    expect(matchOf('The barge ran aground, on the Eastern reef, with six tonnes of gravel on board!')).toBe('verbatim');
  });

  it('is near-verbatim where a word or two are others', () => {
    expect(matchOf('The barge ran aground on the eastern reef with six tonnes of gravel aboard.')).toBe(
      'near-verbatim',
    );
  });

  it('is a paraphrase where the same words stand in another order', () => {
    expect(matchOf('With six tonnes of gravel on board, on the eastern reef the barge ran aground.')).toBe(
      'paraphrase',
    );
  });

  it('is a shared quotation where nothing else is shared', () => {
    expect(matchOf('Stroking a cat in her kitchen, Ingeborg Falk recalled: “Nobody on that barge was awake.”')).toBe(
      'shared-quotation',
    );
  });

  it('is none where nothing is rendered', () => {
    expect(matchOf('Bakers in Lund protest against the price of butter.')).toBeNull();
  });
});
