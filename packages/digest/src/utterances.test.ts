import { describe, expect, it } from 'vitest';
import { fixtureArticle, fixtureReport, harbourStory, quoted, spanOf } from './story.fixture.js';
import { quotesOf, storyUtterances } from './utterances.js';

describe('utterances', () => {
  it('hold the words as first reported with what became of them, unsupported words first', () => {
    const utterances = storyUtterances(harbourStory());
    expect(
      utterances.map(({ status, reported, versions }) => [
        status,
        reported.length,
        versions.map((version) => version.status),
      ]),
    ).toEqual([
      ['unsupported', 0, ['unsupported']],
      ['misattributed', 1, ['misattributed']],
      ['altered', 1, ['altered']],
      ['from-paraphrase', 0, ['from-paraphrase']],
    ]);
    expect(utterances.at(-1)?.narrated?.text).toBe('warned that the wind could carry smoke over the berth');
  });

  it('hold every quotation of the report once', () => {
    const report = harbourStory();
    const shown = storyUtterances(report).flatMap(quotesOf);
    expect(shown).toHaveLength(report.quotes.length);
    expect(new Set(shown)).toEqual(new Set(report.quotes));
  });

  const mill = fixtureArticle({
    id: 'mill',
    sentences: ['Mill shuts', '“The gates close on Friday. Nobody was asked,” she said.', 'Staff called it “theft”.'],
  });
  const copies = ['a', 'b', 'c'].map((id) =>
    fixtureArticle({
      id,
      origin: 'derived',
      sentences: [
        'Mill to shut',
        '“The gates close on Friday,” she said.',
        '“Nobody was asked,” she said.',
        '“We are all to blame for this,” he said.',
        'They call it “theft”.',
      ],
    }),
  );
  const [a, b, c] = copies as [(typeof copies)[0], (typeof copies)[0], (typeof copies)[0]];
  const whole = quoted(mill, '“The gates close on Friday. Nobody was asked,”', 'Jo Tanner', 'source');
  const closing = spanOf(mill, 'The gates close on Friday.');

  it('fold versions that do not differ, whatever the shape of their marks', () => {
    const same = copies.map((article) =>
      quoted(article, '“The gates close on Friday,”', 'Jo Tanner', 'trimmed', closing),
    );
    const [utterance, ...others] = storyUtterances(fixtureReport([mill, ...copies], { quotes: [whole, ...same] }));
    expect(others).toEqual([]);
    expect(utterance?.versions.map(({ quotes }) => quotes.length)).toEqual([3]);
  });

  it('hold two parts of one saying as versions of one utterance', () => {
    const report = fixtureReport([mill, a], {
      quotes: [
        whole,
        quoted(a, '“The gates close on Friday,”', 'Jo Tanner', 'trimmed', closing),
        quoted(a, '“Nobody was asked,”', 'Jo Tanner', 'trimmed', spanOf(mill, 'Nobody was asked,')),
      ],
    });
    expect(storyUtterances(report)).toHaveLength(1);
  });

  it('keep apart what stands side by side in the source', () => {
    const report = fixtureReport([a, b], {
      quotes: [
        quoted(a, '“The gates close on Friday,”', 'Jo Tanner', 'source'),
        quoted(a, '“Nobody was asked,”', 'Jo Tanner', 'source'),
      ],
    });
    expect(storyUtterances(report)).toHaveLength(2);
  });

  it('are one where several articles have the same words from nowhere', () => {
    const report = fixtureReport([mill, a, b], {
      quotes: [
        quoted(a, '“We are all to blame for this,”', 'Cy Lund', 'unsupported'),
        quoted(b, '“We are all to blame for this,”', 'a director', 'unsupported', null, true),
      ],
    });
    const [utterance, ...others] = storyUtterances(report);
    expect(others).toEqual([]);
    expect(utterance?.versions).toHaveLength(2);
  });

  it('follow words that no article supports through the rewrites that took them over', () => {
    const invented = quoted(a, '“We are all to blame for this,”', 'Cy Lund', 'unsupported');
    const taken = quoted(
      b,
      '“We are all to blame for this,”',
      'Cy Lund',
      'verbatim',
      spanOf(a, '“We are all to blame for this,”'),
    );
    const [utterance, ...others] = storyUtterances(fixtureReport([mill, a, b], { quotes: [invented, taken] }));
    expect(others).toEqual([]);
    expect(utterance).toMatchObject({
      status: 'unsupported',
      reported: [],
      versions: [{ status: 'unsupported' }, { status: 'verbatim' }],
    });
  });

  it('are not joined by one short word in different mouths, nor by marks that quote nobody', () => {
    const report = fixtureReport([mill, a, b, c], {
      quotes: [
        quoted(mill, '“theft”', null, 'scare'),
        quoted(a, '“theft”', 'Cy Lund', 'unsupported'),
        quoted(b, '“theft”', 'Jo Tanner', 'unsupported'),
        quoted(c, '“theft”', null, 'scare'),
      ],
    });
    expect(storyUtterances(report).map(({ status, versions }) => [status, versions.length])).toEqual([
      ['unsupported', 1],
      ['unsupported', 1],
      ['scare', 1],
    ]);
  });
});
