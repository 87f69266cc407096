import { describe, expect, it } from 'vitest';
import { compare } from '../fixtures/comparison.fixture.js';
import { report, rewrite } from '../fixtures/tram-story.fixture.js';

/** What became of each sentence of a rewrite of the tram report. */
function verdictsOf(body: string) {
  const { sentences } = compare(report.body, body);
  return sentences.map(({ verdict, match, addition, changes }) => ({ verdict, match, addition, changes }));
}

const paragraphs = report.body.split('\n\n');
const opening = paragraphs.slice(0, 2).join('\n\n');

describe('a sentence of a rewrite', () => {
  it('is kept, and verbatim, where it is a copy', () => {
    const verdicts = verdictsOf(report.body);
    expect(new Set(verdicts.map(({ verdict, match }) => `${verdict} ${match}`))).toEqual(new Set(['kept verbatim']));
  });

  it('is verbatim whatever its marks and capitals', () => {
    const [first] = verdictsOf(opening.replaceAll('“', '"').replaceAll('’', "'").toUpperCase());
    expect(first?.match).toBe('verbatim');
  });

  it('is kept, and a paraphrase, where it says the same in other words', () => {
    const words =
      'It took the fire brigade forty minutes to get out a schoolboy who was stuck with one foot below a seat.';
    const [last] = verdictsOf(`${opening.split(' Firefighters')[0]} ${words}`).slice(-1);
    expect(last).toMatchObject({ verdict: 'kept', match: 'paraphrase', changes: [], addition: null });
  });

  it('is changed where a fact is another', () => {
    const changed = verdictsOf(rewrite.body).filter(({ verdict }) => verdict === 'changed');
    expect(
      changed.flatMap(({ changes }) => changes.map(({ kind, here, there }) => [kind, here.text, there?.text])),
    ).toEqual([['number', '41 passengers', '53 passengers']]);
  });

  it.each([
    ['boilerplate', 'Read more: ten trams that left their rails'],
    ['boilerplate', 'Reporting by Jane Doe; editing by Ola Venn'],
    [
      'opinion',
      'It is a stark reminder of a fragile world, and questions remain as the shocked town grapples with its grim fate.',
    ],
    [
      'anonymous-quote',
      '“They knew about that switch for years and they let it rot,” said one resident, who asked not to be named.',
    ],
    ['named-quote', '“We shall take every last one of them to court,” said Ludmila Novak.'],
    ['background', 'The Selm Valley Railway, founded in 1904, is one of the oldest narrow-gauge lines of the kingdom.'],
    ['detail', 'Nine ambulances from Oberfeld and Kranzbach stood on the square by 9.15 a.m., Sergeant Pohl said.'],
  ])('is added where no parent has it, as %s: %s', (addition, sentence) => {
    const [last] = verdictsOf(`${opening}\n\n${sentence}`).slice(-1);
    expect(last).toMatchObject({ verdict: 'added', match: null, addition, changes: [] });
  });

  it('rests on the sentences that it merges', () => {
    const merged =
      'The driver, a woman of 31, was treated for shock, and the points were replaced in March at a cost of 240,000 crowns.';
    const { sentences } = compare(report.body, `${opening}\n\n${merged}`);
    expect(sentences.at(-1)?.sources).toHaveLength(2);
    expect(sentences.at(-1)?.verdict).toBe('kept');
  });
});

describe('the verdicts', () => {
  it('are given on every sentence of a rewrite and on none of a first-hand report', () => {
    const { sentences } = compare(report.body, rewrite.body);
    expect(new Set(sentences.map(({ at }) => at.slice(0, at.indexOf(':'))))).toEqual(new Set(['rewrite']));
    expect(sentences.map(({ at }) => at)).toEqual(sentences.map((_, place) => `rewrite:${place + 1}`));
  });
});
