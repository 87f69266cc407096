/**
 * The sentences of independent reports that state one fact in, on whose word it rests out: two reports that cite one spokesman are one voice.
 * The idea: where most of a sentence is what somebody says, the reporter vouches for its being said and no more; the rest is the report's own word.
 */
import { sameSpeaker } from '../changes/speaker-identity.js';
import { reportSpeaker, type Speaker } from '../quotes/index.js';
import type { Fact } from '../report/schema.js';
import { sentenceSpan } from '../text/span.js';
import type { Stated } from './shared-terms.js';
import type { Heard, Voices } from './voices.js';

type Voice = Fact['voices'][number];

/** A sentence of which so much is what somebody says is theirs: what is left names who says it. */
const mostlySaid = 0.4;

/**
 * The voices behind a fact, in the order of its sentences. Speakers are one voice where their names or offices show it; where that cannot be
 * told they count as two. Every report that speaks for itself is a voice of its own.
 */
export function voicesBehind(group: readonly Stated[], voices: Voices): Voice[] {
  const found: { readonly speakers: Speaker[]; readonly voice: Voice }[] = [];
  for (const stated of group) {
    const speaker = speakerOf(stated, voices.get(stated.sentence.id) ?? []);
    const span = sentenceSpan(stated.article, stated.sentence);
    const told = speaker === null ? null : reportSpeaker(stated.article, speaker);
    if (speaker === null || told === null) {
      found.push({ speakers: [], voice: { name: null, anonymous: false, spans: [span] } });
      continue;
    }
    const known = found.findIndex(({ speakers }) => speakers.some((other) => sameSpeaker(speaker, other) === true));
    const before = found[known];
    const voice = { name: told.name, anonymous: told.anonymous, spans: [told.span ?? span] };
    if (before === undefined) found.push({ speakers: [speaker], voice });
    else found[known] = { speakers: [...before.speakers, speaker], voice: joined(before.voice, voice) };
  }
  return found.map(({ voice }) => voice);
}

/** One voice that goes by two names, the fuller of which is told. */
function joined(a: Voice, b: Voice): Voice {
  const fuller = (b.name?.length ?? 0) > (a.name?.length ?? 0) ? b : a;
  return { ...fuller, spans: [...a.spans, ...b.spans] };
}

/** Who says most of a sentence; null where the report itself does. */
function speakerOf({ sentence }: Stated, heard: readonly Heard[]): Speaker | null {
  const words = sentence.tokens.filter(({ kind }) => kind !== 'punctuation');
  const shares = heard.map(({ speaker, start, end }) => ({
    speaker,
    share: words.filter((word) => word.start >= start && word.end <= end).length / words.length,
  }));
  const most = shares.toSorted((x, y) => y.share - x.share)[0];
  return most !== undefined && most.share >= mostlySaid ? most.speaker : null;
}
