/**
 * Attribution: what one voice said in the source, another says in the rewrite, or nobody any more.
 * The idea: the voice of the source sentence that holds most of what is said is compared with the rewrite's, each traced to a name first.
 * A rewrite may state as fact what a named authority said; what unnamed people say or somebody alleges it may not.
 */
import { isBodyNoun } from '../quotes/mention.js';
import type { Speaker, Utterance } from '../quotes/index.js';
import type { ArticleText, Sentence } from '../text/index.js';
import { countryOf, findNames, namesBySentence } from '../text/names.js';
import { sentenceSpan, spanOf } from '../text/span.js';
import type { Token } from '../text/tokens.js';
import { contentWords, isPlainReport, shareFound } from './name-change-content.js';
import {
  compareParties,
  isBroad,
  knows,
  type Party,
  readParties,
  sameBearer,
  shareWord,
} from './name-change-parties.js';
import type { ChangeCandidate, ChangeContext, ChangeDetector, PairedSource, Pairing } from './pairing.js';

export const attributionChanges: ChangeDetector = (pairing) => {
  if (pairing.sentence.kind === 'headline') return [];
  const moved = [...movedVoice(pairing), ...movedQuotation(pairing)].slice(0, 1);
  return moved.length > 0 ? moved : lostVoice(pairing);
};

/** Words in quotation marks that the source has of somebody else. */
function movedQuotation(pairing: Pairing): readonly ChangeCandidate[] {
  const { article, sentence, story, sources } = pairing;
  const parents = [...new Set(sources.map((source) => source.article))];
  return (quotedIn(story, article).get(sentence.index) ?? []).flatMap(
    ({ speaker, words }): readonly ChangeCandidate[] => {
      if (words.split(' ').length < fewestQuotedWords) return [];
      const same = parents.flatMap((parent) =>
        [...quotedIn(story, parent).values()]
          .flat()
          .filter((other) => other.words.includes(words) || words.includes(longEnough(other.words)))
          .map((other) => ({ parent, theirs: other.speaker })),
      );
      const first = same[0];
      if (first === undefined || same.some(({ theirs }) => !areDifferent(speaker, theirs))) return [];
      const source = first.parent.sentences.find(({ index }) => index === first.theirs.sentence);
      if (source === undefined) return [];
      // A change is shown in its own sentence; the speaker may be named a sentence before.
      const here =
        speaker.sentence === sentence.index
          ? spanOf(article, sentence, speaker.start, speaker.end)
          : sentenceSpan(article, sentence);
      const there = spanOf(first.parent, source, first.theirs.start, first.theirs.end);
      const moved = `said by ${first.theirs.name} → by ${speaker.name}`;
      return [{ kind: 'attribution', here, there, words: moved, strength: strengthOfQuotation }];
    },
  );
}

interface Quoted {
  readonly speaker: Speaker;
  /** What is quoted, in lower case without marks. */
  readonly words: string;
}

const quoted = new WeakMap<readonly Utterance[], ReadonlyMap<number, readonly Quoted[]>>();

/** The quotations of an article whose speakers have names, by sentence; read once. */
function quotedIn(story: ChangeContext, { id }: ArticleText): ReadonlyMap<number, readonly Quoted[]> {
  const utterances = story.utterances.get(id);
  if (utterances === undefined) return new Map();
  const known = quoted.get(utterances);
  if (known !== undefined) return known;
  const read = new Map<number, Quoted[]>();
  for (const { sentence, speaker, text } of utterances) {
    if (speaker === null || speaker.anonymous) continue;
    read.set(sentence, [...(read.get(sentence) ?? []), { speaker, words: bare(text) }]);
  }
  quoted.set(utterances, read);
  return read;
}

/** Two full names that share no word. */
function areDifferent(a: Speaker, b: Speaker): boolean {
  const mine = nameWords(a.name);
  const theirs = nameWords(b.name);
  return isPersonal(mine) && isPersonal(theirs) && !sameBearer(mine, theirs);
}

