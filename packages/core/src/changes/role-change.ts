/**
 * Roles: the rewrite gives somebody an office, a tie or a standing that the source does not give them.
 * The idea: all descriptions that the parents have of a person are held beside the rewrite's; without a name, two nouns for a person
 * that stand beside the same words are held beside each other. Only nouns that exclude each other are a change.
 */
import { isPersonNoun } from '../quotes/mention.js';
import type { ArticleText, Sentence } from '../text/index.js';
import { functionWords } from '../text/function-words.js';
import { findNames, type NameMention, namesBySentence, sameName } from '../text/names.js';
import { spanOf } from '../text/span.js';
import type { Token } from '../text/tokens.js';
import { nounsAgree } from './name-change-parties.js';
import type { ChangeCandidate, ChangeDetector, PairedSource, Pairing } from './pairing.js';
import { isTelling, nounsExclude, portfolios } from './role-change-nouns.js';

export const roleChanges: ChangeDetector = (pairing) =>
  [...offices(pairing), ...standings(pairing), ...functions(pairing)].slice(0, 1);

/** A name with another office than the parents give: measured, three of four are changes. */
const strengthOfOffice = 0.75;

/** Two nouns in one place: the same. */
const strengthOfStanding = 0.75;

interface Office {
  readonly noun: string;
  readonly portfolio: readonly string[];
}

function officesOf(descriptor: readonly string[]): readonly Office[] {
  return descriptor.flatMap((word, k) => {
    const noun = nounAt(descriptor, k) ?? word;
    if (!isTelling(noun)) return [];
    const beside = [...descriptor.slice(Math.max(0, k - 3), k), ...descriptor.slice(k + 1, k + 4)];
    return [{ noun, portfolio: beside.filter((other) => portfolios.has(other)) }];
  });
}

/** "brother in law" and "left back" are one noun. */
function nounAt(words: readonly string[], k: number): string | null {
  if (words[k + 1] === 'in' && words[k + 2] === 'law') return `${words[k] ?? ''}-in-law`;
  if (words[k] === 'back' && /^(?:left|right|full|half|cent(?:re|er))$/.test(words[k - 1] ?? '')) return 'fullback';
  return words[k] === 'back' ? '' : null;
}

/** A named person with another office than any that the parents give. */
function offices(pairing: Pairing): readonly ChangeCandidate[] {
  return (namesBySentence(pairing.article).get(pairing.sentence.index) ?? []).flatMap(
    (name): readonly ChangeCandidate[] => {
      const mine = officesOf([...name.words.slice(0, -1), ...name.descriptor]);
      if (mine.length === 0 || name.sort === 'place') return [];
      const parents = [...new Set(pairing.sources.map(({ article }) => article))];
      const mentions = parents.flatMap((article) =>
        findNames(article)
          .filter((other) => sameName(other, name))
          .map((mention) => ({ article, mention })),
      );
      const theirs = mentions.flatMap(({ mention }) => officesOf(mention.descriptor));
      const around = wordsAround(mentions);
      for (const { article, mention } of mentions) {
        const odd = officesOf(mention.descriptor).flatMap((other) =>
          mine.filter((office) => contradicts(office, other, theirs, around)),
        )[0];
        if (odd !== undefined) return [candidate(pairing, name, odd, article, mention)];
      }
      return [];
    },
  );
}

/** All words of the sentences that hold the name: an office may be told by a verb ("who chairs the trust"). */
function wordsAround(
  mentions: readonly { readonly article: ArticleText; readonly mention: NameMention }[],
): readonly Token[] {
  return mentions.flatMap(({ article, mention }) => sentenceAt(article, mention.sentence)?.tokens ?? []);
}

/** Sentences are counted without gaps; an article without a headline has none at 0. */
const sentenceAt = (article: ArticleText, index: number): Sentence | undefined =>
  article.sentences[index - (article.sentences[0]?.index ?? 0)];

function contradicts(mine: Office, theirs: Office, all: readonly Office[], around: readonly Token[]): boolean {
  if (nounsExclude(mine.noun, theirs.noun)) {
    return !all.some(({ noun }) => noun === mine.noun) && !around.some(({ norm }) => norm === mine.noun);
  }
  if (mine.noun !== theirs.noun || mine.portfolio.length === 0 || theirs.portfolio.length === 0) return false;
  return !mine.portfolio.some((word) => theirs.portfolio.includes(word) || around.some(({ norm }) => norm === word));
}

function candidate(
  pairing: Pairing,
  name: NameMention,
  office: Office,
  article: ArticleText,
  mention: NameMention,
): ChangeCandidate {
  const here = spanOf(pairing.article, pairing.sentence, name.start, name.end);
  const sentence = sentenceAt(article, mention.sentence);
  const there = sentence === undefined ? null : spanOf(article, sentence, mention.start, mention.end);
  const words = `${mention.text} (${mention.descriptor.join(' ')}) → ${name.text} (${[...office.portfolio, office.noun].join(' ')})`;
  return { kind: 'role', here, there, words, strength: strengthOfOffice };
}

