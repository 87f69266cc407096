/** What a candidate's own text and tag tell of it. */
import type { PutFeature } from './features.js';
import type { PageFacts } from './page-facts.js';
import { phraseKinds, wordingFlags } from './wording.js';

const tagNames = new Map(
  'p div li h1 h2 h3 h4 h5 td th dt dd blockquote section article pre body label summary center'
    .split(' ')
    .map((tag) => [tag, `tag ${tag}`]),
);
const phraseNames = phraseKinds.map((kind) => [kind, `says ${kind}`] as const);

/** Counts beyond these say no more. */
const MOST_COPIES = 5;
const MOST_SENTENCES = 20;
const MOST_COMMAS = 30;
const MOST_LINKS = 20;
const MOST_SEPARATORS = 10;

export function addWordingFeatures({ candidates }: PageFacts, put: PutFeature): void {
  const copies = new Map<string, number>();
  for (const { segment } of candidates) copies.set(segment.text, (copies.get(segment.text) ?? 0) + 1);
  for (const [at, { segment, wording, heading }] of candidates.entries()) {
    const { text, element, linked, links, stressed, hidden, time } = segment;
    const words = Math.max(1, wording.words);
    put(at, 'length', Math.log(1 + wording.length));
    put(at, 'words', Math.log(1 + wording.words));
    put(at, 'sentence ends', Math.min(MOST_SENTENCES, wording.sentenceEnds));
    put(at, 'commas', Math.min(MOST_COMMAS, wording.commas));
    put(at, 'commas by words', wording.commas / words);
    put(at, 'digits', wording.digits);
    put(at, 'capital words', wording.capitalWords);
    put(at, 'small words', wording.smallWords);
    put(at, 'word length', wording.length / words);
    put(at, 'linked', linked / text.length);
    put(at, 'links', Math.min(MOST_LINKS, links.length));
    put(at, 'stressed', Math.min(1, stressed / text.length));
    put(at, 'copies', Math.min(MOST_COPIES, copies.get(text) ?? 1));
    put(at, 'separators', Math.min(MOST_SEPARATORS, wording.separators));
    if (hidden) put(at, 'hidden', 1);
    if (time) put(at, 'time', 1);
    if (heading) put(at, 'heading', 1);
    for (const flag of wordingFlags) if (wording[flag]) put(at, flag, 1);
    for (const [kind, name] of phraseNames) if (wording.phrases[kind]) put(at, name, 1);
    const tag = tagNames.get(element.tag);
    if (tag !== undefined) put(at, tag, 1);
  }
}
