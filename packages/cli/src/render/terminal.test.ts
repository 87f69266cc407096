import type { StoryReport } from '@firsthand/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  added,
  changed,
  edge,
  fixtureArticle,
  fixtureReport,
  harbourStory,
  quoted,
  spanOf,
} from '../../../digest/src/story.fixture.js';
import { renderTerminal } from './terminal.js';
import { columns } from './wrap.js';

const plain = (report: StoryReport, width = 100): string => renderTerminal(report, { width, color: false });
// oxlint-disable-next-line no-control-regex
const withoutColour = (text: string): string => text.replace(/\u001B\[\d+m/g, '');

describe('the terminal report', () => {
  it('opens with the verdict and the headline of the leading report', () => {
    const [verdict, headline] = plain(harbourStory()).split('\n');
    expect(verdict).toBe('7 articles: 2 first-hand, 4 rewrites');
    expect(headline).toBe('Fire guts cold store on Ostrey ferry quay');
  });

  it('draws the lineage as a tree, with shares and confidence in words', () => {
    const report = plain(harbourStory());
    const tree = report.slice(report.indexOf('●'), report.indexOf('Set aside')).trim();
    expect(tree).toMatchInlineSnapshot(`
      "● The Ostrey Beacon  reported first-hand
      │ Nell Harcombe · 14 Apr 2026, 10:40 UTC
      ├─ Vennmoor Post  takes 93 % of its narration from it (sure)
      │  │  – It has 11 details that only this report explains.
      │  │  – Its sentences follow the same order.
      │  └─ echo.html  takes 88 % of its narration from it (unsure)
      └─ TrendWharf  takes 55 % of its narration from it, 30 % is its own (likely)
            also takes 20 % from Venn Coast Radio
            – Same words as the Beacon.
      ○ Coastal Wire  not among these articles; what stands below comes from it
      │ – It is credited at the end.
      └─ The Inland Messenger  takes 90 % of its narration from it (likely)
      ● Venn Coast Radio  reported first-hand"
    `);
  });

  it('names an article without an outlet by its file, and two of one outlet by both', () => {
    const twins = ['one', 'two'].map((id) => fixtureArticle({ id, outlet: 'The Twin', sentences: ['A fire'] }));
    expect(plain(harbourStory())).toContain('echo.html, a rewrite of Vennmoor Post');
    expect(plain(fixtureReport(twins))).toContain('The Twin (one.html)');
  });

  it('never shows an id', () => {
    const article = fixtureArticle({ id: 'x4711', outlet: 'The Quay', sentences: ['A fire', 'It burned.'] });
    const copy = fixtureArticle({
      id: 'x4712',
      outlet: 'The Copy',
      origin: 'derived',
      sentences: ['A fire', 'It burned.'],
    });
    const report = fixtureReport([article, copy], { lineage: [edge('x4711', 'x4712')] });
    expect(plain(report)).not.toMatch(/x471\d/);
  });

  it('shows both wordings, with the differing words marked without colour', () => {
    const report = plain(harbourStory(), 100);
    expect(report).toContain('with ‹212›');
    expect(report).toContain('with ‹221›');
    expect(report).toContain('before ‹a mediator›, the retired judge');
    expect(report).toContain('‹Its lawyer›, the retired judge');
  });

  it('says the same with colour as without', () => {
    const coloured = renderTerminal(harbourStory(), { width: 100, color: true });
    expect(coloured).not.toBe(plain(harbourStory(), 100));
    expect(withoutColour(coloured)).toBe(plain(harbourStory(), 100));
  });

  it('lets no colour run over the end of a line', () => {
    for (const line of renderTerminal(harbourStory(), { width: 50, color: true }).split('\n')) {
      // oxlint-disable-next-line no-control-regex
      const codes = Array.from(line.matchAll(/\u001B\[(\d+)m/g), (match) => Number(match[1]));
      const opened = codes.filter((code) => code < 22 || (code > 29 && code < 39)).length;
      expect(codes.length - opened, JSON.stringify(line)).toBe(opened);
    }
  });

  it('puts a changed role before a changed number before a changed certainty', () => {
    const post = plain(harbourStory());
    expect(post.indexOf('Role:')).toBeLessThan(post.indexOf('Number:'));
    expect(post.indexOf('Number:')).toBeLessThan(post.indexOf('Certainty:'));
  });

  it('tells two kinds of change in the same words once', () => {
    const source = fixtureArticle({ id: 'a', sentences: ['Head', 'Two officials said so.'] });
    const copy = fixtureArticle({ id: 'b', origin: 'derived', sentences: ['Head', 'The minister said so.'] });
    const spans = {
      here: spanOf(copy, 'The minister'),
      there: spanOf(source, 'Two officials'),
      words: 'two became one',
    };
    const report = fixtureReport([source, copy], {
      lineage: [edge('a', 'b')],
      sentences: [
        changed('b:1', 'a:1', [
          { kind: 'number', ...spans },
          { kind: 'attribution', ...spans },
        ]),
      ],
    });
    expect(plain(report)).toContain('Who said it and number: two became one');
  });

  it('calls a quotation without a source unsupported by these articles, and nothing worse', () => {
    const report = plain(harbourStory());
    expect(report).toContain('Unsupported by these articles');
    expect(report).toContain('“They knew, and they looked the other way,” — one dock worker (not named)');
    expect(report).not.toMatch(/fabricated|invented|fake/i);
  });

  it('shows a quotation in another mouth with both mouths marked', () => {
    const report = plain(harbourStory());
    expect(report).toContain('— ‹Maud Ellacott›');
    expect(report).toContain('— ‹Tobias Renwick›');
  });

  it('marks nothing in narration that a quotation was made of but other words for the same', () => {
    const source = fixtureArticle({
      id: 'a',
      sentences: [
        'Head',
        `${'The master turned back. '.repeat(9)}Lanyon warned that a wind could carry smoke over the berth.`,
      ],
    });
    const copy = fixtureArticle({
      id: 'b',
      origin: 'derived',
      sentences: ['Head', '“The wind could carry fumes over the berth,” he said.'],
    });
    const sentence = source.sentences[1];
    const span = spanOf(source, source.text.slice(sentence?.start, sentence?.end));
    const report = fixtureReport([source, copy], {
      lineage: [edge('a', 'b')],
      quotes: [quoted(copy, '“The wind could carry fumes over the berth,”', 'Lanyon', 'from-paraphrase', span)],
    });
    const text = plain(report).replace(/\s+/g, ' ');
    expect(text).toMatch(
      /source … .*turned back\. Lanyon warned that a wind could carry ‹smoke› over the berth\. rewrite/,
    );
    expect(text).toContain('could carry ‹fumes› over the berth,” — Lanyon');
  });

  it('tells an altered quotation once, not as a change too', () => {
    expect(plain(harbourStory())).not.toContain('the quotation was altered');
    expect(plain(harbourStory()).match(/‹whole›/g)).toHaveLength(1);
  });

  it('puts the weightiest of what was left out first', () => {
    const report = plain(harbourStory());
    const left = report.slice(report.indexOf('Left out'));
    expect(left.indexOf('three complaints')).toBeLessThan(left.indexOf('compressor room'));
  });

  it('says what first-hand reports agree on, and where they differ', () => {
    const report = plain(harbourStory());
    expect(report).toContain('2 independent reports: The Ostrey Beacon and Venn Coast Radio');
    expect(report).toContain('Venn Coast Radio: ‹Eight› people');
  });

  it('says on how many voices an agreement rests', () => {
    expect(plain(harbourStory())).toContain('Venn Coast Radio; 2 voices: Ada Kohl and the');
  });

  it('says so when all rests on one report', () => {
    const report = fixtureReport([
      fixtureArticle({ id: 'a', outlet: 'The Sole', sentences: ['A fire', 'It burned.'] }),
    ]);
    expect(plain(report)).toContain('Everything here rests on one report: The Sole.');
  });

  it('stays quiet about what is not there', () => {
    expect(plain(fixtureReport([]))).toBe('0 articles: 0 first-hand, 0 rewrites\n');
  });

  it('cuts long lists and says how much is left', () => {
    const source = fixtureArticle({
      id: 'a',
      sentences: ['Head', ...Array.from({ length: 30 }, (_, n) => `Fact ${n} stands.`)],
    });
    const copy = fixtureArticle({
      id: 'b',
      origin: 'derived',
      sentences: ['Head', ...Array.from({ length: 30 }, (_, n) => `Fact ${n + 100} stands.`)],
    });
    const report = fixtureReport([source, copy], {
      lineage: [edge('a', 'b')],
      sentences: Array.from({ length: 30 }, (_, n) =>
        changed(`b:${n + 1}`, `a:${n + 1}`, [
          {
            kind: 'number',
            here: spanOf(copy, `${n + 100}`),
            there: spanOf(source, `Fact ${n} `),
            words: `number ${n}`,
          },
        ]),
      ),
      dropped: Array.from({ length: 12 }, (_, n) => ({ article: 'b', source: `a:${n + 1}`, weight: 0.5 })),
    });
    expect(plain(report)).toContain('and 22 more changes (all in --format json)');
    expect(plain(report)).toContain('and 7 more sentences (all in --format json)');
  });

  it('tells of a large story the rewrites with most to look at', () => {
    const source = fixtureArticle({ id: 'a', sentences: ['Head', 'Six were hurt.'] });
    const copies = Array.from({ length: 40 }, (_, n) =>
      fixtureArticle({ id: `c${n}`, outlet: `Copy ${n}`, origin: 'derived', sentences: ['Head', 'Nine were hurt.'] }),
    );
    const last = copies.at(-1);
    if (last === undefined) throw new Error('no copies');
    const report = fixtureReport([source, ...copies], {
      lineage: copies.map(({ id }) => edge('a', id)),
      sentences: [
        changed(`${last.id}:1`, 'a:1', [
          { kind: 'number', here: spanOf(last, 'Nine'), there: spanOf(source, 'Six'), words: 'six became nine' },
        ]),
      ],
    });
    expect(plain(report)).toContain('Copy 39, a rewrite of The a');
    expect(plain(report)).toContain('and 30 more rewrites (all in --format json)');
    expect(plain(report)).toContain('and 20 more rewrites (all in --format json)');
  });

  it('lets no text of an article act on the terminal', () => {
    const hostile = '\u001B[2J\u001B]0;owned\u0007 \u009B31m \u202Eback\u202C \r over';
    const source = fixtureArticle({
      id: 'a',
      outlet: `Out${hostile}let`,
      byline: hostile,
      sentences: [`Head${hostile}`, `Six${hostile}hurt.`],
    });
    const copy = fixtureArticle({
      id: 'b',
      outlet: hostile,
      origin: 'derived',
      sentences: [`Head${hostile}`, `Nine${hostile}hurt.`],
    });
    const text = plain(
      fixtureReport([source, copy], {
        lineage: [edge('a', 'b', 0.9, 0.9, [hostile])],
        sentences: [
          changed('b:1', 'a:1', [
            {
              kind: 'number',
              here: spanOf(copy, `Nine${hostile}`),
              there: spanOf(source, `Six${hostile}`),
              words: hostile,
            },
          ]),
          added('b:0', 'detail'),
        ],
        quotes: [quoted(copy, `Nine${hostile}hurt.`, hostile, 'unsupported')],
        dropped: [{ article: 'b', source: 'a:1', weight: 1 }],
        unread: [{ source: hostile, kind: 'x', cause: hostile, advice: hostile }],
      }),
    );
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
  });

  it('survives a lineage that runs in a circle', () => {
    const pair = ['a', 'b'].map((id) =>
      fixtureArticle({ id, outlet: id.toUpperCase(), origin: 'derived', sentences: ['Head'] }),
    );
    const text = plain(fixtureReport(pair, { lineage: [edge('a', 'b'), edge('b', 'a')] }));
    expect(text).toContain('A, a rewrite of B');
    expect(text).toContain('B, a rewrite of A');
  });

  it('is never wider than the terminal', () => {
    for (const width of [24, 40, 61, 80, 109, 110, 140]) {
      for (const line of plain(harbourStory(), width).split('\n'))
        expect(columns(line), line).toBeLessThanOrEqual(width);
    }
  });

  it('is never wider than the terminal, whatever the articles hold', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('船が港の外で五時間待った。', '👩‍👩‍👧‍👦🔥', 'x'.repeat(150), 'a\u0301\u0301', '한국어', ' ', '‹'),
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 24, max: 130 }),
        (words, width) => {
          const sentence = `S${words.join(' ')}`;
          const source = fixtureArticle({ id: 'a', outlet: sentence, sentences: [sentence, 'Six were hurt.'] });
          const copy = fixtureArticle({
            id: 'b',
            outlet: 'b',
            origin: 'derived',
            sentences: [sentence, `Nine ${sentence}`],
          });
          const report = fixtureReport([source, copy], {
            lineage: [edge('a', 'b', 0.5, 0.5, [sentence])],
            sentences: [
              changed('b:1', 'a:1', [
                { kind: 'number', here: spanOf(copy, 'Nine'), there: spanOf(source, 'Six'), words: sentence },
                {
                  kind: 'scope',
                  here: { ...spanOf(copy, 'Nine'), end: copy.text.length, text: copy.text },
                  there: null,
                  words: 'x',
                },
              ]),
            ],
          });
          return plain(report, width)
            .split('\n')
            .every((line) => columns(line) <= width);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('gives the same bytes for the same report, and leaves the report as it was', () => {
    const report = harbourStory();
    const before = JSON.stringify(report);
    expect(plain(report)).toBe(plain(report));
    expect(JSON.stringify(report)).toBe(before);
  });
});
