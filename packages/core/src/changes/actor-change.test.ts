import { describe, expect, it } from 'vitest';
import { actorChanges } from './actor-change.js';
import { changesBetween } from './change.fixture.js';

const changes = (source: string, rewrite: string) => changesBetween(source, rewrite, actorChanges);

describe('another actor', () => {
  it('is another subject of the same verb', () => {
    expect(
      changes(
        'On Friday the miners’ union rejected the new shifts.',
        'On Friday the energy ministry rejected the new shifts.',
      ),
    ).toHaveLength(1);
  });

  it('is another noun before the verb that the source has in another part', () => {
    expect(
      changes(
        'The guild threatened to picket the mill if the looms were sold, which the company denied planning.',
        'The company threatened to picket the mill if the looms were sold.',
      ),
    ).toEqual(['actor: guild threatened → company threatened']);
  });

  it('is another group of people', () => {
    expect(
      changes(
        'The museum closed the tower in 2019 after visitors complained of falling plaster.',
        'The museum closed the tower in 2019 after architects complained of falling plaster.',
      ),
    ).toEqual(['actor: visitors complained → architects complained']);
  });

  it('is another voice as well where the deed is a warning', () => {
    expect(
      changes(
        'Captain Ana Ruiz turned back on the word of the pilot, Ben Okafor, who warned that the ice could close the strait.',
        'Captain Ana Ruiz warned that the ice could close the strait and turned back.',
      ),
    ).toEqual(['actor: Ben Okafor → Ana Ruiz (warned)', 'attribution: Ben Okafor → Ana Ruiz (warned)']);
  });

  it('is found where the two have swapped', () => {
    const found = changes(
      'Ana Ruiz accused Ben Okafor of hiding the ledgers.',
      'Ben Okafor accused Ana Ruiz of hiding the ledgers.',
    );
    expect(found).toEqual(['actor: Ana Ruiz → Ben Okafor (accused)', 'target: Ben Okafor → Ana Ruiz (accused)']);
  });

  it('is another agent of a passive verb', () => {
    expect(
      changes('The barrier was dismantled by two mechanics.', 'The barrier was dismantled by police officers.'),
    ).toHaveLength(1);
  });

  it('is another owner of a deed', () => {
    expect(
      changes('The sale was halted at the request of the tenants.', 'The sale was halted at the mayor’s request.'),
    ).toHaveLength(1);
  });
});

describe('no other actor', () => {
  it('is the subject of a passive verb that was the object of the active one', () => {
    expect(
      changes(
        'Ana Ruiz accused Ben Okafor of hiding the ledgers.',
        'Ben Okafor was accused by Ana Ruiz of hiding the ledgers.',
      ),
    ).toEqual([]);
  });

  it('is a building that stands for its government', () => {
    expect(
      changes('The Kremlin rejected the plan for the strait.', 'Russia rejected the plan for the strait.'),
    ).toEqual([]);
  });

  it('is whoever said that it was done', () => {
    expect(
      changes(
        'A guard, who gave no name, told the inquiry that the gate by the lock had been shut since noon.',
        'A guard who gave no name said the gate by the lock had been shut since noon.',
      ),
    ).toEqual([]);
  });

  it('is a member for the whole body', () => {
    expect(
      changes(
        'The senators met the envoys in Lund to discuss the border.',
        'The delegation met the envoys in Lund to discuss the border.',
      ),
    ).toEqual([]);
  });

  it('is a name for a pronoun', () => {
    expect(changes('Ana Ruiz left early. She rejected the plan.', 'Ana Ruiz rejected the plan.')).toEqual([]);
  });
});
