import { describe, expect, it } from 'vitest';
import { kindsOf, textOf } from '../fixtures/article.fixture.js';

const kinds = (body: string, headline: string | null = 'Minister to go') => kindsOf(textOf('a', body, { headline }));

describe('a by-line glued to the prose', () => {
  it('is told from the sentence behind it, and no letter is lost', () => {
    expect(kinds('by JANE DOE, POLITICS EDITOR · Daily ExampleThe minister said he would go.\nHe left.')).toEqual([
      'headline: Minister to go',
      'byline: by JANE DOE, POLITICS EDITOR · Daily Example',
      'prose: The minister said he would go.',
      'prose: He left.',
    ]);
  });

  it('is told in title case and behind another mark too', () => {
    expect(kinds('by Jane Doe, Politics Editor | The Daily ExampleThe minister said he would go.')).toContain(
      'byline: by Jane Doe, Politics Editor | The Daily Example',
    );
  });

  it('is not seen where a sentence opens with “by”', () => {
    const body = 'By Monday Jane Doe and the others had left. By January 3 the river had fallen.';
    expect(kinds(body, null)).toEqual([
      'prose: By Monday Jane Doe and the others had left.',
      'prose: By January 3 the river had fallen.',
    ]);
  });

  it('is sought in the opening of an article only', () => {
    const opening = 'The minister left. He took the train. He came late. The train was full.';
    expect(
      kinds(`${opening}\nby JANE DOE, POLITICS EDITOR · Daily ExampleThe minister said no.`, null).join(),
    ).not.toContain('byline');
  });
});

describe('a line of its own', () => {
  it.each([
    ['byline', 'By Jane Doe'],
    ['byline', 'by JANE DOE, POLITICS EDITOR · Daily Example'],
    ['label', 'Politics'],
    ['label', 'KEY FACTS'],
    ['label', 'What happens next?'],
    ['repeated-headline', 'Minister to go'],
    ['repeated-headline', 'MINISTER TO GO'],
    ['promotion', 'Read more: the ministers of the last ten years'],
    ['promotion', 'Sign up to our weekly letter.'],
    ['promotion', 'Stay tuned for the latest updates on this story.'],
    ['credit', 'Reporting by Jane Doe; editing by Ola Venn'],
    ['credit', 'Additional reporting by Northline.'],
    ['credit', '© Daily Example'],
    ['credit', '– NLA'],
  ])('is a %s: %s', (kind, line) => {
    expect(kinds(`The minister said on Monday that he would go.\n\n${line}\n\nHe left on foot.`)).toEqual([
      'headline: Minister to go',
      'prose: The minister said on Monday that he would go.',
      `${kind}: ${line}`,
      'prose: He left on foot.',
    ]);
  });

  it.each([
    'Nobody knows what happens next.',
    '“I will go”',
    'The minister will follow the party to the coast.',
    'The minister said the party had to read more and to listen',
    'By then the minister, who had come by train, had left the house.',
  ])('is prose where it tells the story: %s', (line) => {
    const inside = kinds(`The minister said on Monday that he would go.\n\n${line}\n\nHe left on foot.`);
    if (/[.”]$/.test(line)) expect(inside).toContain(`prose: ${line}`);
    else expect(inside.join('\n')).not.toContain(`promotion: ${line}`);
  });
});

describe('an invitation between sentences', () => {
  it('is told apart from the prose around it', () => {
    expect(kinds('The minister said so. Stay tuned for more. He left.', null)).toEqual([
      'prose: The minister said so.',
      'promotion: Stay tuned for more.',
      'prose: He left.',
    ]);
  });

  it.each(['Follow the minister.', 'Related families met on Monday.', 'Download speeds fell.'])(
    'is not seen in prose that opens with such a word: %s',
    (sentence) => {
      expect(kinds(`The minister said so. ${sentence} He left.`, null)[1]).toBe(`prose: ${sentence}`);
    },
  );
});

describe('a headline', () => {
  it('is one sentence, whatever marks it holds', () => {
    expect(kinds('He left.', 'Minister: “I go. I do go.” What now?')).toEqual([
      'headline: Minister: “I go. I do go.” What now?',
      'prose: He left.',
    ]);
  });

  it('that is the name of a section is a label', () => {
    expect(kinds('The minister said so.', 'News')[0]).toBe('label: News');
    expect(kinds('The minister said so.', 'News of the minister')[0]).toBe('headline: News of the minister');
  });

  it('that stands only in the text repeats itself where it comes again', () => {
    const body = 'Minister to go\n\nThe minister said so.\n\nMinister to go\n\nHe left.';
    expect(kinds(body, null)).toEqual([
      'headline: Minister to go',
      'prose: The minister said so.',
      'repeated-headline: Minister to go',
      'prose: He left.',
    ]);
  });
});
