import { describe, expect, it } from 'vitest';
import { articleOf } from '../fixtures/article.fixture.js';
import { withSignature } from './signature.js';

const glued = 'by JANE DOE, POLITICS EDITOR · Daily ExampleThe minister said on Monday that he would go.';

describe('the signature of an article', () => {
  it('is read from a by-line that is glued to its prose', () => {
    const { byline, outlet, body } = withSignature(articleOf(glued));
    expect(byline).toBe('JANE DOE, POLITICS EDITOR');
    expect(outlet).toBe('Daily Example');
    expect(body).toBe(glued);
  });

  it('never replaces what is known', () => {
    expect(withSignature(articleOf(glued, { outlet: 'The Ledger' }))).toMatchObject({
      outlet: 'The Ledger',
      byline: 'JANE DOE, POLITICS EDITOR',
    });
    const known = articleOf(glued, { outlet: 'The Ledger', byline: 'Ola Venn' });
    expect(withSignature(known)).toEqual(known);
  });

  it.each([
    '',
    '   \n ',
    'The minister said on Monday that he would go.',
    'By Monday Jane Doe and the others had left.',
    `The minister left.\n${glued}`,
  ])('is not made up: %j', (body) => {
    expect(withSignature(articleOf(body))).toEqual(articleOf(body));
  });
});
