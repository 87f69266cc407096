import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf } from './fixtures/article.fixture.js';
import { storyFrom } from './fixtures/random-story.fixture.js';
import { flawsOf } from './fixtures/report-flaws.fixture.js';
import { analyzeStory } from './story.js';

const randomStory = fc.array(fc.nat(), { minLength: 1, maxLength: 150 }).map(storyFrom);

const bytesOf = (...story: Parameters<typeof analyzeStory>) => JSON.stringify(analyzeStory(...story));

/** Stories are cheap, but the machine may be busy. */
const patience = 60_000;

describe('the report of any story', () => {
  it(
    'has evidence that can be shown, ids that lead somewhere and nobody who is his own ancestor',
    () => {
      fc.assert(
        fc.property(randomStory, (articles) => {
          expect(flawsOf(analyzeStory(articles))).toEqual([]);
        }),
        { numRuns: 30 },
      );
    },
    patience,
  );

  it('shows the cue behind a quotation that is too long for one sentence', () => {
    const report = analyzeStory([articleOf(`“${'na'.repeat(5000)},” said Ada Brisk.`)]);
    expect(report.statements.map(({ cue }) => cue?.text)).toEqual(['said']);
    expect(flawsOf(report)).toEqual([]);
  });

  it(
    'is the same to the byte whatever the order of the articles, and when it is made again',
    () => {
      const inTwoOrders = randomStory.chain((articles) =>
        fc.tuple(
          fc.constant(articles),
          fc.shuffledSubarray([...articles], { minLength: articles.length, maxLength: articles.length }),
        ),
      );
      fc.assert(
        fc.property(inTwoOrders, ([articles, shuffled]) => {
          const bytes = bytesOf(articles);
          expect(bytesOf(shuffled)).toBe(bytes);
          expect(bytesOf(articles)).toBe(bytes);
        }),
        { numRuns: 15 },
      );
    },
    patience,
  );

  it('shows a change in its own sentence also where the speaker is named a sentence before', () => {
    const mixed =
      'By Ada Holm, transport editor · The Brenn Courier“It went without a sound,” Marne said. “I only saw the rail swing.” She said: “We heard the siren. We ran. Nobody at the U.S. consulate answered at 4.30 p.m.” Marne said it had gone without a sound.\r\n';
    const articles = [
      articleOf(mixed.slice(mixed.indexOf('She said')) + mixed + mixed, {
        source: 'a.html',
        outlet: 'Northline',
        published: '2026-03-09',
      }),
      articleOf(mixed + mixed, { source: 'b.html', outlet: 'Brenn Courier' }),
      articleOf(
        `${mixed + mixed}Marne said it had gone without a sound.\n“It went without a sound,” Marne said. “I only saw the rail swing.”`,
        {
          source: 'c.html',
          outlet: 'Sael Post',
          byline: 'Northline News Agency',
        },
      ),
    ];
    const report = analyzeStory(articles);
    expect(report.sentences.flatMap(({ changes }) => changes).map(({ kind }) => kind)).toContain('attribution');
    expect(flawsOf(report)).toEqual([]);
  });
});

const bridge = articleOf(
  'A footbridge over the Sael collapsed on Sunday afternoon, sending nine walkers into the water. Two men were taken to hospital in Brenn with broken ribs. “It went without a sound,” said Tilda Marne, who runs the kiosk at the weir.',
  { outlet: 'The Brenn Courier', headline: 'Nine fall into the Sael', published: '2026-03-08T15:00:00Z' },
);

describe('a story', () => {
  it('of no articles has an empty report', () => {
    const report = analyzeStory([]);
    expect(flawsOf(report)).toEqual([]);
    expect(report.summary.verdict).toMatch(/^0 articles/);
    expect(report.articles).toEqual([]);
  });

  it('of one article has one first-hand report and nothing to compare it with', () => {
    const report = analyzeStory([bridge]);
    expect(flawsOf(report)).toEqual([]);
    expect(report.summary).toMatchObject({ articles: 1, firsthand: 1, derived: 0, verdict: '1 article: 1 first-hand' });
    expect(report.quotes.map(({ text, status }) => [text, status])).toEqual([['It went without a sound,', 'source']]);
    expect([report.lineage, report.sentences, report.facts, report.conflicts, report.dropped].flat()).toEqual([]);
  });

  it('of articles without a word has a report all the same', () => {
    const report = analyzeStory([articleOf(''), articleOf('...'), articleOf('\n', { headline: ' ' }), bridge]);
    expect(flawsOf(report)).toEqual([]);
    expect(report.articles).toHaveLength(4);
  });

  it('sets articles in other languages aside by name and reports the rest', () => {
    const german = articleOf(
      'Eine Brücke über den Sael ist am Sonntag eingestürzt, und neun Menschen, die gerade darauf standen, fielen ins Wasser. Zwei Männer wurden ins Krankenhaus gebracht.',
      { outlet: 'Saelbote' },
    );
    const chinese = articleOf(
      '周日下午，萨埃尔河上的一座人行桥倒塌，九名行人落水。两名男子肋骨骨折，被送往布伦的医院。警方正在调查事故原因。市政府表示，这座桥上一次接受检查是在两年前。一名目击者说，桥倒下时没有声音，他只看见栏杆晃了一下，然后人们就落入水中。',
      { outlet: '桥报' },
    );
    const report = analyzeStory([german, bridge, chinese]);
    expect(flawsOf(report)).toEqual([]);
    expect(new Map(report.articles.map(({ id, origin, language }) => [id, `${origin} ${language}`]))).toEqual(
      new Map([
        ['saelbote', 'set-aside deu'],
        ['the-brenn-courier', 'firsthand eng'],
        ['桥报', 'set-aside cmn'],
      ]),
    );
    expect(report.setAside.map(({ reason }) => reason).join()).toMatch(/German.*Chinese/);
    expect(report.summary.verdict).toBe('3 articles: 1 first-hand, 2 set aside');
  });

  it('lists what could not be read', () => {
    const unread = [
      { source: 'b.txt', kind: 'empty', cause: 'there is no text in it', advice: 'save it again' },
    ] as const;
    const report = analyzeStory([bridge], { unread });
    expect(report.unread).toEqual(unread);
    expect(report.summary.unread).toBe(1);
  });

  it('leaves the articles as they are', () => {
    const frozen = Object.freeze([Object.freeze({ ...bridge }), Object.freeze({ ...bridge, outlet: 'Sael Post' })]);
    expect(() => analyzeStory(frozen)).not.toThrow();
  });

  it('tells of each stage before it begins', () => {
    const told: [string, number, number][] = [];
    analyzeStory([bridge], { onStage: (stage, done, total) => told.push([stage, done, total]) });
    expect(told.map(([, done]) => done)).toEqual(told.map((_, place) => place));
    expect(new Set(told.map(([, , total]) => total))).toEqual(new Set([told.length]));
    expect(told[0]?.[0]).toBe('text');
  });
});
