/**
 * In: articles as lists of sentences, and what is to be said of them by quoting their words. Out: a story report for the tests of the renderers.
 * Words are given as text and found in the article, so that every span is true to the contract.
 */
import type {
  Change,
  Reason,
  ReportedArticle,
  ReportedQuote,
  SentenceVerdict,
  Span,
  StoryReport,
} from '@firsthand/core';

export interface FixtureArticle {
  readonly id: string;
  readonly outlet?: string | null;
  readonly origin?: ReportedArticle['origin'];
  readonly byline?: string;
  readonly published?: string;
  readonly ownShare?: number;
  /** The first is the headline. */
  readonly sentences: readonly string[];
}

export function fixtureArticle(given: FixtureArticle): ReportedArticle {
  let start = 0;
  const sentences = given.sentences.map((sentence, index) => {
    const entry = {
      id: `${given.id}:${index}`,
      start,
      end: start + sentence.length,
      paragraph: index,
      kind: index === 0 ? ('headline' as const) : ('prose' as const),
    };
    start = entry.end + 1;
    return entry;
  });
  return {
    id: given.id,
    source: `saved/${given.id}.html`,
    url: null,
    outlet: given.outlet === undefined ? `The ${given.id}` : given.outlet,
    byline: given.byline ?? null,
    published: given.published ?? null,
    headline: given.sentences[0] ?? null,
    language: 'eng',
    text: given.sentences.join('\n'),
    origin: given.origin ?? 'firsthand',
    capture: null,
    ownShare: given.ownShare ?? (given.origin === 'derived' ? 0.05 : 1),
    sentences,
  };
}

/** The first place of the words in the article, as a span. */
export function spanOf(article: ReportedArticle, words: string): Span {
  const start = article.text.indexOf(words);
  const sentence = article.sentences.find((entry) => start >= entry.start && start < entry.end);
  if (start < 0 || sentence === undefined) throw new Error(`${article.id} does not say: ${words}`);
  return { at: sentence.id, start, end: start + words.length, text: words };
}

export function fixtureReport(
  articles: readonly ReportedArticle[],
  rest: Partial<Omit<StoryReport, 'version' | 'articles'>> = {},
): StoryReport {
  const count = (origin: ReportedArticle['origin']): number =>
    articles.filter((article) => article.origin === origin).length;
  const report: StoryReport = {
    version: 1,
    summary: {
      articles: articles.length,
      firsthand: count('firsthand'),
      derived: count('derived'),
      missingSources: rest.missingSources?.length ?? 0,
      setAside: count('set-aside'),
      unread: rest.unread?.length ?? 0,
      verdict: `${articles.length} articles: ${count('firsthand')} first-hand, ${count('derived')} rewrites`,
    },
    articles: [...articles],
    lineage: [],
    missingSources: [],
    setAside: [],
    sentences: [],
    quotes: [],
    facts: [],
    conflicts: [],
    statements: [],
    positions: [],
    dropped: [],
    unread: [],
  };
  return { ...report, ...rest };
}

export function edge(
  from: string,
  to: string,
  share = 0.93,
  confidence = 0.97,
  reasons: readonly string[] = [],
): StoryReport['lineage'][number] {
  return { from, to, share, part: share, confidence, reasons: reasons.map(reason) };
}

export function reason(words: string): Reason {
  return { kind: 'details of one parent', words, evidence: [] };
}

export function changed(at: string, source: string, changes: readonly Change[]): SentenceVerdict {
  return { at, verdict: 'changed', match: 'paraphrase', sources: [source], changes: [...changes], addition: null };
}

export function added(at: string, addition: SentenceVerdict['addition']): SentenceVerdict {
  return { at, verdict: 'added', match: null, sources: [], changes: [], addition };
}

