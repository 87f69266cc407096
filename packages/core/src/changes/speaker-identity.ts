/**
 * Two speakers in, whether they are the same voice out: by last name, by a shared name word, by place and its adjective.
 */
import type { Utterance } from '../quotes/index.js';
import type { ArticleText } from '../text/index.js';
import { placeAdjectives, placeCapitals } from '../text/lexicon/places.js';
import { normalise, stemOf } from '../text/tokens.js';

export interface SpeakerIdentity {
  readonly speaker: Utterance['speaker'];
  /** The article in which the speaker is named; null for the one being judged. */
  readonly article: ArticleText | null;
}

/** Words of a description that identify nobody. */
const general = new Set([
  'a',
  'an',
  'another',
  'he',
  'her',
  'his',
  'it',
  'its',
  'of',
  'official',
  'one',
  'she',
  'source',
  'spokesman',
  'spokesperson',
  'spokeswoman',
  'the',
  'their',
  'they',
  'who',
]);

/** True or false where it can be told, null where one of them is not known. */
export function sameSpeaker(a: SpeakerIdentity, b: SpeakerIdentity): boolean | null {
  const first = identity(a.speaker);
  const second = identity(b.speaker);
  if (first === null || second === null || first.size === 0 || second.size === 0) return null;
  return [...first].some((word) => second.has(word));
}

function identity(speaker: Utterance['speaker']): ReadonlySet<string> | null {
  if (speaker === null) return null;
  const words = speaker.name
    .split(/[\s,’'-]+/u)
    .map((word) => normalise(word))
    .filter((word) => word !== '' && !general.has(word.toLowerCase()));
  return new Set(
    words.flatMap((word) =>
      [stemOf(word), ...(placeAdjectives.get(word) ?? []), ...(placeCapitals.get(word) ?? [])].map((form) =>
        form.toLowerCase(),
      ),
    ),
  );
}
