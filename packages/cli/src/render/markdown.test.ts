import { describe, expect, it } from 'vitest';
import { escapeMarkdown, piecesInMarkdown } from './escape-markdown.js';
import { renderMarkdown } from './markdown.js';
import {
  changed,
  edge,
  fixtureArticle,
  fixtureReport,
  harbourStory,
  quoted,
  spanOf,
} from '../../../digest/src/story.fixture.js';

describe('the brief in Markdown', () => {
  it('opens with the headline and the verdict', () => {
    expect(renderMarkdown(harbourStory())).toMatch(
      /^# Fire guts cold store on Ostrey ferry quay\n\n\*\*7 articles: 2 first-hand, 4 rewrites\*\*\n/,
    );
  });

  it('nests rewrites under what they derive from', () => {
    const brief = renderMarkdown(harbourStory());
    expect(brief).toMatch(/\n- \*\*The Ostrey Beacon\*\*.*\n {2}- \*\*Vennmoor Post\*\*.*\n {4}- \*\*echo\.html\*\*/);
    expect(brief).toContain('also takes 20 % from Venn Coast Radio');
  });

  it('strikes the words of the source and makes those of the rewrite bold', () => {
    const brief = renderMarkdown(harbourStory());
    expect(brief).toContain('with ~~212~~ passengers');
    expect(brief).toContain('with **221** passengers');
  });

  it('shows quotations as quotations, unsupported ones by that name', () => {
    const brief = renderMarkdown(harbourStory());
    expect(brief).toContain(
      '**Unsupported by these articles**\n\n> “They knew, and they looked the other way,” — one dock worker (not named)',
    );
    expect(brief).toContain('> TrendWharf: “We had the ammonia shut off within twenty minutes,” — **Tobias Renwick**');
  });

  it('keeps the rows of a table whole', () => {
    const rows = renderMarkdown(harbourStory())
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) expect(row.match(/(?<!\\)\|/g), row).toHaveLength(4);
  });

  it('lets no text of an article become markup', () => {
    const hostile =
      '<script>alert(1)</script> | [x](javascript:y) `code` **b** <img src=x> https://evil.example # & &lt; ![i](u)';
    const source = fixtureArticle({ id: 'a', outlet: hostile, sentences: [`# ${hostile}`, `Six ${hostile}\n\n# six`] });
    const copy = fixtureArticle({
      id: 'b',
      outlet: 'The Copy',
      origin: 'derived',
      sentences: [hostile, `Nine ${hostile}`],
    });
    const brief = renderMarkdown(
      fixtureReport([source, copy], {
        lineage: [edge('a', 'b', 0.9, 0.9, [hostile])],
        sentences: [
          changed('b:1', 'a:1', [
            { kind: 'number', here: spanOf(copy, `Nine ${hostile}`), there: spanOf(source, 'Six'), words: hostile },
          ]),
        ],
        quotes: [quoted(copy, hostile, hostile, 'unsupported')],
        unread: [{ source: hostile, kind: 'x', cause: hostile, advice: hostile }],
      }),
    );
    expect(brief.replaceAll('<br>', '')).not.toMatch(/[<]/);
    expect(brief).not.toMatch(/(?<!\\)\]\(|(?<!\\)`|https:\/\//);
    expect(brief).not.toMatch(/\n# (?!\\#)/);
  });

  it('gives the same bytes for the same report', () => {
    expect(renderMarkdown(harbourStory())).toBe(renderMarkdown(harbourStory()));
  });
});

describe('escaping', () => {
  it('leaves prose as it is', () => {
    const prose =
      'At 7.05 a.m. (two hours late), “none” was hurt: a £1.9 million, hand-held loss; AT&T paid 40 % + tax!';
    expect(escapeMarkdown(prose)).toBe(prose);
  });

  it('keeps the start of a line from becoming a list or a heading', () => {
    expect(escapeMarkdown('1. April')).toBe('1\\. April');
    expect(escapeMarkdown('- dash')).toBe('\\- dash');
    expect(escapeMarkdown('# hash')).toBe('\\# hash');
  });

  it('keeps marks next to letters, where Markdown sees them', () => {
    expect(
      piecesInMarkdown(
        [
          { text: 'the ', marked: false },
          { text: ' “entire” quay, ', marked: true },
        ],
        'bold',
      ),
    ).toBe('the  “**entire” quay**, ');
  });
});
