import { describe, expect, it } from 'vitest';
import type { Article } from '../article.js';
import { flawsOf } from '../fixtures/report-flaws.fixture.js';
import {
  agencyCopies,
  independent,
  merge,
  mixed,
  report,
  rewrite,
  roundUp,
  secondHand,
  shoreReport,
  stray,
  thinReport,
  thirdCopy,
} from '../fixtures/tram-story.fixture.js';
import type { StoryReport } from '../report/schema.js';
import { analyzeStory } from '../story.js';

/** The report of a story, which is checked to be sound on the way. */
function storyOf(articles: readonly Article[]): StoryReport {
  const story = analyzeStory(articles);
  expect(flawsOf(story)).toEqual([]);
  return story;
}

/** Every edge of the lineage as "PARENT -> REWRITE", by outlet. */
const edgesOf = (story: StoryReport) =>
  new Set(story.lineage.map(({ from, to }) => `${nameIn(story, from)} -> ${nameIn(story, to)}`));
const nameIn = ({ articles }: StoryReport, id: string) => articles.find((article) => article.id === id)?.outlet ?? id;
const lineageOf = (...articles: readonly Article[]) => edgesOf(storyOf(articles));
const edgeTo = (story: StoryReport, { outlet }: Article) =>
  story.lineage.find(({ to }) => nameIn(story, to) === outlet);

const withoutTimes = (articles: readonly Article[]) => articles.map((article) => ({ ...article, published: null }));

/** The first paragraphs of the report, word for word, in a paper that gives no credit. */
const copy: Article = {
  ...report,
  source: 'copy.html',
  outlet: 'Copy Paper',
  byline: null,
  published: '2026-05-12T12:00:00Z',
  body: report.body.split('\n\n').slice(0, 5).join('\n\n'),
};

describe('a link to an article of the story', () => {
  const twin: Article = { ...copy, source: 'twin.html', outlet: 'Twin Paper', url: 'https://twin.example/tram' };
  const third = (address: string): Article => ({
    ...twin,
    url: null,
    source: 'third.html',
    outlet: 'Third Paper',
    links: [{ words: '', address }],
  });

  const parentOfThird = (address: string) =>
    [...lineageOf(...withoutTimes([copy, twin, third(address)]))].filter((edge) => edge.endsWith('> Third Paper'));

  it('is a reason that the lineage gives', () => {
    const story = storyOf([
      { ...report, url: 'https://lantern.example/tram' },
      third('https://www.lantern.example/tram?ref=x'),
    ]);
    expect(edgeTo(story, third(''))?.reasons.find(({ kind }) => kind === 'credit')?.words).toBe(
      'names The Lorring Lantern as a source and links to its article',
    );
  });

  it('tells from which of two copies the third was taken', () => {
    expect(parentOfThird('https://twin.example/tram')).toEqual(['Twin Paper -> Third Paper']);
    expect(parentOfThird('https://nowhere.example/')).not.toEqual(['Twin Paper -> Third Paper']);
  });
});

describe('a copy', () => {
  it('derives from the fuller report', () => {
    expect(lineageOf(report, copy)).toEqual(new Set(['The Lorring Lantern -> Copy Paper']));
  });

  it('derives from the fuller report where no time is known', () => {
    expect(lineageOf(...withoutTimes([report, copy]))).toEqual(new Set(['The Lorring Lantern -> Copy Paper']));
  });

  it('derives from the fuller report against a wrong time stamp, and the reasons say so', () => {
    const story = storyOf([report, { ...copy, published: '2026-05-12T06:00:00Z' }]);
    expect(edgesOf(story)).toEqual(new Set(['The Lorring Lantern -> Copy Paper']));
    expect(edgeTo(story, copy)?.reasons.find(({ kind }) => kind === 'time')?.words).toContain(
      'against what the texts show',
    );
  });

  it('has none of its narration of its own', () => {
    const share = ({ outlet }: Article) =>
      storyOf([report, copy]).articles.find((article) => article.outlet === outlet)?.ownShare ?? 1;
    expect(share(copy)).toBeLessThan(0.05);
    expect(share(report)).toBeGreaterThan(share(copy));
  });
});

