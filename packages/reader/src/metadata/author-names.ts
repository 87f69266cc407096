/**
 * A line that names authors in, their names out: "Von Jana Wolff und Tim Ott, Berlin | 12.3.2020" names Jana Wolff and Tim Ott. What goes
 * before ("by", "posted by") and behind (roles, places, dates, addresses) is left out; what is no name of a person or a newsroom is none.
 */
import { agencyWords, bywords, roleWords } from './author-words.js';
import { tidy } from './marks.js';
import { bare, wordsIn } from './wording.js';
import { writtenDates } from './written-date.js';

/** Names have up to six words and some 60 characters ("Pressestelle des Deutschen Roten Kreuzes in Hessen"). */
const NAME_MAX_WORDS = 7;
const NAME_MAX_LENGTH = 60;

/** Longer lines are sentences. */
const LINE_MAX_LENGTH = 300;

/** An article has up to a dozen authors; longer lists are of other things. */
const MAX_NAMES = 12;

const byword = new RegExp(`^(?:${bywords.join('|')})(?:\\s*:\\s*|\\s+)`, 'iu');
const leading =
  /^(?:(?:posted|published|written|reported|created|submitted|contributed|updated|veröffentlicht|geschrieben|verfasst|erstellt|gepostet|eingestellt|publié|écrit|rédigé|publicado|escrito|scritto|pubblicato|opublikowan[eoy]|napisan[eoy]|geplaatst|geschreven)(?:\s+(?:am|on|le|el|il|op|dnia|in|at))?|ein (?:beitrag|artikel|gastbeitrag|kommentar|interview)|(?:a )?guest (?:post|column)|un article|un texte)\s+/iu;

