import { describe, expect, it } from 'vitest';
import { fixtureArticle, fixtureReport, harbourStory } from '../../../../digest/src/story.fixture.js';
import { makeStory } from '../story/story.js';
import { citeArticle, citeFinding, citeSentence, pageReference } from './citation.js';

const story = makeStory(harbourStory());
const finding = (kind: string, at: string): (typeof story.findings)[number] => {
  const found = story.findings.find((entry) => entry.kind === kind && entry.at === at);
  if (found === undefined) throw new Error(`no ${kind} at ${at}`);
  return found;
};

describe('a citation', () => {
  it('names by-line, headline, outlet, date and where the article was read', () => {
    expect(citeSentence(story, 'beacon:6')).toBe(
      [
        '    The fire may have started in a compressor room.',
        '— Nell Harcombe, “Fire guts cold store on Ostrey ferry quay”, The Ostrey Beacon, 14 Apr 2026, 10:40 UTC. saved/beacon.html',
      ].join('\n'),
    );
  });

  it('leaves out what is not known', () => {
    expect(citeArticle({ ...fixtureArticle({ id: 'x', outlet: null, sentences: ['A'] }), headline: null })).toBe(
      'saved/x.html',
    );
  });

  it('names the address and when it was fetched, where the article was fetched', () => {
    const article = fixtureArticle({ id: 'x', outlet: 'Echo', sentences: ['A'] });
    const capture = { address: 'https://echo.example/a', time: '2026-04-15T08:00:00Z', digest: 'sha256:00' };
    expect(citeArticle({ ...article, headline: null, capture })).toBe(
      'Echo. https://echo.example/a, as fetched on 2026-04-15T08:00:00Z',
    );
  });

  it('of a change holds the difference, both wordings and the place of the proof', () => {
    const text = citeFinding(story, finding('change', 'wharf:1'), 'report.html');
    expect(text).toContain('Certainty: “may have” became a fact');
    expect(text).toContain(
      '    The fire started in a compressor room.\n— “Ammonia inferno leaves waterfront in ruins”, TrendWharf.',
    );
    expect(text).toContain('    The fire may have started in a compressor room.\n— Nell Harcombe');
    expect(text).toMatch(/Shown in report\.html#\/compare\/wharf\/1$/);
  });

  it('of a quotation says whose words they are said to be', () => {
    const text = citeFinding(story, finding('quotation', 'wharf:4'), 'report.html');
    expect(text).toContain('(said to be the words of Tobias Renwick)');
    expect(text).toContain('— Nell Harcombe');
  });

  it('of words that nothing supports holds these alone', () => {
    const text = citeFinding(story, finding('quotation', 'wharf:3'), 'report.html');
    expect(text.split('\n— ')).toHaveLength(2);
    expect(text).toContain('one dock worker (not named)');
  });

  it('stays plain text of one line a passage, whatever an article holds', () => {
    const hostile = fixtureArticle({ id: 'h', outlet: 'A\nB\u202E', sentences: ['T\u001B[31m\u2028x'] });
    const lines = citeSentence(makeStory(fixtureReport([hostile])), 'h:0').split('\n');
    expect(lines).toHaveLength(2);
    expect(lines.join('')).not.toMatch(/[\p{Cc}\u202E\u2028]/u);
  });
});

describe('the name of the page in a citation', () => {
  it('is its address on the web and the name of its file elsewhere', () => {
    expect(pageReference('https://desk.example/r?id=1#/facts')).toBe('https://desk.example/r?id=1');
    expect(pageReference('file:///home/someone/my%20story.html#/facts')).toBe('my story.html');
    expect(pageReference('file:///home/%E0%A4%A.html')).toBe('%E0%A4%A.html');
  });
});
