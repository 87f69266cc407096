/**
 * Attribution: what one voice said in the source, another says in the rewrite, or nobody any more.
 * The idea: the voice of the source sentence that holds most of what is said is compared with the rewrite's, each traced to a name first.
 * A rewrite may state as fact what a named authority said; what unnamed people say or somebody alleges it may not.
 */
import type { ArticleText, Sentence } from '../text/index.js';
import { namesBySentence } from '../text/names.js';
import { spanOf } from '../text/span.js';
import { contentWords, shareFound } from './name-change-content.js';
import { compareParties, type Party, readParties, sameBearer } from './name-change-parties.js';
import type { ChangeCandidate, ChangeDetector, PairedSource, Pairing } from './pairing.js';

export const attributionChanges: ChangeDetector = (pairing) => {
  if (pairing.sentence.kind === 'headline') return [];
  const moved = movedVoice(pairing);
  return moved.length > 0 ? moved : lostVoice(pairing);
};

/** A voice that another has taken the place of. */
const strengthOfMoved = 0.6;

/** The words of somebody unnamed or of an accuser, stated as fact. */
const strengthOfLost = 0.4;

function movedVoice(pairing: Pairing): readonly ChangeCandidate[] {
  const here = readParties(pairing.article).voices(pairing.sentence.index);
  if (here.length === 0) return [];
  const source = saying(pairing, here, leastShareOfMoved);
  if (source === null) return [];
  const there = readParties(source.article).voices(source.sentence.index);
  const first = here[0];
  const theirs = there[0];
  if (first === undefined || theirs === undefined) return [];
  if (first.pronoun || theirs.pronoun) return [];
  const settled = here.some((mine) => there.some((other) => compareParties(mine, other) !== 'different'));
  if (settled || there.some((other) => named(pairing.article, pairing.sentence, other))) return [];
  if (here.some((mine) => describedIn(source, mine))) return [];
  const spanHere = spanOf(pairing.article, pairing.sentence, first.start, first.end);
  const spanThere = spanOf(source.article, source.sentence, theirs.start, theirs.end);
  const words = `said by ${spanThere.text} → by ${spanHere.text}`;
  return [{ kind: 'attribution', here: spanHere, there: spanThere, words, strength: strengthOfMoved }];
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
  return shareFound(words, said) >= leastShareOfMoved || source.sentence.end - voice.end < closing;
}

/** So few characters behind a voice belong to its clause: ", bankers said on Friday." */
const closing = 25;

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
  const words = contentWords(pairing.sentence, voices);
  let best: PairedSource | null = null;
  let most = 0;
  for (const source of pairing.sources) {
    const share = shareFound(
      words,
      contentWords(source.sentence, readParties(source.article).voices(source.sentence.index)),
    );
    if (share > most) {
      most = share;
      best = source;
    }
  }
  return most >= least ? best : null;
}

/** With less in common the sentences say different things. */
const leastShareOfMoved = 0.4;
const leastShareOfLost = 0.5;