/** What ends a list of names: a bar, a dot in the middle, a dash, an address, a bracket. */
const ends = /\s*[|•·▪●■→»\n\t]\s*|\s+[–—-]\s+|\s*[(<[{]|\s+\S+@\S+|\s*https?:|\s+@|\s*\/{2}|\s{3,}/u;

/** Words of the line that are no names, where they follow on one: "Jana Wolff Veröffentlicht am", "Jana Wolff Staff Writer". */
const furtherWords =
  /\s+(?:veröffentlicht|publi(?:shed|é|cado)|posted|updated|aktualisiert|datum|date|kommentare?|comments?|shares?|follow|view|read|says|sagt|schreibt|im gespräch|(?:senior |chief )?(?:staff|reporter|writer|editor|correspondent|contributor|redakteur(?:in)?))(?!\p{L}).*$/iu;

/** "Roving Reporter" may be a pseudonym: an office is cut off only behind a first and a last name. */
function isOffice(words: string): boolean {
  return /^\s+(?:senior |chief )?(?:staff|reporter|writer|editor|correspondent|contributor|redakteur)/iu.test(words);
}

/** What forms and databases put where no name is known. */
const placeholders =
  /^(?:unknown|unbekannt|inconnu|desconocido|none|null|undefined|n\/?a|anonym(?:ous|e|us)?|nobody|no author|name|author|autor|user(?:name)?)$/i;

const joints = /\s*[,;&/+]\s*|\s+(?:and|und|et|y|e|en|og|och|ja|i|with|mit|avec|con)\s+/iu;

/** The names in the line, each once, in its order; empty where it names nobody. */
export function authorNames(line: string, language: string | null): readonly string[] {
  if (line.length > LINE_MAX_LENGTH) return [];
  const core = coreOf(line, language);
  const names: string[] = [];
  for (const part of core.split(joints)) {
    const name = nameIn(part);
    if (name === null || (names.length > 0 && isDegree(name))) continue;
    // Behind a person come further persons, or what the person does and where.
    if (names[0] !== undefined && looksLikePerson(names[0]) && !looksLikePerson(name)) continue;
    if (!names.some((other) => bare(other) === bare(name))) names.push(name);
    if (names.length >= MAX_NAMES) break;
  }
  return names;
}

/** The longest author lines (four names, a place each) have some 140 characters. */
const PRINTED_MAX_LENGTH = 140;

/** The part of the line that names authors, as printed, with their places and offices; null where it is longer than such lines are. */
export function printedNames(line: string, language: string | null): string | null {
  const printed = coreOf(line, language).replace(/[\s,;:]+$/u, '');
  return printed === '' || printed.length > PRINTED_MAX_LENGTH ? null : printed;
}

function coreOf(line: string, language: string | null): string {
  return (
    withoutDate(withoutBywords(tidy(line) ?? ''), language)
      .split(ends, 1)[0]
      ?.trim() ?? ''
  );
}

/** Whether the line begins as lines of authors do. */
export function beginsWithByword(line: string): boolean {
  return byword.test(line.replace(leading, ''));
}

/** Whether each name is one of a person: two to four words, all of them capitalised but particles. */
export function looksLikePerson(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 5 || isAgency(name) || isRole(name)) return false;
  return words.every(
    (word) =>
      /^(?:\p{Lu}|\p{Lo}|(?:van|von|vom|de|del|della|der|den|di|da|dos|du|la|le|el|al|bin|ibn|ten|ter|zu|af|av|y|e)$|d['’]\p{Lu})/u.test(
        word,
      ) && !/\d/.test(word),
  );
}

export function isAgency(name: string): boolean {
  return wordsIn(name).some((word) => agencyWords.has(word.toLowerCase()));
}

/** Words of newsrooms and accounts, where no person is named: "Redaktion", "Staff", "admin". */
export function isRole(name: string): boolean {
  return wordsIn(name).some((word) => roleWords.has(word.toLowerCase()));
}

/** "PhD", "MD, MPH": what stands behind the names of experts. */
function isDegree(name: string): boolean {
  return (
    /^(?:[A-Z]\.?){2,4}$|^(?:Ph\.?D|M\.?Sc|B\.?Sc|Jr|Sr|RN|RD)\.?$/u.test(name) &&
    /^(?:MD|MPH|PhD|Ph\.D|MSc|BSc|MBA|RD|RN|CPT|MS|BA|MA|LLM|JD|Jr|Sr|M\.D|DDS|DO|ND|RDN|LD|CSCS)\.?$/.test(name)
  );
}

function withoutBywords(line: string): string {
  let rest = line.replace(leading, '');
  for (let before = ''; before !== rest; ) {
    before = rest;
    // Labels for those who do not see the page stand right before the name: "AuthorJana Wolff".
    rest = rest.replace(/^(?:Author|Autor|[Vv]on|[Bb]y|[Pp]ar)(?=\p{Lu}\p{Ll})/u, '');
    rest = rest.replace(byword, '').replace(/^[\s:.,–—-]+/u, '');
  }
  return rest;
}

function withoutDate(line: string, language: string | null): string {
  const [first] = writtenDates(line, language);
  if (first === undefined) return line;
  const before = line.slice(0, first.start);
  if (/\p{L}{2}/u.test(before))
    return before.replace(/[\s,]+(?:am|on|le|el|il|op|den|vom|\p{L}+day|\p{L}+tag)[\s,]*$/iu, '');
  const behind = line
    .slice(first.end)
    .replace(/^[\s,|·•–—-]*(?:(?:um|at|à)?\s*\d{1,2}[:.h]\d\d(?:\s*(?:uhr|[ap]\.?m\.?|h))?)?[\s,|·•–—-]*/iu, '');
  return withoutBywords(behind);
}

function nameIn(part: string): string | null {
  const name = part
    .replace(/^[\s"'“”„.,:*_~-]+|[\s"'“”,:;*_~-]+$/gu, '')
    .replace(/(?<=\p{Ll}{2})\.$/u, '')
    .replace(furtherWords, (rest, at: number, whole: string) =>
      /\S\s+\S/u.test(whole.slice(0, at)) || !isOffice(rest) ? '' : rest,
    )
    .replace(/\s+(?:[Ii]n|aus|at|for|für|from|à|en)\s+\p{Lu}.*$/u, '')
    .trim();
  if (name.length < 2 || name.length > NAME_MAX_LENGTH) return null;
  const words = name.split(/\s+/);
  if (words.length > NAME_MAX_WORDS || !/\p{L}/u.test(name) || placeholders.test(name)) return null;
  if (/https?:|www\.|@|[?!=<>{}()[\]#$%]|\d{3}|\d:\d/u.test(name)) return null;
  if (words.every((word) => /^\p{Ll}/u.test(word)) && words.length > 2) return null;
  return name;
}
