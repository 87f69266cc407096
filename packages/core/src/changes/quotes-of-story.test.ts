import { describe, expect, it } from 'vitest';
import { compare } from '../fixtures/comparison.fixture.js';

const around = `A footbridge over the Sael collapsed on Sunday afternoon, sending nine walkers into the water.
Two men were taken to hospital in Brenn with broken ribs, the mountain rescue said.`;

const source = `${around}
“It swung like a rope before it went down, and nobody had time to turn round,” said Tilda Marne, who runs the kiosk at the weir.
The engineer of the district, Oskar Lindqvist, said the bolts of the northern anchor had been loose since the winter.
“We closed the path at once,” said the mayor, Greta Falk.`;

/** What became of the quotations of a rewrite that has the source's story and one sentence of its own. */
function statusesOf(sentence: string, bystander = ''): string[] {
  return compare(source, `${around}\n${sentence}`, bystander)
    .quotes.filter(({ at }) => at.startsWith('rewrite:'))
    .map(({ status }) => status);
}

describe('a quotation of a rewrite', () => {
  it.each([
    ['verbatim', '“It swung like a rope before it went down, and nobody had time to turn round,” Marne said.'],
    ['verbatim', '"It swung like a rope before it went down and nobody had time to turn round," said Tilda Marne.'],
    ['trimmed', '“It swung like a rope before it went down,” said Tilda Marne.'],
    ['altered', '“It swung like a whip before it broke, and nobody had time to run,” said Tilda Marne.'],
    [
      'extended',
      '“We closed the path at once and we shall keep it closed until the last bolt is new,” said Greta Falk.',
    ],
    ['misattributed', '“It swung like a rope before it went down,” said Oskar Lindqvist.'],
    ['from-paraphrase', '“The bolts of the northern anchor had been loose since the winter,” said Oskar Lindqvist.'],
    ['unsupported', '“They will pay for every hour that my brother lay in that river,” said one onlooker.'],
    ['unsupported', '“Never again,” said Greta Falk.'],
  ])('is %s: %s', (status, sentence) => {
    expect(statusesOf(sentence)).toEqual([status]);
  });

  it('is whole where a cue divides what is said in one breath', () => {
    expect(
      statusesOf('“It swung like a rope before it went down,” Marne said, “and nobody had time to turn round.”'),
    ).toEqual(['verbatim', 'verbatim']);
  });

  it('is traced past a headline or a lead that quotes from the body', () => {
    const lead = `${source}\nThe kiosk owner said it “swung like a rope”.`;
    const { quotes } = compare(lead, `${around}\nIt “swung like a rope”, said Tilda Marne.`);
    const [quote] = quotes.filter(({ at }) => at.startsWith('rewrite:'));
    expect(quote?.status).toBe('trimmed');
    expect(quote?.sourceSpan?.text).toContain('before it went down');
  });

  it('is in another mouth where a voice without a name has become somebody whom the source names elsewhere', () => {
    const filler =
      'The valley road was closed for the night and buses were sent round by the upper pass instead. '.repeat(4);
    const radio = `${source}\n${filler}\n“Somebody took the bolts out,” said a man on the radio.`;
    const { quotes } = compare(radio, `${around}\n“Somebody took the bolts out,” said Oskar Lindqvist.`);
    expect(quotes.find(({ at }) => at.startsWith('rewrite:'))?.status).toBe('misattributed');
  });

  it('is found in another article where no parent has it', () => {
    const words = '“I have crossed that bridge every day for thirty years,” said the postman, Nils Aker.';
    expect(statusesOf(words)).toEqual(['unsupported']);
    expect(statusesOf(words, `It was a quiet Sunday. ${words}`)).toEqual(['verbatim']);
  });

  it('is made of the sentence that its own renders, where another has the word too', () => {
    const talk = `${source}\nGreta Falk told the radio that the repair would depend on the district ending the delays to its grant.`;
    const { quotes } = compare(
      `${around}\nThe delays on the railway that day had another cause.\n${talk}`,
      `${around}\nGreta Falk told the radio that the repair would depend on the district ending its “delays”.`,
    );
    const [quote] = quotes.filter(({ at }) => at.startsWith('rewrite:'));
    expect(quote?.status).toBe('from-paraphrase');
    expect(quote?.sourceSpan?.text).toContain('depend on the district');
  });

  it('points at the words that it was made of', () => {
    const { quotes } = compare(
      source,
      `${around}\n“It swung like a rope,” said Tilda Marne. “Never again,” said Greta Falk.`,
    );
    const [trimmed, unsupported] = quotes.filter(({ at }) => at.startsWith('rewrite:'));
    expect(trimmed?.sourceSpan?.text).toContain('It swung like a rope before it went down');
    expect(trimmed?.source).toBe(trimmed?.sourceSpan?.at);
    expect(unsupported).toMatchObject({ source: null, sourceSpan: null });
  });

  it('of a first-hand report is its source, whoever else has it', () => {
    const statuses = compare(source, around).quotes.filter(({ at }) => at.startsWith('source:'));
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set(['source']));
  });

  it('shows its speaker and its cue where they stand', () => {
    const { quotes } = compare(source, around);
    const [first] = quotes.filter(({ at }) => at.startsWith('source:'));
    expect(first?.speaker?.span?.text).toContain('Tilda Marne');
    expect(first?.cue?.text).toBe('said');
    expect(source.slice(first?.cue?.start, first?.cue?.end)).toBe('said');
  });
});
