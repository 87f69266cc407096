/**
 * A name in, what kind of name it is out: of a person, an agency, a newsroom or account, an outlet. Told by its words alone.
 */
import { agencyWords, outletWords, roleWords } from './author-words.js';
import { givenNames } from './given-names-data.js';
import { bare, wordsIn } from './wording.js';

const particle =
  /^(?:van|von|vom|de|del|della|der|den|di|da|dos|du|la|le|el|al|bin|ibn|ten|ter|zu|af|av|y|e)$|^d['’]\p{Lu}/u;

/** Whether the name is one of a person: two to five words, all of them capitalised but particles, none of them a newsroom's or an outlet's. */
export function looksLikePerson(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 5 || /\d/.test(name) || isAgency(name) || isRole(name)) return false;
  return (
    !hasWordOf(outletWords, name) &&
    !outletEnding.test(name) &&
    words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || particle.test(word))
  );
}

/** German joins the words: "Landesverband", "Finanzmagazin". */
const outletEnding = /\p{L}(?:magazin|zeitung|nachrichten|verband|redaktion|blatt|verlag|verein|stiftung)(?!\p{L})/iu;

/** Letters that have no accent to take away in Unicode, as they stand in the list of given names. */
const folded: readonly (readonly [letter: RegExp, plain: string])[] = [
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/ı/g, 'i'],
  [/đ/g, 'd'],
];

/** Whether a word before the last is a common given name, or the only word is: "Mara Quill", "Hans-Jörg Ott", "Mara". */
export function hasGivenName(name: string): boolean {
  const words = name.split(/\s+/);
  return (words.length > 1 ? words.slice(0, -1) : words)
    .flatMap((word) => word.split('-'))
    .some((word) => givenNames.has(folded.reduce((text, [letter, plain]) => text.replace(letter, plain), bare(word))));
}

export function isAgency(name: string): boolean {
  return hasWordOf(agencyWords, name);
}

/** Words of newsrooms and accounts, where no person is named: "Redaktion", "Staff", "admin". */
export function isRole(name: string): boolean {
  return hasWordOf(roleWords, name);
}

function hasWordOf(words: ReadonlySet<string>, name: string): boolean {
  return wordsIn(name).some((word) => words.has(word.toLowerCase()));
}