export function quoted(
  article: ReportedArticle,
  words: string,
  speaker: string | null,
  status: ReportedQuote['status'],
  sourceSpan: Span | null = null,
  anonymous = false,
): ReportedQuote {
  const { at, start, end, text } = spanOf(article, words);
  return {
    at,
    start,
    end,
    text,
    speaker: speaker === null ? null : { name: speaker, span: null, anonymous },
    cue: null,
    status,
    source: sourceSpan?.at ?? null,
    sourceSpan,
  };
}

/** A small story with one of everything: two reports, a missing source, rewrites, a rewrite of a rewrite, a merge, an article set aside, a file unread. */
export function harbourStory(): StoryReport {
  const beacon = fixtureArticle({
    id: 'beacon',
    outlet: 'The Ostrey Beacon',
    byline: 'Nell Harcombe',
    published: '2026-04-14T11:40:00+01:00',
    sentences: [
      'Fire guts cold store on Ostrey ferry quay',
      'Fire destroyed the cold store on the ferry quay early on Tuesday, injuring six people and keeping the night ferry, with 212 passengers aboard, waiting off the breakwater.',
      '“We had the ammonia shut off within twenty minutes,” the chief fire officer, Maud Ellacott, told reporters.',
      'The harbour master, Piers Lanyon, warned that the wind could carry smoke over the berth.',
      'The two were to meet before a mediator, the retired judge Harold Quist.',
      'The log records three complaints in five days and no visit by an engineer.',
      'The fire may have started in a compressor room.',
      '“That was the spring catch of eleven boats,” said Ruth Oyelaran.',
    ],
  });
  const radio = fixtureArticle({
    id: 'radio',
    outlet: 'Venn Coast Radio',
    sentences: [
      'Ostrey wakes to a burning quay',
      'Eight people were injured in the fire, the ambulance service said.',
      'From the rail of the ferry, held outside the harbour with 212 passengers aboard, families watched the flames.',
    ],
  });
  const post = fixtureArticle({
    id: 'post',
    outlet: 'Vennmoor Post',
    origin: 'derived',
    sentences: [
      'Ferry passengers stranded as cold store burns',
      'The cold store on the ferry quay burned down, leaving six people injured and the night ferry with 221 passengers aboard waiting off the breakwater.',
      'Captain Ines Dahlquist warned that the wind could carry smoke over the berth.',
      'Its lawyer, the retired judge Harold Quist, was to meet the two.',
      '“That was the whole catch of eleven boats,” said Ruth Oyelaran.',
    ],
  });
  const wharf = fixtureArticle({
    id: 'wharf',
    outlet: 'TrendWharf',
    origin: 'derived',
    ownShare: 0.3,
    sentences: [
      'Ammonia inferno leaves waterfront in ruins',
      'The fire started in a compressor room.',
      '“The wind could carry smoke over the berth,” Lanyon warned.',
      '“They knew, and they looked the other way,” said one dock worker, who requested anonymity.',
      '“We had the ammonia shut off within twenty minutes,” said Tobias Renwick.',
      'A second blast shook the quay at noon.',
      'Stay tuned for the latest updates.',
    ],
  });
  const echo = fixtureArticle({
    id: 'echo',
    outlet: null,
    origin: 'derived',
    sentences: ['Ferry passengers stranded', 'The night ferry with 221 passengers aboard waited off the breakwater.'],
  });
  const agency = fixtureArticle({
    id: 'agency-copy',
    outlet: 'The Inland Messenger',
    origin: 'derived',
    sentences: ['Divers to look at quay wall', 'Divers will look at the wall of the quay on Thursday.'],
  });
  const recipe = fixtureArticle({
    id: 'recipe',
    outlet: 'Table Talk',
    origin: 'set-aside',
    sentences: ['Herring three ways'],
  });
  return fixtureReport([beacon, radio, post, wharf, echo, agency, recipe], {
    lineage: [
      edge('beacon', 'post', 0.93, 0.97, [
        'It has 11 details that only this report explains.',
        'Its sentences follow the same order.',
        'A third reason.',
      ]),
      edge('beacon', 'wharf', 0.55, 0.8, ['Same words as the Beacon.']),
      edge('radio', 'wharf', 0.2, 0.7),
      edge('post', 'echo', 0.88, 0.5),
      edge('missing-1', 'agency-copy', 0.9, 0.7),
    ],
    missingSources: [{ id: 'missing-1', name: 'Coastal Wire', reasons: [reason('It is credited at the end.')] }],
    setAside: [{ article: 'recipe', reason: 'It is not about this story.' }],
    sentences: [
      changed('post:1', 'beacon:1', [
        {
          kind: 'number',
          here: spanOf(post, '221 passengers'),
          there: spanOf(beacon, '212 passengers'),
          words: '212 passengers became 221 passengers',
        },
      ]),
      changed('post:2', 'beacon:3', [
        {
          kind: 'attribution',
          here: spanOf(post, 'Captain Ines Dahlquist'),
          there: spanOf(beacon, 'The harbour master, Piers Lanyon'),
          words: 'the warning is put in the mouth of Ines Dahlquist',
        },
      ]),
      changed('post:3', 'beacon:4', [
        {
          kind: 'role',
          here: spanOf(post, 'Its lawyer'),
          there: spanOf(beacon, 'a mediator'),
          words: 'the mediator became a lawyer',
        },
      ]),
      changed('post:4', 'beacon:7', [
        {
          kind: 'quote',
          here: spanOf(post, 'whole catch'),
          there: spanOf(beacon, 'spring catch'),
          words: 'the quotation was altered',
        },
      ]),
      changed('wharf:1', 'beacon:6', [
        {
          kind: 'modality',
          here: spanOf(wharf, 'started'),
          there: spanOf(beacon, 'may have started'),
          words: '“may have” became a fact',
        },
      ]),
      added('wharf:3', 'anonymous-quote'),
      added('wharf:5', 'detail'),
      added('wharf:6', 'boilerplate'),
    ],
    quotes: [
      quoted(beacon, '“We had the ammonia shut off within twenty minutes,”', 'Maud Ellacott', 'source'),
      quoted(beacon, '“That was the spring catch of eleven boats,”', 'Ruth Oyelaran', 'source'),
      quoted(
        post,
        '“That was the whole catch of eleven boats,”',
        'Ruth Oyelaran',
        'altered',
        spanOf(beacon, '“That was the spring catch of eleven boats,”'),
      ),
      quoted(
        wharf,
        '“The wind could carry smoke over the berth,”',
        'Piers Lanyon',
        'from-paraphrase',
        spanOf(beacon, 'warned that the wind could carry smoke over the berth'),
      ),
      quoted(wharf, '“They knew, and they looked the other way,”', 'one dock worker', 'unsupported', null, true),
      quoted(
        wharf,
        '“We had the ammonia shut off within twenty minutes,”',
        'Tobias Renwick',
        'misattributed',
        spanOf(beacon, '“We had the ammonia shut off within twenty minutes,”'),
      ),
    ],
    facts: [
      {
        support: [
          spanOf(beacon, 'the night ferry, with 212 passengers aboard'),
          spanOf(radio, 'held outside the harbour with 212 passengers aboard'),
        ],
        independentSources: 2,
        independentVoices: 2,
        voices: [
          {
            name: 'Ada Kohl',
            anonymous: false,
            spans: [spanOf(beacon, 'the night ferry, with 212 passengers aboard')],
          },
          {
            name: null,
            anonymous: false,
            spans: [spanOf(radio, 'held outside the harbour with 212 passengers aboard')],
          },
        ],
        status: 'agreed',
      },
    ],
    conflicts: [
      {
        a: spanOf(beacon, 'injuring six people'),
        b: spanOf(radio, 'Eight people were injured'),
        kind: 'number',
        words: 'six people injured, or eight',
      },
    ],
    dropped: [
      { article: 'post', source: 'beacon:6', weight: 0.2 },
      { article: 'post', source: 'beacon:5', weight: 0.9 },
    ],
    unread: [{ source: 'saved/broken.pdf', kind: 'format', cause: 'it is no text', advice: 'Save the page as HTML.' }],
  });
}