/** Bodies and states speak through many mouths. */
const isPersonal = (words: readonly string[]): boolean =>
  words.length > 0 && countryOf(words.join(' ')) === null && !words.some((word) => isBodyNoun(word));

const nameWords = (name: string): readonly string[] =>
  (
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/\p{L}+/gu) ?? []
  )
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.toLowerCase());

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A quotation of fewer words may be anybody's. */
const fewestQuotedWords = 4;

const longEnough = (text: string): string => (text.split(' ').length < fewestQuotedWords ? '\n' : text);

/** The same words of another speaker: most often a change. */
const strengthOfQuotation = 0.6;

/** A voice that another has taken the place of. */
const strengthOfMoved = 0.65;

/** The words of somebody unnamed or of an accuser, stated as fact. */
const strengthOfLost = 0.5;

function movedVoice(pairing: Pairing): readonly ChangeCandidate[] {
  const here = readParties(pairing.article).voices(pairing.sentence.index);
  const first = here[0];
  if (first === undefined || first.pronoun) return [];
  const source = saying(pairing, here, leastShareOfMoved);
  if (source === null) return [];
  const there = readParties(source.article).voices(source.sentence.index);
  const theirs = there[0];
  if (theirs === undefined || theirs.pronoun) return [];
  if (pairing.sources.some((other) => other !== source && saysSo(other, pairing, here))) return [];
  const apart =
    !here.some((mine) => there.some((other) => compareParties(mine, other) !== 'different')) &&
    !there.some((other) => named(pairing.article, pairing.sentence, other)) &&
    !named(source.article, source.sentence, first) &&
    !here.some((mine) => describedIn(source, mine));
  if (!apart && !(isNamedInstead(first, theirs, source) && governs(pairing, source, theirs))) return [];
  const spanHere = spanOf(pairing.article, pairing.sentence, first.start, first.end);
  const spanThere = spanOf(source.article, source.sentence, theirs.start, theirs.end);
  const words = `said by ${spanThere.text} → by ${spanHere.text}`;
  return [{ kind: 'attribution', here: spanHere, there: spanThere, words, strength: strengthOfMoved }];
}

const voicesOf = ({ article, sentence }: PairedSource): readonly Party[] => readParties(article).voices(sentence.index);

/** Whether another source has the voice of the rewrite, and some of what is said. */
function saysSo(other: PairedSource, { sentence }: Pairing, here: readonly Party[]): boolean {
  const [mine] = here;
  if (mine === undefined || !voicesOf(other).some((voice) => isSameVoice(voice, mine))) return false;
  return shareFound(wordsSaid(sentence, here), contentWords(other.sentence, voicesOf(other))) >= leastShareElsewhere;
}

const isSameVoice = (voice: Party, mine: Party): boolean =>
  compareParties(mine, voice) === 'same' || (mine.head !== null && mine.head === voice.head);

/** "two officials say" became "the minister says", and the source speaks of the minister besides: it knows them apart. */
function isNamedInstead(mine: Party, theirs: Party, { article, sentence }: PairedSource): boolean {
  if (named(article, sentence, mine) || !theirs.indefinite || mine.indefinite || shareWord(mine, theirs)) return false;
  if (mine.name.length > 0)
    return (
      compareParties(mine, theirs) !== 'same' && findNames(article).some(({ words }) => sameBearer(words, mine.name))
    );
  return !isBroad(mine) && knows(article, mine);
}

/** Whether a sentence holds the name of a party. */
function named(article: ArticleText, sentence: Sentence, party: Party): boolean {
  return (namesBySentence(article).get(sentence.index) ?? []).some(
    ({ words }) => party.name.length > 0 && sameBearer(words, party.name),
  );
}

