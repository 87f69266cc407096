import { describe, expect, it } from 'vitest';
import { actorChanges } from './actor-change.js';
import { changesBetween } from './change.fixture.js';

const changes = (source: string, rewrite: string) => changesBetween(source, rewrite, actorChanges);

const consulate =
  'Portugal’s consulate in Lima issued a travel alert on Monday asking Portuguese tourists to leave the valley by bus.';

describe('another actor, by a participle', () => {
  it('is the subject of the clause, where another sentence of the source names who did it', () => {
    expect(
      changes(
        `Peru welcomed the truce with the miners, despite a warning to Portuguese tourists to leave the valley. ${consulate}`,
        'Peru welcomed the truce with the miners, despite issuing a warning to Portuguese tourists to leave the valley.',
      ),
    ).toEqual(['actor: Portugal’s consulate in Lima → Peru (issuing a warning)']);
  });

  it('is found in a headline', () => {
    expect(
      changes(
        'Turkey hailed the ceasefire in the strait. The Greek coastguard ordered Greek sailors to evacuate the harbour.',
        'Turkey hails the ceasefire in the strait despite ordering Greek sailors to evacuate the harbour',
      ),
    ).toHaveLength(1);
  });

  it('is found in a clause that opens the sentence', () => {
    expect(
      changes(
        'Ana Ruiz closed the tannery on Friday. Ben Okafor ordered the foremen to burn the ledgers.',
        'After ordering the foremen to burn the ledgers, Ana Ruiz closed the tannery on Friday.',
      ),
    ).toEqual(['actor: Ben Okafor → Ana Ruiz (ordering)']);
  });

  it('is found behind "having" and behind a comma', () => {
    const source =
      'Ana Ruiz left the meeting of the growers early. Ben Okafor had accused the cannery of cheating on weights.';
    expect(
      changes(
        source,
        'Ana Ruiz left the meeting of the growers early, having accused the cannery of cheating on weights.',
      ),
    ).toHaveLength(1);
    expect(
      changes(source, 'Ana Ruiz left the meeting of the growers early, accusing the cannery of cheating on weights.'),
    ).toHaveLength(1);
  });
});

describe('another actor, by the noun of a deed', () => {
  it('is found where the source tells it sentences away', () => {
    expect(
      changes(
        `Peru welcomed the truce with the miners, despite a warning to Portuguese tourists to leave the valley. The talks ran late. ${consulate}`,
        'Peru welcomed the truce with the miners. Peru gave a stern warning to Portuguese tourists to leave the valley.',
      ),
    ).toEqual(['actor: Portugal’s consulate in Lima → Peru (gave a stern warning)']);
  });
});

describe('no other actor, by a participle', () => {
  it('is one whom the source lets do it as well', () => {
    expect(
      changes(
        'Ana Ruiz closed the tannery on Friday. She had ordered the foremen to burn the ledgers, and Ben Okafor ordered the foremen to burn the ledgers again.',
        'Ana Ruiz closed the tannery on Friday after ordering the foremen to burn the ledgers.',
      ),
    ).toEqual([]);
  });

  it('is one whom a pronoun of the source may mean', () => {
    expect(
      changes(
        'The council opened the bridge on Tuesday after it ordered lorries to stay off the deck. The police ordered lorries to stay off the deck in May.',
        'The council opened the bridge on Tuesday after ordering lorries to stay off the deck.',
      ),
    ).toEqual([]);
  });

  it('is one whose own the deed is', () => {
    expect(
      changes(
        `Peru welcomed the truce with the miners, despite Peru’s warning to Portuguese tourists to leave the valley. ${consulate}`,
        'Peru welcomed the truce with the miners, despite issuing a warning to Portuguese tourists to leave the valley.',
      ),
    ).toEqual([]);
  });

  it('is one of another deed of that sort', () => {
    expect(
      changes(
        'Ana Ruiz closed the tannery on Friday and ordered new vats from Leeds. Ben Okafor ordered the foremen to burn the ledgers.',
        'Ana Ruiz closed the tannery on Friday after ordering new vats from Leeds.',
      ),
    ).toEqual([]);
  });

  it('is one of whom nobody says that it was not them', () => {
    expect(
      changes(
        'Peru welcomed the truce with the miners, despite a warning to Portuguese tourists to leave the valley.',
        'Peru welcomed the truce with the miners, despite issuing a warning to Portuguese tourists to leave the valley.',
      ),
    ).toEqual([]);
  });

  it('is the subject of the clause nearest to the participle', () => {
    expect(
      changes(
        'Ana Ruiz said that Ben Okafor fled after ordering the foremen to burn the ledgers.',
        'Ben Okafor fled after ordering the foremen to burn the ledgers, Ana Ruiz said.',
      ),
    ).toEqual([]);
  });
});
