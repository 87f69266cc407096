/** In: utterances. Out: who speaks in them, with a name first, and how many utterances each has. */
import { clean, quotesOf, type Utterance } from '@firsthand/digest';
import { speakerKey } from './quotation-filter.js';

export interface SpeakerChoice {
  readonly key: string;
  readonly name: string;
  readonly anonymous: boolean;
  readonly utterances: number;
}

export function speakersOf(utterances: readonly Utterance[]): readonly SpeakerChoice[] {
  const speakers = new Map<string, SpeakerChoice>();
  for (const utterance of utterances) {
    const heard = new Set<string>();
    for (const quote of quotesOf(utterance)) {
      const key = speakerKey(quote);
      if (key === '' || quote.speaker === null || heard.has(key)) continue;
      heard.add(key);
      const known = speakers.get(key);
      speakers.set(key, {
        key,
        name: known?.name ?? clean(quote.speaker.name),
        anonymous: known?.anonymous ?? quote.speaker.anonymous,
        utterances: (known?.utterances ?? 0) + 1,
      });
    }
  }
  return [...speakers.values()].toSorted(
    (a, b) => Number(a.anonymous) - Number(b.anonymous) || b.utterances - a.utterances || (a.key < b.key ? -1 : 1),
  );
}
