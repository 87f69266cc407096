/**
 * The story report: the one contract that the command line, the pages and the benchmark share.
 * Field names are part of the format; `docs/report-format.md` explains them to readers.
 * Spans are offsets in UTF-16 code units into the `text` of the article that `at` names.
 */
import { z } from 'zod';

/** Bumped whenever a field changes its meaning or goes away. */
export const REPORT_VERSION = 1;

export const changeKinds = [
  'number',
  'date',
  'place',
  'actor',
  'target',
  'role',
  'negation',
  'modality',
  'attribution',
  'exaggeration',
  'cause',
  'scope',
  'quote',
] as const;

export const additionKinds = [
  'anonymous-quote',
  'named-quote',
  'detail',
  'background',
  'opinion',
  'boilerplate',
] as const;

export const quoteStatuses = [
  'source',
  'verbatim',
  'trimmed',
  'altered',
  'extended',
  'from-paraphrase',
  'misattributed',
  'unsupported',
  'scare',
] as const;

/** Words that stand wholly in quotation marks, partly, or not at all. */
export const speechForms = ['direct', 'mixed', 'indirect'] as const;

/** What a stretch of an article is: only `headline` and `prose` are told by the article itself. */
export const sentenceKinds = [
  'headline',
  'prose',
  'byline',
  'label',
  'repeated-headline',
  'promotion',
  'credit',
] as const;

const sentenceId = z
  .string()
  .regex(/^[^:]+:\d+$/)
  .describe('ARTICLE:N, where N counts the sentences of the article; 0 is the headline');
const articleId = z.string().regex(/^[^:]+$/);

/** Words that can be shown: `text` is what stands at [start, end) of the article's text. */
export const spanSchema = z
  .object({ at: sentenceId, start: z.int().min(0), end: z.int().min(0), text: z.string() })
  .describe('A stretch of an article: offsets in UTF-16 code units into the text of the article that `at` names');

/** A reason in words with the passages that it rests on. */
export const reasonSchema = z.object({
  kind: z.string().describe('What sort of evidence this is, e.g. "shared narration" or "credit"'),
  words: z.string().describe('The reason as a sentence for a reader'),
  evidence: z.array(z.object({ here: spanSchema, there: spanSchema.nullable() })),
});

/** Who speaks, as the article names them. */
export const speakerSchema = z.object({
  name: z.string(),
  span: spanSchema.nullable().describe('Where the name stands'),
  anonymous: z.boolean().describe('A voice without a name: "one activist", "two officials"'),
});

/** One answer of a web server, as archives name it. */
export const captureSchema = z.object({
  address: z.string().describe('The address that answered, after all redirects'),
  time: z.string().describe('When it was asked for: ISO 8601 in UTC'),
  digest: z.string().describe('sha256:HEX of the body as it was sent, before it was unpacked or decoded'),
});

