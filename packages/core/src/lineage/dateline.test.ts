import { describe, expect, it } from 'vitest';
import { textOf } from '../fixtures/article.fixture.js';
import { abbreviates, datelineOf } from './dateline.js';

const agencyOf = (body: string) => datelineOf(textOf('a', body, { headline: 'Balloon lands in lake' }))?.agency ?? null;

describe('a dateline', () => {
  it.each([
    ['KELMSCAR (NLA) - A balloon came down in the lake.', 'NLA'],
    ['KELMSCAR, May 9 (Northline) — A balloon came down in the lake.', 'Northline'],
    ['Dorn an der Kelm (Northline News) – A balloon came down in the lake.', 'Northline News'],
  ])('names the agency: %s', (body, agency) => {
    const article = textOf('a', body);
    const dateline = datelineOf(article);
    expect(dateline?.agency).toBe(agency);
    expect(article.text.slice(dateline?.start, dateline?.end)).toBe(agency);
  });

  it.each([
    'KELMSCAR — A balloon came down in the lake.',
    'The balloon (a red one) - it was rented - came down in the lake.',
    'A balloon came down in the lake. Nobody was hurt. It was red. KELMSCAR (NLA) - So it was.',
    '',
  ])('is not seen where none is: %j', (body) => {
    expect(agencyOf(body)).toBeNull();
  });

  it('may give an outlet by its initials or its first word', () => {
    expect(abbreviates('NLA', ['northern', 'lake', 'agency'])).toBe(true);
    expect(abbreviates('Northline', ['northline', 'news'])).toBe(true);
    expect(abbreviates('NLA', ['dorn', 'herald'])).toBe(false);
    expect(abbreviates('', ['dorn'])).toBe(false);
    expect(abbreviates('NLA', [])).toBe(false);
  });
});
