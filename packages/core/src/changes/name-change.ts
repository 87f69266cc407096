/**
 * Names: the rewrite puts one name where its source has another one.
 * The idea: of the names that only one side has, two that fill the same slot have changed places, unless the source's pronouns and
 * descriptions mean the rewrite's name, or the rewrite's descriptions mean the source's.
 */
import type { Sentence } from '../text/index.js';
import { placeCapitals } from '../text/lexicon/places.js';
import { type NameMention, namesBySentence, sameName } from '../text/names.js';
import { spanOf } from '../text/span.js';
import { isBodyNoun, isPersonNoun } from '../quotes/mention.js';
import { descriptorsOf, readParties, sameBearer } from './name-change-parties.js';
import { type Slot, slotLikeness, slotOf } from './name-change-slots.js';
import type { ChangeCandidate, ChangeDetector, PairedSource, Pairing } from './pairing.js';

export const nameChanges: ChangeDetector = (pairing) => {
  const mine = namesOf(pairing.article, pairing.sentence);
  const theirs = pairing.sources.flatMap((source) =>
    namesOf(source.article, source.sentence).map((name) => ({ source, name })),
  );
  const lost = theirs.filter(({ name }) => !mine.some((other) => sameName(other, name)));
  return distinct(mine).flatMap((name): readonly ChangeCandidate[] => {
    if (isAppositionOfPlace(pairing.sentence, name, mine)) return [];
    const slot = slotOf(pairing.sentence, name, mine);
    const best = replacedBy(name, slot, lost);
    if (best === null || best.likeness < leastLikeness) return [];
    const elsewhere = theirs.some(
      (other) => sameName(other.name, name) && !isCapitalInstead(pairing, name, other.name),
    );
    if (best.likeness < surelyOneSlot) {
      if (elsewhere || spelledIn(name, pairing.sources)) return [];
      if (meantBy(best.source, name, pairing)) return [];
      if (describedIn(pairing.article, pairing.sentence, best.name, best.source)) return [];
    } else if (elsewhere && namesOf(best.source.article, best.source.sentence).some((other) => sameName(other, name)))
      return [];
    const here = spanOf(pairing.article, pairing.sentence, name.start, name.end);
    const there = spanOf(best.source.article, best.source.sentence, best.name.start, best.name.end);
    const strength = best.likeness >= 2 ? strengthOfOneSlot : strengthOfLikeSlot;
    return [{ kind: kindOf(name, slot), here, there, words: `${there.text} → ${here.text}`, strength }];
  });
};

/** Words on both sides of the two names meet, or words on one side and the preposition. */
const strengthOfOneSlot = 0.7;
const strengthOfLikeSlot = 0.5;

interface Replaced {
  readonly source: PairedSource;
  readonly name: NameMention;
  readonly likeness: number;
}

/** The name whose slot in a source is most like the one that a name of the rewrite fills. */
function replacedBy(
  name: NameMention,
  slot: Slot,
  lost: readonly { readonly source: PairedSource; readonly name: NameMention }[],
): Replaced | null {
  let best: Replaced | null = null;
  for (const { source, name: other } of lost) {
    if (other.adjective !== name.adjective || !sortsAgree(name, other)) continue;
    const likeness = slotLikeness(slot, slotOf(source.sentence, other, namesOf(source.article, source.sentence)));
    if (likeness > (best?.likeness ?? 0)) best = { source, name: other, likeness };
  }
  return best;
}

/** Whether the sources hold all words of a name, written as names or not. */
function spelledIn(name: NameMention, sources: readonly PairedSource[]): boolean {
  const words = new Set(sources.flatMap(({ sentence }) => sentence.tokens.map(({ norm }) => norm)));
  return name.words.every((word) => words.has(word));
}

/** "Faro, Portugal": where a place lies. */
function isAppositionOfPlace(sentence: Sentence, name: NameMention, names: readonly NameMention[]): boolean {
  if (name.sort !== 'place') return false;
  const first = sentence.tokens.findIndex(({ start }) => start >= name.start);
  if (sentence.tokens[first - 1]?.norm !== ',') return false;
  return names.some(({ end }) => end === sentence.tokens[first - 2]?.end);
}

/** Below this the two names stand in different slots. */
const leastLikeness = 1;

/** Words on both sides meet: whoever else the source speaks of, these two stand in one slot. */
const surelyOneSlot = 2.5;

/** "in Lima" where the source names the country as a state: a capital stands for its country only where it acts. */
function isCapitalInstead({ sentence }: Pairing, name: NameMention, other: NameMention): boolean {
  const word = name.words.join(' ');
  return placeCapitals.has(word) && word !== other.words.join(' ') && slotOf(sentence, name, []).part === 'place';
}

const namesOf = (article: PairedSource['article'], sentence: Sentence): readonly NameMention[] =>
  namesBySentence(article).get(sentence.index) ?? [];

const distinct = (names: readonly NameMention[]): readonly NameMention[] =>
  names.filter((name, k) => names.findIndex((other) => other.key === name.key) === k);

function sortsAgree(a: NameMention, b: NameMention): boolean {
  if (a.sort === b.sort) return true;
  return (a.sort === 'unknown' && b.sort !== 'person') || (b.sort === 'unknown' && a.sort !== 'person');
}

function kindOf(name: NameMention, slot: Slot): ChangeCandidate['kind'] {
  if (slot.part === 'place' && name.sort !== 'person') return 'place';
  if (slot.part === 'receiver') return name.sort === 'place' ? 'place' : 'target';
  return 'actor';
}

/** Whether a pronoun or a description in the source means the name. */
function meantBy(source: PairedSource, name: NameMention, { article }: Pairing): boolean {
  const reading = readParties(source.article);
  if (
    reading.voices(source.sentence.index).some((party) => party.name.length > 0 && sameBearer(party.name, name.words))
  )
    return true;
  return describedIn(source.article, source.sentence, name, { article });
}

/** Whether a sentence holds a noun by which one of the articles describes the name. */
function describedIn(
  article: PairedSource['article'],
  sentence: Sentence,
  name: NameMention,
  other: Pick<PairedSource, 'article'>,
): boolean {
  const nouns = [...descriptorsOf(name.words, [article, other.article]), ...name.words].filter(
    (word) => isPersonNoun(word) || isBodyNoun(word),
  );
  return nouns.length > 0 && sentence.tokens.some(({ norm, capital }) => !capital && nouns.includes(norm));
}