/** "X acted as mediator": whoever else does so in the source. */
function functions(pairing: Pairing): readonly ChangeCandidate[] {
  const mine = functionsOf(pairing.article, pairing.sentence);
  for (const { noun, name } of mine) {
    for (const source of pairing.sources) {
      const others = functionsOf(source.article, source.sentence).filter((other) => nounsAgree(other.noun, noun));
      const other = others[0];
      if (other === undefined || others.some((theirs) => sameName(theirs.name, name))) continue;
      const here = spanOf(pairing.article, pairing.sentence, name.start, name.end);
      const there = spanOf(source.article, source.sentence, other.name.start, other.name.end);
      return [
        { kind: 'role', here, there, words: `${there.text} → ${here.text} (${noun})`, strength: strengthOfOffice },
      ];
    }
  }
  return [];
}

/** Who acts or serves as what in a sentence. */
function functionsOf(
  article: ArticleText,
  { tokens, index }: Sentence,
): readonly { readonly noun: string; readonly name: NameMention }[] {
  const names = namesBySentence(article).get(index) ?? [];
  return tokens.flatMap((token, k) => {
    if (!/^(?:act|serv)$/.test(token.stem) || tokens[k + 1]?.norm !== 'as') return [];
    const noun = tokens.slice(k + 2, k + 6).find(({ norm }) => isPersonNoun(norm) || isTelling(norm));
    const name = names.findLast(
      ({ end }) =>
        end <= token.start && token.start - end < farthestSubject && !/^['’]/.test(article.text.slice(end, end + 1)),
    );
    return noun === undefined || name === undefined ? [] : [{ noun: noun.norm, name }];
  });
}

/** So many characters at most lie between a subject and "acting as". */
const farthestSubject = 9;

interface Noun {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** The content word right before it, the name right behind it, and "as a" where it stands in "as a witness". */
  readonly beside: readonly string[];
}

/** Nouns for persons that took each other's place beside the same words. */
function standings(pairing: Pairing): readonly ChangeCandidate[] {
  const mine = personNounsOf(pairing.sentence);
  const sides = pairing.sources.map((source) => ({ source, nouns: personNounsOf(source.sentence) }));
  const kept = new Set(sides.flatMap(({ nouns }) => nouns.map(({ word }) => word)));
  for (const noun of mine.filter(({ word }) => !kept.has(word))) {
    for (const { source, nouns } of sides) {
      const other = nouns.find((theirs) => nounsExclude(theirs.word, noun.word) && sharePlace(theirs, noun, mine));
      if (other !== undefined) return [substituted(pairing, source, noun, other)];
    }
  }
  return [];
}

const sharePlace = (theirs: Noun, noun: Noun, mine: readonly Noun[]): boolean =>
  !mine.some(({ word }) => word === theirs.word) && theirs.beside.some((word) => noun.beside.includes(word));

function substituted(pairing: Pairing, source: PairedSource, noun: Noun, other: Noun): ChangeCandidate {
  const here = spanOf(pairing.article, pairing.sentence, noun.start, noun.end);
  const there = spanOf(source.article, source.sentence, other.start, other.end);
  return { kind: 'role', here, there, words: `${there.text} → ${here.text}`, strength: strengthOfStanding };
}

/** The name right behind a noun: "captain Ana Ruiz", "its captain, Ana Ruiz", "a captain, the retired diver Ana Ruiz". */
function nameBehind(tokens: readonly Token[], last: number): Token | null {
  if (tokens[last + 1]?.norm !== ',') return tokens[last + 1]?.capital === true ? (tokens[last + 1] ?? null) : null;
  for (const token of tokens.slice(last + 2, last + 2 + widestApposition)) {
    if (token.kind !== 'word') return null;
    if (token.capital) return token;
  }
  return null;
}
/** So many words of an apposition stand before its name. */
const widestApposition = 4;

function personNounsOf({ tokens }: Sentence): readonly Noun[] {
  const nouns: Noun[] = [];
  for (const [k, token] of tokens.entries()) {
    const inLaw = tokens[k + 1]?.norm === '-' && tokens[k + 2]?.norm === 'in' && tokens[k + 4]?.norm === 'law';
    const word = inLaw ? `${token.norm}-in-law` : token.norm;
    if (token.kind !== 'word' || !isTelling(word) || word === 'back') continue;
    const last = k + (inLaw ? 4 : 0);
    const before = tokens[k - 1];
    const beside: string[] = [];
    if (before?.kind === 'word' && !functionWords.has(before.norm)) beside.push(before.norm);
    if (before?.norm === 'a' && tokens[k - 2]?.norm === 'as') beside.push('as a');
    const name = nameBehind(tokens, last);
    if (name !== null) beside.push(name.norm);
    nouns.push({ word, start: token.start, end: tokens[last]?.end ?? token.end, beside });
  }
  return nouns;
}
