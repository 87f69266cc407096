import { describe, expect, it } from 'vitest';
import {
  added,
  changed,
  edge,
  fixtureArticle,
  fixtureReport,
  harbourStory,
  spanOf,
} from '../../../../digest/src/story.fixture.js';
import { makeStory, type Story } from '../story/story.js';
import { type Comparison, compareRewrite } from './comparison.js';
import { differenceOf, kindGroups, kindsInQuery, queryOfKinds, titleOf } from './finding-kinds.js';
import { besideInReadingOrder } from './findings.js';
import { verdictWords } from './sentence-words.js';

const story = makeStory(harbourStory());

function compare(rewrite: string, given: Story = story): Comparison {
  const article = given.index.articles.get(rewrite);
  if (article === undefined) throw new Error(`no article ${rewrite}`);
  return compareRewrite(given, article);
}

const told = ({ findings }: Comparison): readonly string[] =>
  findings.map(({ at, matter }) => `${at} ${titleOf(matter)}`);

describe('a rewrite beside its sources', () => {
  it('has its findings in reading order, and after them what it leaves out', () => {
    expect(told(compare('post'))).toEqual([
      'post:1 Number',
      'post:2 Who said it',
      'post:3 Role',
      'post:4 Quotation: altered',
      'beacon:5 Left out',
      'beacon:6 Left out',
    ]);
  });

  it('joins a sentence with those that it was made of, both ways', () => {
    const { counterparts } = compare('post');
    expect(counterparts('post:3')).toEqual(['beacon:4']);
    expect(counterparts('beacon:4')).toEqual(['post:3']);
    expect(counterparts('beacon:5')).toEqual([]);
  });

  it('tells what was left out from what was only not taken up', () => {
    const { fateOf } = compare('post');
    expect(fateOf('beacon:4')).toBe('taken');
    expect(fateOf('beacon:5')).toBe('left-out');
    expect(fateOf('beacon:2')).toBe('not-taken-up');
  });

  it('marks the differing words on both sides', () => {
    const { marksAt, rewrite, sources } = compare('post');
    const words = (text: string, sentence: string) => marksAt(sentence).map(({ start, end }) => text.slice(start, end));
    expect(words(rewrite.text, 'post:1')).toEqual(['221']);
    expect(words(sources[0]?.article.text ?? '', 'beacon:1')).toEqual(['212']);
    expect(words(rewrite.text, 'post:4')).toEqual(['“That was the whole catch of eleven boats,”', 'whole']);
    expect(words(sources[0]?.article.text ?? '', 'beacon:7')).toEqual(['spring']);
  });

  it('names several sources by letters, that it takes most from first', () => {
    expect(compare('wharf').sources.map(({ article, siglum }) => `${siglum} ${article.id}`)).toEqual([
      'A beacon',
      'B radio',
    ]);
    expect(compare('post').sources.map(({ siglum }) => siglum)).toEqual(['']);
  });

  it('names a missing source and lays nothing beside its rewrite', () => {
    const { sources, missing, fateOf } = compare('agency-copy');
    expect(sources).toEqual([]);
    expect(missing.map(({ from }) => from)).toEqual(['missing-1']);
    expect(fateOf('agency-copy:1')).toBe('untold');
  });
});

describe('a change', () => {
  const source = fixtureArticle({ id: 'source', sentences: ['Dam holds', 'The dam may leak.', 'Nine men worked. '] });
  const rewrite = fixtureArticle({
    id: 'rewrite',
    origin: 'derived',
    sentences: ['Shock as dam bursts', 'The dam leaks.', 'Ninety men worked.'],
  });
  const across = { ...spanOf(rewrite, 'leaks.'), end: spanOf(rewrite, 'Ninety').end, text: 'leaks.\nNinety' };
  const given = makeStory(
    fixtureReport([source, rewrite], {
      lineage: [edge('source', 'rewrite')],
      sentences: [
        changed('rewrite:0', 'source:1', [
          {
            kind: 'exaggeration',
            here: spanOf(rewrite, 'Shock'),
            there: spanOf(source, 'The dam may leak.'),
            words: 'heightened',
          },
        ]),
        changed('rewrite:1', 'source:1', [
          { kind: 'scope', here: across, there: spanOf(source, 'may leak'), words: 'wider' },
          {
            kind: 'modality',
            here: spanOf(rewrite, 'leaks'),
            there: spanOf(source, 'may leak'),
            words: 'may leak → leaks',
          },
        ]),
        added('rewrite:2', null),
      ],
    }),
  );

  it('that runs into the next sentence is marked there too, over another that overlaps it', () => {
    const { marksAt, findings } = compare('rewrite', given);
    const kinds = (sentence: string) => marksAt(sentence).map(({ finding }) => findings[finding]?.kind);
    expect(kinds('rewrite:1')).toEqual(['modality', 'scope']);
    expect(kinds('rewrite:2')).toEqual(['scope']);
  });

  it('marks no words of a source that has none for it', () => {
    const { marksAt } = compare('rewrite', given);
    expect(marksAt('source:1').every(({ finding }) => finding !== 0)).toBe(true);
  });
});

describe('the walk through the findings', () => {
  const { findings, placeOf } = compare('post');
  const walk = (current: number | null, selected: string | null, by: 1 | -1, among = findings): string | null => {
    const next = besideInReadingOrder(among, current, placeOf, selected, by);
    return next === null ? null : `${next.order} ${next.at}`;
  };

  it('begins with the first, forwards, and with the last, backwards', () => {
    expect(walk(null, null, 1)).toBe('0 post:1');
    expect(walk(null, null, -1)).toBe('5 beacon:6');
  });

  it('goes on from a sentence in which nothing was found', () => {
    expect(walk(null, 'post:0', 1)).toBe('0 post:1');
    expect(walk(null, 'beacon:0', 1)).toBe('4 beacon:5');
    expect(walk(null, 'beacon:0', -1)).toBe('3 post:4');
  });

  it('goes only through what the filters let through, and stays at the end', () => {
    const filtered = findings.filter(({ kind }) => kind === 'number' || kind === 'role');
    expect(walk(0, 'post:1', 1, filtered)).toBe('2 post:3');
    expect(walk(2, 'post:3', 1, filtered)).toBeNull();
    expect(walk(3, 'post:4', -1, filtered)).toBe('2 post:3');
  });
});

describe('the kinds of findings', () => {
  it('are each named once, so that an address can name them', () => {
    const kinds = kindGroups.flatMap((group) => group.kinds.map(({ kind }) => kind));
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it('are read from an address, whatever else it names, and written in one order', () => {
    const kinds = kindsInQuery('left-out,nonsense,number,,__proto__');
    expect(queryOfKinds(kinds)).toBe('number,left-out');
    expect(kindsInQuery(undefined).size).toBe(0);
  });

  it('tell a change with its difference', () => {
    const first = compare('post').findings[0];
    expect(first && differenceOf(first.matter)).toBe('212 passengers became 221 passengers');
  });
});

describe('a verdict in words', () => {
  it('says how close the words of a kept sentence are', () => {
    const verdict = {
      at: 'post:1',
      verdict: 'kept',
      match: 'near-verbatim',
      sources: [],
      changes: [],
      addition: null,
    } as const;
    expect(verdictWords('kept', { ...verdict, sources: [], changes: [] })).toBe('Kept, nearly word for word');
  });

  it('says what was added', () => {
    expect(verdictWords('added', added('post:1', 'detail'))).toBe('Added: detail');
  });
});
