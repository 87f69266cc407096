/**
 * The quotations stage: one article's text in; out come its utterances (words in quotation marks with speaker and cue) and its statements
 * (what is attributed to somebody, in quotation marks or not).
 */
import type { ArticleText } from '../text/index.js';
import type { Naming } from './names-of-story.js';
import { readSpeech, type Utterance } from './utterances.js';

export { namesOfStory } from './names-of-story.js';
export { reportSpeaker, reportStatement, reportWords } from './reported.js';
export type { Speaker } from './speaker.js';
export { findStatements, type Statement } from './statements.js';
export type { Utterance } from './utterances.js';

/**
 * Who says what in an article's quotations, in the order of the text; `named` knows what the rest of the story calls a speaker.
 * Linear in the length of the text.
 */
export function findUtterances(article: ArticleText, named: Naming = (speaker) => speaker): Utterance[] {
  return readSpeech(article).utterances.map((each) => ({ ...each, speaker: named(each.speaker, each.text) }));
}
