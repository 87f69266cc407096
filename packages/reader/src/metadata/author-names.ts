/**
 * A line that names authors in, their names out: "Von Jana Wolff und Tim Ott, Berlin | 12.3.2020" names Jana Wolff and Tim Ott. What goes
 * before ("by", "posted by") and behind (roles, places, dates, addresses) is left out; what is no name of a person or a newsroom is none.
 */
import { bywords, interfaceWords, otherCredits, textKinds } from './author-words.js';
import { tidy } from './marks.js';
import { looksLikePerson } from './person-names.js';
import { bare } from './wording.js';
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

/** "A column by", "Ein Gastbeitrag von", "Text und Fotos von": a text and a by-word. */
const ofText = new RegExp(
  `^(?:[^,.;:|]{0,30}\\s)?(?:${textKinds.join('|')})(?:\\s+(?:und|and|et|y|e|&|\\+)\\s+\\p{L}+)?\\s+(?:von|by|par|por|di|de|door|av|af)\\s+(?=\\S)`,
  'iu',
);

/** "Interview: Mara Quill": a word before a colon says what somebody did. */
const oneWordLabel = /^\p{Lu}[\p{L}/]{2,20}\s*:\s+(?=\p{Lu})/u;

const otherCredit = new RegExp(
  `^(?:${otherCredits.join('|')})(?!\\p{L})(?!\\s+(?:und|and|et|y|&|\\+)\\s+(?:te?xte?|words)(?!\\p{L}))`,
  'iu',
);

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

/** The names in the line, each once, in its order; empty where it names nobody, or those who made its pictures or its translation. */
export function authorNames(line: string, language: string | null): readonly string[] {
  if (line.length > LINE_MAX_LENGTH || otherCredit.test(line)) return [];
  const core = coreOf(line, language);
  if (otherCredit.test(core)) return [];
  const names: string[] = [];
  let personsOnly = false;
  for (const part of core.split(joints)) {
    const name = nameIn(part);
    if (name === null || (names.length > 0 && isDegree(name))) continue;
    // Behind a person, and behind a place or a section ("Mara in Culture, Food"), come further persons or no names.
    if (personsOnly && !looksLikePerson(name)) continue;
    personsOnly ||= looksLikePerson(name) || placeBehind.test(part);
    if (!names.some((other) => bare(other) === bare(name))) names.push(name);
    if (names.length >= MAX_NAMES) break;
  }
  return names.length >= LIST_LENGTH && !names.some(looksLikePerson) ? [] : names;
}

/** So many words and no person among them are a list of other things: tags, places, dishes. */
const LIST_LENGTH = 3;

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

/** A date in figures: "05.02.2020 - By Mara Quill". */
const leadingFigures = /^\d[\d./:\s]{3,18}[\s|·•,–—-]+(?=\p{L})/u;

/** Whether the line begins as lines of authors do. */
export function beginsWithByword(line: string): boolean {
  return byword.test(line.replace(leadingFigures, '').replace(leading, ''));
}

/** "PhD", "MD, MPH": what stands behind the names of experts. */
function isDegree(name: string): boolean {
  return (
    /^(?:[A-Z]\.?){2,4}$|^(?:Ph\.?D|M\.?Sc|B\.?Sc|Jr|Sr|RN|RD)\.?$/u.test(name) &&
    /^(?:MD|MPH|PhD|Ph\.D|MSc|BSc|MBA|RD|RN|CPT|MS|BA|MA|LLM|JD|Jr|Sr|M\.D|DDS|DO|ND|RDN|LD|CSCS)\.?$/.test(name)
  );
}

function withoutBywords(line: string): string {
  let rest = line
    .replace(ofText, '')
    .replace(leading, '')
    .replace(oneWordLabel, (before) => (otherCredit.test(before) ? before : ''));
  for (let before = ''; before !== rest; ) {
    before = rest;
    // Labels for those who do not see the page stand right before the name: "AuthorJana Wolff".
    rest = rest.replace(/^(?:Author|Autor|[Vv]on|[Bb]y|[Pp]ar)(?=\p{Lu}\p{Ll})/u, '');
    rest = rest.replace(byword, '').replace(/^[\s:.,–—-]+/u, '');
  }
  return rest;
}

function withoutDate(line: string, language: string | null): string {
  if (!/\d/.test(line)) return line;
  const [first] = writtenDates(line, language);
  if (first === undefined) return line;
  const before = line.slice(0, first.start);
  if (/\p{L}{2}/u.test(before))
    return before.replace(/(?:[\s,]+(?:am|on|le|el|il|op|den|vom|\p{L}{2,9}day|\p{L}{3,8}tag|mittwoch))+[\s,]*$/iu, '');
  const behind = line
    .slice(first.end)
    .replace(/^[\s,|·•–—-]*(?:(?:um|at|à)?\s*\d{1,2}[:.h]\d\d(?:\s*(?:uhr|[ap]\.?m\.?|h))?)?[\s,|·•–—-]*/iu, '');
  return withoutBywords(behind);
}

/** "Mara Quill." and "Mara Quill. Read more" without what follows on the name; "Dr. Quill" is left whole. */
function withoutSentenceEnd(part: string): string {
  return part.includes('.') ? part.replace(/(?<=\p{Ll}{4})\.\s.*$|(?<=\p{Ll}{2})\.$/u, '') : part;
}

const placeBehind = /\s+(?:[Ii]n|[Aa]us|[Aa]t|[Ff]or|[Ff]ür|[Ff]rom|à|en)\s+\p{Lu}.*$/u;

function nameIn(part: string): string | null {
  const name = withoutSentenceEnd(part.replace(/^[\s"'“”„.,:*_~-]+|[\s"'“”,:;*_~-]+$/g, ''))
    .replace(furtherWords, (rest, at: number, whole: string) =>
      /\S\s+\S/u.test(whole.slice(0, at)) || !isOffice(rest) ? '' : rest,
    )
    .replace(placeBehind, '')
    .trim();
  if (name.length < 2 || name.length > NAME_MAX_LENGTH) return null;
  const words = name.split(/\s+/);
  if (words.length > NAME_MAX_WORDS || !/\p{L}/u.test(name) || placeholders.test(name)) return null;
  if (/https?:|www\.|@|[?!=<>{}()[\]#$%©®:]|\d{3,}\s|^\d+$|^\d+\s/u.test(name)) return null;
  if (words.every((word) => /^\p{Ll}/u.test(word)) && words.length > 2) return null;
  if (words.some((word) => interfaceWords.has(word.toLowerCase()))) return null;
  return name;
}
