import { describe, expect, it } from 'vitest';
import { textOf } from '../fixtures/article.fixture.js';
import { readCredits } from './credits.js';

const examiner = textOf('examiner', 'A bridge collapsed. “It went,” Marne told the Examiner.', {
  outlet: 'The Gulf Examiner',
  byline: 'Ada Holm in Brenn',
});
const post = (body: string, byline: string | null = null) => textOf('post', body, { outlet: 'Sael Post', byline });
const creditsOf = (body: string, byline: string | null = null) =>
  readCredits([examiner, post(body, byline)]).get('post');

describe('credits', () => {
  it.each([
    'A bridge collapsed, the Gulf Examiner reported.',
    'A bridge collapsed, according to The Gulf Examiner.',
    'A bridge collapsed, the Examiner reported.',
  ])('name another outlet of the story: %s', (body) => {
    const spans = creditsOf(body)?.others.get('examiner') ?? [];
    expect(spans.map(({ text }) => text).join()).toContain('Examiner');
  });

  it('name another outlet in the by-line', () => {
    expect(creditsOf('A bridge collapsed.', 'Ada Holm, The Gulf Examiner')?.others.has('examiner')).toBe(true);
  });

  it('are links to the article of another outlet, not to one of the own', () => {
    const address = 'https://examiner.example/bridge';
    const links = [{ address, words: 'A bridge' }];
    const source = textOf('examiner', 'A bridge collapsed.', { outlet: 'The Gulf Examiner', url: address });
    const linksFrom = (outlet: string | null) =>
      readCredits([source, textOf('post', 'A bridge collapsed.', { outlet, links })]).get('post')?.links;
    expect(
      linksFrom('Sael Post')
        ?.get('examiner')
        ?.map(({ text }) => text),
    ).toEqual(['A bridge']);
    expect(linksFrom(null)?.has('examiner')).toBe(true);
    expect(linksFrom('Gulf Examiner')?.size).toBe(0);
  });

  it('tell the own outlet apart from others', () => {
    const credits = readCredits([examiner, post('A bridge collapsed.')]).get('examiner');
    expect(credits?.own.map(({ text }) => text)).toEqual(['Examiner']);
    expect(credits?.others.size).toBe(0);
  });

  it.each([
    'A bridge collapsed.',
    'A medical examiner came to the bridge.',
    'Examiner Holt of the police came to the bridge.',
  ])('are not seen where nobody is credited: %s', (body) => {
    expect(creditsOf(body)?.others.size).toBe(0);
  });

  it.each([
    ['BRENN (NLA) - A bridge collapsed.', null, 'NLA'],
    ['A bridge collapsed.\n\n– NLA', null, 'NLA'],
    ['A bridge collapsed.', 'Ada Holm with NLA', 'NLA'],
    ['A bridge collapsed.', 'Staff and agencies', 'agencies'],
  ])('name an agency that is not in the story: %j', (body, byline, agency) => {
    expect(
      creditsOf(body, byline)
        ?.absent.map(({ name }) => name)
        .join(),
    ).toContain(agency);
  });

  it('name the agency of a by-line in title case', () => {
    expect(creditsOf('A bridge collapsed.', 'Northline News Agency')?.absent).toHaveLength(1);
  });

  it('name no absent agency where the agency is in the story', () => {
    const agency = textOf('nla', 'A bridge collapsed.', { outlet: 'NLA' });
    const credits = readCredits([agency, post('BRENN (NLA) - A bridge collapsed.')]).get('post');
    expect(credits?.absent).toEqual([]);
    expect(credits?.others.has('nla')).toBe(true);
  });
});