describe('a rewrite in other words', () => {
  it('derives from the report', () => {
    expect(lineageOf(report, rewrite)).toEqual(new Set(['The Lorring Lantern -> Valley News']));
    expect(lineageOf(...withoutTimes([report, rewrite]))).toEqual(new Set(['The Lorring Lantern -> Valley News']));
  });

  it('derives from the report against a wrong time stamp', () => {
    const early = { ...rewrite, published: '2026-05-12T06:00:00Z' };
    expect(lineageOf(report, early)).toEqual(new Set(['The Lorring Lantern -> Valley News']));
  });

  it('takes less from its parent than a copy does', () => {
    const story = storyOf([report, copy, rewrite]);
    expect(edgeTo(story, rewrite)?.share).toBeLessThan(edgeTo(story, copy)?.share ?? 0);
  });

  it('is explained by passages of both articles that can be read side by side', () => {
    const reasons = edgeTo(storyOf([report, rewrite]), rewrite)?.reasons ?? [];
    const narration = reasons.find(({ kind }) => kind === 'shared narration');
    expect(narration?.evidence.length).toBeGreaterThan(0);
    for (const { here, there } of narration?.evidence ?? []) {
      expect(rewrite.headline + rewrite.body).toContain(here.text);
      expect(report.headline + report.body).toContain(there?.text);
    }
  });

  it('that gives credit is explained by the credit', () => {
    const crediting = { ...rewrite, body: `${rewrite.body}\n\nThe news was first reported by The Lorring Lantern.` };
    const reasons = edgeTo(storyOf([report, crediting]), crediting)?.reasons ?? [];
    expect(reasons.find(({ kind }) => kind === 'credit')?.evidence[0]?.here.text).toContain('Lorring Lantern');
  });
});

describe('a rewrite of a rewrite', () => {
  it('hangs below the rewrite that brought in its error', () => {
    const chain = new Set(['The Lorring Lantern -> Valley News', 'Valley News -> Daily Click']);
    expect(lineageOf(report, rewrite, secondHand)).toEqual(chain);
    expect(lineageOf(...withoutTimes([report, rewrite, secondHand]))).toEqual(chain);
  });

  it('hangs there too beside an independent report', () => {
    expect(lineageOf(report, independent, rewrite, secondHand)).toEqual(
      new Set(['The Lorring Lantern -> Valley News', 'Valley News -> Daily Click']),
    );
  });
});

describe('two reporters at one press conference', () => {
  it('share the quotation and stay independent', () => {
    const story = storyOf([report, independent]);
    expect(story.lineage).toEqual([]);
    expect(story.summary).toMatchObject({ firsthand: 2, derived: 0, missingSources: 0 });
  });

  it('stay independent among the rewrites of one of them', () => {
    const story = storyOf([report, independent, rewrite, secondHand]);
    expect(story.articles.find(({ outlet }) => outlet === independent.outlet)?.origin).toBe('firsthand');
  });

  it('are not set aside where the shared quotation is nearly all that a report has in common with the others', () => {
    const story = storyOf([report, rewrite, secondHand, thinReport]);
    expect(story.setAside).toEqual([]);
    expect(story.articles.find(({ outlet }) => outlet === thinReport.outlet)?.origin).toBe('firsthand');
  });
});

describe('a merge', () => {
  it('has the parents that it was put together from', () => {
    const both = new Set(['The Lorring Lantern -> Coast Mail', 'Radio Fjordside -> Coast Mail']);
    expect(lineageOf(report, independent, merge)).toEqual(both);
    expect(lineageOf(...withoutTimes([report, independent, merge]))).toEqual(both);
  });
});

const sharesOf = (story: StoryReport, { outlet }: Article) => {
  const { id, ownShare } = story.articles.find((article) => article.outlet === outlet) ?? { id: '', ownShare: 0 };
  return { ownShare, parts: story.lineage.filter(({ to }) => to === id).map(({ part }) => part) };
};

describe('an article of which a part is its own', () => {
  it('says how much is its own and how much its parent has', () => {
    const { ownShare, parts } = sharesOf(storyOf([report, mixed]), mixed);
    expect(ownShare).toBeGreaterThan(0.2);
    expect(parts).toHaveLength(1);
    expect(parts[0]).toBeGreaterThan(ownShare);
  });

  it('owns the same whatever else was written about the event', () => {
    const alone = sharesOf(storyOf([report, mixed]), mixed);
    const among = sharesOf(storyOf([report, independent, rewrite, mixed]), mixed);
    expect(among.ownShare).toBeCloseTo(alone.ownShare, 1);
  });

  it('has a part from each of two parents, and no passage counts twice', () => {
    const { ownShare, parts } = sharesOf(storyOf([report, independent, merge]), merge);
    expect(parts).toHaveLength(2);
    expect(Math.min(...parts)).toBeGreaterThan(0.2);
    expect(parts.reduce((sum, part) => sum + part, ownShare)).toBeCloseTo(1, 2);
  });
});