export const reportSchema = z
  .object({
    version: z.literal(REPORT_VERSION),
    summary: z.object({
      articles: z.int(),
      firsthand: z.int(),
      derived: z.int(),
      missingSources: z.int(),
      setAside: z.int(),
      unread: z.int(),
      verdict: z.string().describe('The story in one line, e.g. "4 articles: 1 first-hand, 3 rewrites of it"'),
    }),
    articles: z.array(
      z.object({
        id: articleId,
        source: z.string(),
        url: z.string().nullable(),
        outlet: z.string().nullable(),
        byline: z.string().nullable(),
        published: z.string().nullable(),
        headline: z.string().nullable(),
        capture: captureSchema.nullable().describe('What was fetched; null for a file'),
        language: z.string().describe('ISO 639-3, "und" where it could not be told'),
        text: z.string().describe('Headline and body as read; all spans point into it'),
        origin: z.enum(['firsthand', 'derived', 'set-aside']),
        ownShare: z
          .number()
          .min(0)
          .max(1)
          .describe('Share of its narration (in words) that its parents do not explain; 1 for a report'),
        sentences: z.array(
          z.object({ id: sentenceId, start: z.int(), end: z.int(), paragraph: z.int(), kind: z.enum(sentenceKinds) }),
        ),
      }),
    ),
    lineage: z.array(
      z.object({
        from: articleId,
        to: articleId,
        confidence: z.number().min(0).max(1),
        share: z
          .number()
          .min(0)
          .max(1)
          .describe("Share of the rewrite's narration (in words) that this parent explains"),
        part: z
          .number()
          .min(0)
          .max(1)
          .describe(
            'The same, but what several parents explain counts for one of them: parts and ownShare add up to 1',
          ),
        reasons: z.array(reasonSchema),
      }),
    ),
    missingSources: z.array(z.object({ id: articleId, name: z.string().nullable(), reasons: z.array(reasonSchema) })),
    setAside: z.array(z.object({ article: articleId, reason: z.string() })),
    sentences: z.array(
      z.object({
        at: sentenceId,
        verdict: z.enum(['kept', 'changed', 'added']),
        match: z.enum(['verbatim', 'near-verbatim', 'paraphrase', 'shared-quotation']).nullable(),
        sources: z.array(sentenceId),
        changes: z.array(
          z.object({ kind: z.enum(changeKinds), here: spanSchema, there: spanSchema.nullable(), words: z.string() }),
        ),
        addition: z.enum(additionKinds).nullable(),
      }),
    ),
    quotes: z.array(
      z.object({
        at: sentenceId,
        start: z.int(),
        end: z.int(),
        text: z.string(),
        speaker: speakerSchema.nullable(),
        cue: spanSchema.nullable().describe('The reporting verb or phrase'),
        status: z.enum(quoteStatuses),
        source: sentenceId
          .nullable()
          .describe('The sentence in which the words, or what they were made of, stand first'),
        sourceSpan: spanSchema.nullable(),
      }),
    ),
    statements: z.array(
      z
        .object({
          at: sentenceId,
          speaker: speakerSchema.nullable(),
          cue: spanSchema.nullable().describe('The reporting verb or phrase'),
          content: z.array(spanSchema).min(1).describe('What is said: one stretch or several, in order'),
          form: z
            .enum(speechForms)
            .describe('How much of the content stands in quotation marks: all (direct), part (mixed), none (indirect)'),
        })
        .describe('Something that an article attributes to somebody, in quotation marks or not'),
    ),
    facts: z.array(
      z.object({
        support: z.array(spanSchema),
        independentSources: z.int().min(1).describe('First-hand articles that state it'),
        independentVoices: z.int().min(1).describe('On how many voices it rests: reports that cite one person are one'),
        voices: z.array(
          z.object({
            name: z.string().nullable().describe('Who is cited; null where the report states it in its own words'),
            anonymous: z.boolean(),
            spans: z.array(spanSchema).describe('Where the reports name the voice; its own sentence for a report'),
          }),
        ),
        status: z.enum(['agreed', 'disputed']),
      }),
    ),
    conflicts: z.array(z.object({ a: spanSchema, b: spanSchema, kind: z.enum(changeKinds), words: z.string() })),
    positions: z.array(
      z.object({
        actor: z.string(),
        act: z.string(),
        target: z.string().nullable(),
        content: z.string(),
        support: z.array(spanSchema),
      }),
    ),
    dropped: z.array(z.object({ article: articleId, source: sentenceId, weight: z.number().min(0).max(1) })),
    unread: z.array(z.object({ source: z.string(), kind: z.string(), cause: z.string(), advice: z.string() })),
  })
  .describe('What Firsthand says about the coverage of one story');

export type StoryReport = z.infer<typeof reportSchema>;
export type Span = z.infer<typeof spanSchema>;
export type Reason = z.infer<typeof reasonSchema>;
export type ReportedArticle = StoryReport['articles'][number];
export type LineageEdge = StoryReport['lineage'][number];
export type SentenceVerdict = StoryReport['sentences'][number];
export type Change = SentenceVerdict['changes'][number];
export type ReportedQuote = StoryReport['quotes'][number];
export type ReportedStatement = StoryReport['statements'][number];
export type Fact = StoryReport['facts'][number];
export type Conflict = StoryReport['conflicts'][number];
export type Dropped = StoryReport['dropped'][number];
export type ChangeKind = (typeof changeKinds)[number];
export type AdditionKind = (typeof additionKinds)[number];
export type QuoteStatus = (typeof quoteStatuses)[number];
export type SpeechForm = (typeof speechForms)[number];
export type SentenceKind = (typeof sentenceKinds)[number];
