import { describe, expect, it } from 'vitest';
import { modalityChanges } from './modality-change.js';
import { changesBetween } from './change.fixture.js';

const changes = (source: string, rewrite: string) => changesBetween(source, rewrite, modalityChanges);

describe('a content is surer than its source makes it', () => {
  it('where "could" became "will"', () => {
    expect(
      changes(
        'The waterworks could ration supplies in the northern suburbs by August.',
        'The waterworks will ration supplies in the northern suburbs by August.',
      ),
    ).toEqual(['modality: could ration → will ration']);
  });

  it('where what may have happened has happened', () => {
    expect(
      changes(
        'A swarm of bees may have stalled the cable car above the vineyard.',
        'The cable car above the vineyard stopped when a swarm of bees stalled it.',
      ),
    ).toEqual(['modality: may have stalled → stalled']);
  });

  it('where what is under consideration will be done', () => {
    expect(
      changes(
        'A strike is under consideration, according to the glaziers of Lahti.',
        'The glaziers of Lahti will strike, according to their union.',
      ),
    ).toHaveLength(1);
  });

  it('where an expectation became a certainty', () => {
    expect(
      changes(
        'The glassworks expects to hire sixty apprentices in Tampere.',
        'The glassworks will hire sixty apprentices in Tampere.',
      ),
    ).toHaveLength(1);
  });

  it('where an offer was carried out', () => {
    expect(
      changes(
        'The bus driver offered to refund the fares of the stranded pupils.',
        'The bus driver has refunded the fares of the stranded pupils.',
      ),
    ).toHaveLength(1);
  });

  it('where the condition is lost', () => {
    expect(
      changes(
        'The teachers would close every school in Porvoo if the ministry kept the pay freeze.',
        'The teachers will close every school in Porvoo.',
      ),
    ).toHaveLength(1);
  });

  it('where hearsay became a fact', () => {
    expect(
      changes(
        'The tunnel is thought to carry forty thousand lorries a week under the pass.',
        'The tunnel carries forty thousand lorries a week under the pass.',
      ),
    ).toHaveLength(1);
  });

  it('where nobody had confirmed it', () => {
    expect(
      changes(
        'A neighbour said that the warehouse guard had left the gate open.',
        'Detectives confirmed that the warehouse guard had left the gate open.',
      ),
    ).toHaveLength(1);
  });

  it('where a process has gone a stage further', () => {
    expect(
      changes(
        'Officers questioned a plumber about the blast in the bakery.',
        'Officers charged a plumber over the blast in the bakery.',
      ),
    ).toEqual(['modality: questioned → charged']);
  });
});

describe('a content is as sure as in its source', () => {
  it('where "would" of reported speech became "will"', () => {
    expect(
      changes(
        'The abbot said the monastery would sell its orchard in spring.',
        'The monastery will sell its orchard in spring, the abbot said.',
      ),
    ).toEqual([]);
  });

  it('where another hedge took the place of the first', () => {
    expect(
      changes(
        'The rail operator may cancel the night sleeper to Bergen.',
        'The rail operator is considering whether to cancel the night sleeper to Bergen.',
      ),
    ).toEqual([]);
  });

  it('where the condition is told otherwise', () => {
    expect(
      changes(
        'The teachers would close every school in Porvoo if the ministry kept the pay freeze.',
        'Unless the ministry lifts the pay freeze, the teachers will close every school in Porvoo.',
      ),
    ).toEqual([]);
  });

  it('where a plan is told as one', () => {
    expect(
      changes('The zoo plans to move its elephants to Aalborg.', 'The zoo will move its elephants to Aalborg.'),
    ).toEqual([]);
  });
});
