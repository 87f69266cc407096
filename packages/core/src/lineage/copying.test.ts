import { describe, expect, it } from 'vitest';
import { textOf } from '../fixtures/article.fixture.js';
import { containment, narrationRuns } from './copying.js';

const runsOf = (body: string) => narrationRuns(textOf('a', body));
const source = runsOf('A footbridge over the river collapsed on Sunday. Nine walkers fell into the water.');

describe('copied words', () => {
  it('are all in a copy, some in an edited copy and none in other words', () => {
    const copied = containment(
      runsOf('Nine walkers fell into the water. A footbridge over the river collapsed on Sunday.'),
      source,
    );
    const edited = containment(runsOf('A footbridge over the river broke on Sunday. Nine walkers fell.'), source);
    const rewritten = containment(runsOf('Some people got wet when a bridge gave way at the weekend.'), source);
    expect(copied).toBe(1);
    expect(edited).toBeGreaterThan(rewritten);
    expect(copied).toBeGreaterThan(edited);
    expect(rewritten).toBe(0);
  });

  it('do not count where they are quoted: who heard the same words copied nothing', () => {
    const one = runsOf('“It went without a sound and then it was gone,” said Tilda Marne.');
    const other = runsOf('“It went without a sound and then it was gone,” a woman told us by the weir.');
    expect(containment(one, other)).toBe(0);
  });

  it('do not count in by-lines and invitations to read more', () => {
    const [one, other] = ['A bridge fell.', 'Nobody knows why it happened.'].map((words) =>
      runsOf(`${words}\n\nRead more: ten walks along the river and what to bring`),
    );
    expect(containment(one ?? new Set(), other ?? new Set())).toBe(0);
  });

  it('are none of nothing', () => {
    expect(containment(runsOf(''), source)).toBe(0);
    expect(containment(source, runsOf(''))).toBe(0);
  });
});
