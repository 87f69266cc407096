import { describe, expect, it } from 'vitest';
import { lookAtFirst, storyFindings } from './findings.js';
import { added, changed, edge, fixtureArticle, fixtureReport, quoted, spanOf } from './story.fixture.js';

const source = fixtureArticle({
  id: 'source',
  sentences: ['Dam holds', 'The dam may leak, Ada Kohl said.', 'Nine men worked.', 'It rained for two days.'],
});
const rewrite = fixtureArticle({
  id: 'rewrite',
  origin: 'derived',
  sentences: [
    'Dam bursts',
    'The dam leaks.',
    'Ninety men worked.',
    '“We all knew,” said Ada Kohl.',
    'It was a sad day.',
  ],
});
const report = fixtureReport([source, rewrite], {
  lineage: [edge('source', 'rewrite')],
  sentences: [
    changed('rewrite:1', 'source:1', [
      {
        kind: 'modality',
        here: spanOf(rewrite, 'leaks'),
        there: spanOf(source, 'may leak'),
        words: 'may leak → leaks',
      },
    ]),
    changed('rewrite:2', 'source:2', [
      { kind: 'number', here: spanOf(rewrite, 'Ninety men'), there: spanOf(source, 'Nine men'), words: '9 → 90' },
    ]),
    added('rewrite:3', 'named-quote'),
    added('rewrite:4', 'opinion'),
  ],
  quotes: [quoted(rewrite, '“We all knew,”', 'Ada Kohl', 'unsupported')],
});

const named = (findings: ReturnType<typeof storyFindings>): readonly string[] =>
  findings.map((finding) => `${finding.kind} ${finding.at}`);

const all = { most: 10, perArticle: 10, perKind: 10 };

describe('the findings of a story', () => {
  it('stand gravest first, and a quotation that was added is told once', () => {
    expect(named(storyFindings(report))).toEqual([
      'quotation rewrite:3',
      'change rewrite:2',
      'change rewrite:1',
      'addition rewrite:4',
    ]);
  });

  it('tell words in another mouth once, and another speaker of other words', () => {
    const speaker = {
      kind: 'attribution' as const,
      here: spanOf(rewrite, 'Ada Kohl'),
      there: spanOf(source, 'Ada Kohl'),
      words: 'another speaker',
    };
    const sentences = [changed('rewrite:3', 'source:1', [speaker])];
    const misattributed = fixtureReport([source, rewrite], {
      sentences,
      quotes: [quoted(rewrite, '“We all knew,”', 'Ada Kohl', 'misattributed')],
    });
    expect(named(storyFindings(misattributed))).toEqual(['quotation rewrite:3']);
    expect(named(storyFindings(fixtureReport([source, rewrite], { sentences })))).toEqual(['change rewrite:3']);
  });

  it('put nothing at the head of the page that is no claim', () => {
    expect(named(lookAtFirst(storyFindings(report), all))).not.toContain('addition rewrite:4');
  });

  it('show no more of one article than asked for', () => {
    expect(named(lookAtFirst(storyFindings(report), { ...all, perArticle: 2 }))).toEqual([
      'quotation rewrite:3',
      'change rewrite:2',
    ]);
  });

  it('show no more of one kind than asked for, so that another kind is seen', () => {
    const twice = {
      ...report,
      quotes: [...report.quotes, quoted(rewrite, '“We all knew,”', 'Ada Kohl', 'unsupported')],
    };
    expect(named(lookAtFirst(storyFindings(twice), { ...all, most: 2, perKind: 1 }))).toEqual([
      'quotation rewrite:3',
      'change rewrite:2',
    ]);
  });
});
