/**
 * Actors of participles and of deeds that a noun tells: "A hailed X despite issuing a warning to Y", "A issued a warning to Y", where the
 * parents have somebody else issue it, perhaps sentences away. The idea: a participle makes the subject of its clause the doer; those who do
 * the same deed in the parents, with the same content, must not all be others.
 */
import { adverbs, auxiliaries, pronouns, relatives } from '../quotes/words.js';
import { relationBetween } from '../text/lexicon/word-relations.js';
import { countryOf } from '../text/names.js';
import { spanOf } from '../text/span.js';
import type { ArticleText, Sentence, Token } from '../text/index.js';
import { type Deed, participleDeeds, toldDeeds } from './actor-change-deeds.js';
import { parentsOf } from './certainty-matching.js';
import { related } from './name-change-content.js';
import { compareParties, readParties, standsBeside } from './name-change-parties.js';
import type { ChangeCandidate, Pairing } from './pairing.js';

/** A deed of a subject that the parents give to somebody else. */
const strengthOfParticiple = 0.7;

export function participleChanges(pairing: Pairing): readonly ChangeCandidate[] {
  if (pairing.sources.length === 0) return [];
  // A pronoun may have been traced to the wrong name.
  const mine = deedsOf(pairing).filter(({ doer }) => !doer.pronoun);
  if (mine.length === 0) return [];
  const parents = parentsOf(pairing);
  return mine.flatMap((deed): readonly ChangeCandidate[] => {
    const others = parents.flatMap((parent) => sameDeeds(parent, deed));
    const first = others[0];
    if (first === undefined || others.some(({ deed: other }) => compareParties(deed.doer, other.doer) !== 'different'))
      return [];
    const isPart = others.some(
      ({ sentence, deed: { doer } }) =>
        standsBeside(sentence, doer, deed.doer) || standsBeside(pairing.sentence, deed.doer, doer),
    );
    if (isPart) return [];
    if (
      parents.some((parent) =>
        parent.sentences.some((sentence) => isOwned(sentence, deed) || isByPronoun(sentence, deed)),
      )
    )
      return [];
    const here = spanOf(pairing.article, pairing.sentence, deed.doer.start, deed.doer.end);
    const there = spanOf(first.article, first.sentence, first.deed.doer.start, first.deed.doer.end);
    const words = `${there.text} → ${here.text} (${deed.words})`;
    return [{ kind: 'actor', here, there, words, strength: strengthOfParticiple }];
  });
}

/** Plain verbs are compared beside their aligned sources alone: in a whole article too many deeds share a verb. */
function deedsOf({ article, sentence }: Pairing): readonly Deed[] {
  const reading = readParties(article);
  return [...participleDeeds(reading, sentence), ...toldDeeds(reading, sentence).filter(({ byNoun }) => byNoun)];
}

interface Told {
  readonly article: ArticleText;
  readonly sentence: Sentence;
  readonly deed: Deed;
}

function sameDeeds(article: ArticleText, deed: Deed): readonly Told[] {
  return deedsIn(article).filter(
    ({ deed: other }) => related(deed.stem, other.stem) && hasContent(other.content, deed.content),
  );
}

const told = new WeakMap<ArticleText, readonly Told[]>();

/** All deeds of an article; read once. */
function deedsIn(article: ArticleText): readonly Told[] {
  const known = told.get(article);
  if (known !== undefined) return known;
  const reading = readParties(article);
  const deeds = article.sentences.flatMap((sentence) =>
    [...toldDeeds(reading, sentence), ...participleDeeds(reading, sentence)].map((deed) => ({
      article,
      sentence,
      deed,
    })),
  );
  told.set(article, deeds);
  return deeds;
}

/** So many words of the content, and so much of it, must stand in the other one: one shared word is the story's topic. */
const leastWords = 2;
const leastShare = 0.4;

function hasContent(words: readonly Token[], content: readonly Token[]): boolean {
  const found = content.filter((word) => words.some((theirs) => meansSame(word, theirs)));
  return found.length >= leastWords && found.length >= leastShare * content.length;
}

function meansSame(a: Token, b: Token): boolean {
  const country = countryOf(a.norm);
  if (country !== null) return country === countryOf(b.norm);
  return related(a.stem, b.stem);
}

/** "the council did so after it ordered": a deed beside a pronoun that may mean the doer. */
function isByPronoun({ tokens }: Sentence, { stem, doer, content }: Deed): boolean {
  if (!tokens.some(({ norm }) => doer.name.includes(norm) || doer.head === norm)) return false;
  return tokens.some((token, k) => {
    if (token.kind !== 'word' || !related(token.stem, stem)) return false;
    let before = k - 1;
    while (auxiliaries.has(tokens[before]?.norm ?? '') || adverbs.has(tokens[before]?.norm ?? '')) before--;
    const { norm = '' } = tokens[before] ?? {};
    return (pronouns.has(norm) || relatives.has(norm)) && hasContent(tokens.slice(k + 1), content);
  });
}

/** "a Peruvian warning", "Peru's warning", "a warning from Peru": the noun of the deed is the doer's own. */
function isOwned({ tokens }: Sentence, { stem, doer }: Deed): boolean {
  const country = countryOf(doer.name.join(' '));
  const isDoer = (token: Token | undefined): boolean =>
    token !== undefined && (doer.name.includes(token.norm) || (country !== null && countryOf(token.norm) === country));
  return tokens.some((token, k) => {
    const how = relationBetween(token.stem, stem);
    if (token.kind !== 'word' || how === null || how.kind === 'antonym') return false;
    if (
      tokens.slice(Math.max(0, k - ownersReach), k).some(isDoer) &&
      !tokens.slice(Math.max(0, k - ownersReach), k).some(({ kind }) => kind === 'punctuation')
    )
      return true;
    return /^(?:by|from|of)$/.test(tokens[k + 1]?.norm ?? '') && tokens.slice(k + 2, k + 2 + ownersReach).some(isDoer);
  });
}

/** So many words away from its deed an owner stands. */
const ownersReach = 3;