/** Whether a source holds all words of a description. */
function describedIn(source: PairedSource, party: Party): boolean {
  if (party.head === null) return false;
  const words = contentWords(source.sentence, []);
  return [party.head, ...party.attributes].every((word) => words.some(({ norm }) => norm === word));
}

function lostVoice(pairing: Pairing): readonly ChangeCandidate[] {
  if (readParties(pairing.article).voices(pairing.sentence.index).length > 0) return [];
  if (pairing.sentence.tokens.some(({ norm }) => hedges.has(norm))) return [];
  const source = saying(pairing, [], leastShareOfLost);
  if (source === null) return [];
  const voice = readParties(source.article)
    .voices(source.sentence.index)
    .find(
      (party) => party.name.length === 0 && !party.pronoun && !party.body && (party.indefinite || isBarePlural(party)),
    );
  if (voice === undefined || !governs(pairing, source, voice)) return [];
  const here = spanOf(pairing.article, pairing.sentence, pairing.sentence.start, pairing.sentence.end);
  const there = spanOf(source.article, source.sentence, voice.start, voice.end);
  return [
    { kind: 'attribution', here, there, words: `said by ${there.text} → stated as fact`, strength: strengthOfLost },
  ];
}

/** Whether what the rewrite took over is what the voice says: it stands behind it, or all before it at the sentence's end. */
function governs(pairing: Pairing, source: PairedSource, voice: Party): boolean {
  const words = contentWords(pairing.sentence, []);
  const said = contentWords(source.sentence, []).filter(({ start }) => start > voice.end);
  return shareFound(words, said) >= leastShareOfMoved || closes(source.sentence, voice);
}

/** ", bankers said on Friday." and ", according to bankers." */
function closes({ tokens }: Sentence, voice: Party): boolean {
  const rest = tokens.filter(({ start, kind }) => start >= voice.end && kind === 'word');
  const before = tokens.findLast(({ end }) => end <= voice.start)?.norm ?? '';
  if (rest.length > mostWordsOfClosing) return false;
  return isPlainReport(rest[0]?.norm ?? '') || isPlainReport(before) || before === 'to';
}

/** So few words behind a voice belong to its clause. */
const mostWordsOfClosing = 6;

/** "bankers", "local fishermen": people whom nobody names. */
const isBarePlural = ({ words, head }: Party): boolean =>
  head !== null && /(?:s|men|people)$/.test(head) && !/^(?:the|his|her|its|their)\b/i.test(words);

/** Words that say as much as a voice: this is somebody's word and not the outlet's. */
const hedges: ReadonlySet<string> = new Set(
  'according alleged allegedly apparently claimed could may might purportedly reported reportedly said says supposedly suggested told understood unconfirmed'.split(
    ' ',
  ),
);

/** The source that holds most of what is said, apart from who says it. */
function saying(pairing: Pairing, voices: readonly Party[], least: number): PairedSource | null {
  const words = wordsSaid(pairing.sentence, voices);
  let best: PairedSource | null = null;
  let most = 0;
  for (const source of pairing.sources) {
    const others = contentWords(source.sentence, readParties(source.article).voices(source.sentence.index));
    const share = shareFound(words, others);
    if (share > most) {
      most = share;
      best = source;
    }
  }
  return most >= least && most * words.length >= fewestWords ? best : null;
}

/** What stands behind "X said"; where little does, the whole sentence. */
function wordsSaid(sentence: Sentence, voices: readonly Party[]): readonly Token[] {
  const words = contentWords(sentence, voices);
  const voice = voices[0];
  if (voice === undefined) return words;
  const cue = sentence.tokens.find(({ start, norm }) => start >= voice.end && isPlainReport(norm));
  if (cue === undefined) return words;
  const behind = words.filter(({ start }) => start > cue.end);
  return behind.length >= fewestWords ? behind : words;
}

/** With less in common the sentences say different things. */
const leastShareOfMoved = 0.4;
const leastShareOfLost = 0.5;
const leastShareElsewhere = 0.25;
const fewestWords = 3;
