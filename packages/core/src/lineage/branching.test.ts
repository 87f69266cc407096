import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branch, type Candidates } from './branching.js';

type Story = readonly Candidates<string>[];

/** The chosen option of each article, or null. */
const chosenOf = (story: Story) => new Map([...branch(story)].map(([id, { option }]) => [id, option]));
const option = (worth: number, ...parents: string[]) => ({ option: parents.join('+'), parents, worth });

/** Stories of a few articles, each with random options among the others. */
const anyStory: fc.Arbitrary<Story> = fc.integer({ min: 0, max: 7 }).chain((size) => {
  const ids = Array.from({ length: size }, (_, place) => `a${place}`);
  const optionsOf = (id: string) => {
    const others = ids.filter((other) => other !== id);
    if (others.length === 0) return fc.constant([]);
    return fc.array(
      fc
        .tuple(
          fc.subarray(others, { minLength: 1, maxLength: Math.min(3, others.length) }),
          fc.integer({ min: -9, max: 9 }),
        )
        .map(([parents, worth]) => option(worth, ...parents)),
      { maxLength: 6 },
    );
  };
  return fc.tuple(...ids.map(optionsOf)).map((all) => ids.map((id, place) => ({ id, options: all[place] ?? [] })));
});

/** The choice of each article in one line. */
function worthOf(story: Story): string[] {
  return [...branch(story)].map(([id, { option: name, worth }]) => `${id} ${name} ${worth}`);
}

function ancestorsOf(id: string, parents: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...(parents.get(id) ?? [])];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (found.has(at)) continue;
    found.add(at);
    open.push(...(parents.get(at) ?? []));
  }
  return found;
}

describe('a branching', () => {
  it('takes the best option of each article where none stands in the way of another', () => {
    const chosen = chosenOf([
      { id: 'report', options: [] },
      { id: 'rewrite', options: [option(2, 'report'), option(1, 'second')] },
      { id: 'second', options: [option(1, 'report'), option(3, 'rewrite')] },
    ]);
    expect(chosen).toEqual(
      new Map([
        ['report', null],
        ['rewrite', 'report'],
        ['second', 'rewrite'],
      ]),
    );
  });

  it('takes no parent where every option is worth less than being first-hand', () => {
    expect(
      chosenOf([
        { id: 'a', options: [option(-1, 'b')] },
        { id: 'b', options: [] },
      ]).get('a'),
    ).toBeNull();
  });

  it('makes of two that look like each other’s rewrite the likelier one the rewrite', () => {
    const chosen = chosenOf([
      { id: 'a', options: [option(1, 'b')] },
      { id: 'b', options: [option(5, 'a')] },
    ]);
    expect(chosen).toEqual(
      new Map([
        ['a', null],
        ['b', 'a'],
      ]),
    );
  });

  it('breaks a ring of three where it costs least', () => {
    const chosen = chosenOf([
      { id: 'a', options: [option(5, 'c')] },
      { id: 'b', options: [option(1, 'a')] },
      { id: 'c', options: [option(5, 'b')] },
    ]);
    expect(chosen).toEqual(
      new Map([
        ['a', 'c'],
        ['b', null],
        ['c', 'b'],
      ]),
    );
  });

  it('falls back on the next best option before it gives up a parent', () => {
    const chosen = chosenOf([
      { id: 'a', options: [option(4, 'b'), option(3, 'c')] },
      { id: 'b', options: [option(9, 'a')] },
      { id: 'c', options: [] },
    ]);
    expect(chosen).toEqual(
      new Map([
        ['a', 'c'],
        ['b', 'a'],
        ['c', null],
      ]),
    );
  });

  it('never makes an article its own ancestor, takes only what was offered and never what is worth less than nothing', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const choices = branch(story);
        const parents = new Map<string, readonly string[]>();
        for (const { id, options } of story) {
          const choice = choices.get(id);
          const entry = options.find(({ option: name, worth }) => name === choice?.option && worth === choice.worth);
          expect(choice?.option === null ? 0 : (entry?.worth ?? -1)).toBeGreaterThanOrEqual(0);
          parents.set(id, entry?.parents ?? []);
        }
        expect(choices.size).toBe(story.length);
        expect([...parents.keys()].filter((id) => ancestorsOf(id, parents).has(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves no single step that would make the whole better', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const choices = branch(story);
        const parents = new Map(
          story.map(({ id, options }) => [
            id,
            options.find(({ option: name }) => name === choices.get(id)?.option)?.parents ?? [],
          ]),
        );
        for (const { id, options } of story) {
          const better = options.filter(({ worth }) => worth > (choices.get(id)?.worth ?? 0));
          for (const { parents: others } of better) {
            expect(others.some((other) => ancestorsOf(other, parents).has(id))).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('does not depend on the order of the options', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const turned = story.map(({ id, options }) => ({ id, options: options.toReversed() }));
        expect(worthOf(turned)).toEqual(worthOf(story));
      }),
      { numRuns: 200 },
    );
  });
});