describe('an agency report that is not there', () => {
  it('stands above its copies as a missing source, under the name that they credit', () => {
    const story = storyOf([...agencyCopies, shoreReport]);
    expect(story.missingSources.map(({ name }) => name)).toEqual(['NLA']);
    expect(edgesOf(story)).toEqual(new Set(['missing-1 -> Dorn Herald', 'missing-1 -> Capital Post']));
    expect(story.summary.verdict).toBe('3 articles: 1 first-hand, 2 rewrites of a source that is not here');
  });

  it('stands above three copies, none of which derives from another', () => {
    const story = storyOf([...agencyCopies, thirdCopy, shoreReport]);
    expect(edgesOf(story)).toEqual(
      new Set(['missing-1 -> Dorn Herald', 'missing-1 -> Capital Post', 'missing-1 -> Lake Courier']),
    );
    expect(story.articles.find(({ outlet }) => outlet === shoreReport.outlet)?.origin).toBe('firsthand');
  });

  it('is no missing source where it is there', () => {
    const agency: Article = {
      ...shoreReport,
      source: 'nla.txt',
      outlet: 'NLA',
      byline: 'Kurt Amsel in Kelmscar',
      headline: 'Balloon with seven aboard falls into reservoir',
      published: '2026-05-09T20:30:00Z',
      body: [...new Set(agencyCopies.flatMap(({ body }) => body.split('\n\n')))].join('\n\n'),
    };
    const story = storyOf([agency, ...agencyCopies, shoreReport]);
    expect(story.missingSources).toEqual([]);
    expect(edgesOf(story)).toEqual(new Set(['NLA -> Dorn Herald', 'NLA -> Capital Post']));
  });

  it('stands above its copies too where nobody in the story signs by name', () => {
    const story = storyOf([...agencyCopies]);
    expect(story.missingSources).toHaveLength(1);
    expect(story.summary.firsthand).toBe(0);
  });
});

describe('an article on another event', () => {
  it('is set aside with a reason, and the others are reported as without it', () => {
    const story = storyOf([report, rewrite, secondHand, stray]);
    const [aside] = story.setAside;
    expect(story.setAside).toHaveLength(1);
    expect(nameIn(story, aside?.article ?? '')).toBe(stray.outlet);
    expect(aside?.reason).not.toBe('');
    expect(edgesOf(story)).toEqual(lineageOf(report, rewrite, secondHand));
  });

  it('is one of two: neither is set aside, for nobody can say which', () => {
    expect(storyOf([report, stray]).summary).toMatchObject({ firsthand: 2, setAside: 0 });
  });
});

describe('a round-up of several stories', () => {
  it('is set aside, and is the source of nobody', () => {
    const story = storyOf([report, independent, rewrite, secondHand, roundUp]);
    expect(story.setAside.map(({ article }) => nameIn(story, article))).toEqual([roundUp.outlet]);
    expect(story.setAside[0]?.reason).toContain('round-up');
    expect(edgesOf(story)).toEqual(lineageOf(report, independent, rewrite, secondHand));
  });
});

describe('a slip in a figure', () => {
  it('is a reason, with the figure that another article has', () => {
    const reasons = edgeTo(storyOf([report, rewrite, secondHand]), secondHand)?.reasons ?? [];
    const figure = reasons.find(({ kind }) => kind === 'figure of one parent');
    expect(figure?.words).toBe('has “41 passengers” as Valley News has, where The Lorring Lantern has “53 passengers”');
    expect(figure?.evidence[0]).toMatchObject({ here: { text: '41 passengers' }, there: { text: '41 passengers' } });
  });

  it('is none where every article has the same figure', () => {
    const reasons = edgeTo(storyOf([report, independent, copy]), copy)?.reasons ?? [];
    expect(reasons.some(({ kind }) => kind === 'figure of one parent')).toBe(false);
  });
});

describe('the same text twice', () => {
  it('is one report and its copy, not two reports', () => {
    const twin = { ...report, outlet: 'Twin Paper', source: 'twin.txt', published: '2026-05-12T15:00:00Z' };
    const story = storyOf([report, twin]);
    expect(story.summary.firsthand + story.summary.missingSources).toBe(1);
    expect(story.lineage.length).toBeGreaterThan(0);
  });
});
