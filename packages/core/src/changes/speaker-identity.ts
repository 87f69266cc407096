/**
 * Two speakers in, whether they are the same voice out: yes, no, or not to be told.
 * Names are compared with names and countries with countries; a description ("the actor", "two officials") can agree with a name but
 * never contradict it, since an article may call anybody anything.
 */
import type { Utterance } from '../quotes/index.js';
import type { ArticleText } from '../text/index.js';
import { countryOf } from '../text/names.js';
import { bodyNouns, officeWords } from '../text/names-nouns.js';
import { stemOf } from '../text/tokens.js';

type Speaker = NonNullable<Utterance['speaker']>;

/** Words that stand before names or inside descriptions and identify nobody. */
const identifiesNobody = new Set(
  'a an another chief deputy dr former her his its judge justice lady lord madam minister miss mr mrs ms of official officials one our president prof professor senior sir some source sources spokesman spokesperson spokeswoman the their two who'.split(
    ' ',
  ),
);

/** True where the two share a name or a country, false where both are known and share neither, null where it can't be told. */
export function sameSpeaker(a: Speaker | null, b: Speaker | null): boolean | null {
  if (a === null || b === null) return null;
  const first = wordsOf(a);
  const second = wordsOf(b);
  if (first.some((word) => second.includes(word)) || isAcronym(first, second) || isAcronym(second, first)) return true;
  const countries = [countryOf(a.name), countryOf(b.name)];
  if (countries[0] !== null && countries[1] !== null) return countries[0] === countries[1];
  const places = [countryIn(a), countryIn(b)];
  if (places[0] !== null && places[1] !== null && !(isPerson(a) && isPerson(b))) return places[0] === places[1];
  return isPerson(a) && isPerson(b) ? false : null;
}

/** Nearer than this in characters, "a man" and the name may be one introduction. */
const oneIntroduction = 300;

/**
 * Whether somebody is named for words that the source gives to a voice without a name ("a man on the radio"), though it knows that person
 * and names them elsewhere.
 */
export function isGivenAName(
  { text }: ArticleText,
  speaker: Speaker | null,
  said: { readonly speaker: Speaker | null; readonly span: { readonly start: number; readonly end: number } },
): boolean {
  if (speaker === null || said.speaker === null || !isPerson(speaker)) return false;
  if (!said.speaker.anonymous || !/^(?:an?|one|another)\s/i.test(said.speaker.name)) return false;
  const name = speaker.name.split(/\s+/u).at(-1) ?? '';
  const near = text.slice(Math.max(0, said.span.start - oneIntroduction), said.span.end + oneIntroduction);
  return name.length > 2 && text.includes(name) && !near.includes(name);
}

/** A name in capitals, without a noun in small letters or of an office that would make it a description. */
function isPerson({ name, anonymous }: Speaker): boolean {
  const words = name.split(/\s+/u);
  if (anonymous || countryOf(name) !== null) return false;
  if (words.length === 1 && (officeWords.has(name.toLowerCase()) || bodyNouns.has(name.toLowerCase()))) return false;
  return words.every((word) => /^\p{Lu}|^(?:al|bin|da|de|del|der|di|du|la|le|van|von)\b/u.test(word));
}

/** The country that a description names ("Iranian officials"), or null. */
function countryIn({ name }: Speaker): string | null {
  const whole = countryOf(name);
  if (whole !== null) return whole;
  for (const word of name.split(/[\s,’'-]+/u)) {
    const country = /^\p{Lu}/u.test(word) ? countryOf(word) : null;
    if (country !== null) return country;
  }
  return null;
}

function wordsOf({ name }: Speaker): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !identifiesNobody.has(word))
    .map((word) => stemOf(word));
}

/** "CSC" for "Continental Space Consortium". */
function isAcronym(short: readonly string[], long: readonly string[]): boolean {
  return short.length === 1 && long.length > 1 && short[0] === long.map((word) => word.charAt(0)).join('');
}
