/** What a candidate's own text and tag tell of it. */
import { feature, numbered } from './feature-numbers.js';
import type { PutFeature } from './features.js';
import type { PageFacts } from './page-facts.js';
import { phraseKinds, wordingFlags } from './wording.js';

const tagFeatures = new Map(
  'p div li h1 h2 h3 h4 h5 td th dt dd blockquote section article pre body label summary center'
    .split(' ')
    .map((tag) => [tag, feature(`tag ${tag}`)]),
);
const flagFeatures = wordingFlags.map((flag) => [flag, feature(flag)] as const);
const phraseFeatures = phraseKinds.map((kind) => [kind, feature(`says ${kind}`)] as const);

/** Counts beyond these say no more. */
const MOST_COPIES = 5;
const MOST_SENTENCES = 20;
const MOST_COMMAS = 30;
const MOST_LINKS = 20;
const MOST_SEPARATORS = 10;

const own = numbered([
  'length',
  'words',
  'sentence ends',
  'commas',
  'commas by words',
  'digits',
  'capital words',
  'small words',
  'word length',
  'linked',
  'links',
  'stressed',
  'copies',
  'separators',
  'hidden',
  'time',
  'heading',
]);

export function addWordingFeatures({ candidates }: PageFacts, put: PutFeature): void {
  const copies = new Map<string, number>();
  for (const { segment } of candidates) copies.set(segment.text, (copies.get(segment.text) ?? 0) + 1);
  for (const [at, { segment, wording, heading }] of candidates.entries()) {
    const { text, element, linked, links, stressed, hidden, time } = segment;
    const words = Math.max(1, wording.words);
    put(at, own.length, Math.log(1 + wording.length));
    put(at, own.words, Math.log(1 + wording.words));
    put(at, own['sentence ends'], Math.min(MOST_SENTENCES, wording.sentenceEnds));
    put(at, own.commas, Math.min(MOST_COMMAS, wording.commas));
    put(at, own['commas by words'], wording.commas / words);
    put(at, own.digits, wording.digits);
    put(at, own['capital words'], wording.capitalWords);
    put(at, own['small words'], wording.smallWords);
    put(at, own['word length'], wording.length / words);
    put(at, own.linked, linked / text.length);
    put(at, own.links, Math.min(MOST_LINKS, links.length));
    put(at, own.stressed, Math.min(1, stressed / text.length));
    put(at, own.copies, Math.min(MOST_COPIES, copies.get(text) ?? 1));
    put(at, own.separators, Math.min(MOST_SEPARATORS, wording.separators));
    if (hidden) put(at, own.hidden, 1);
    if (time) put(at, own.time, 1);
    if (heading) put(at, own.heading, 1);
    for (const [flag, number] of flagFeatures) if (wording[flag]) put(at, number, 1);
    for (const [kind, number] of phraseFeatures) if (wording.phrases[kind]) put(at, number, 1);
    const tag = tagFeatures.get(element.tag);
    if (tag !== undefined) put(at, tag, 1);
  }
}
