/**
 * The articles of a story in, names for speakers that one of them only describes out: "the prosecutor", of whom another article says
 * who she is. The idea: the same words in another article have a speaker with a name, or all articles together name one holder of that
 * office. Somebody whom an article names is never renamed: the same words in another mouth are a finding.
 */
import type { ArticleText } from '../text/index.js';
import { isPersonNoun } from './mention.js';
import type { Speaker } from './speaker.js';
import { readSpeech } from './utterances.js';
import { determiners, prepositions } from './words.js';

/** Gives a speaker the name that other articles have; `words` are what the speaker is quoted with, or ''. */
export type Naming = (speaker: Speaker | null, words: string) => Speaker | null;

/** So many words in common are no chance. */
const tellingWords = 5;

/** Offices that many people hold: nobody is known by them. */
const common = new Set(
  'aide analyst colleague doctor driver employee expert guard journalist man manager member neighbor neighbour nurse officer official passenger patient person reporter resident soldier source speaker spokesman spokesperson spokeswoman student supporter teacher visitor volunteer voter witness woman worker'.split(
    ' ',
  ),
);

export function namesOfStory(articles: readonly ArticleText[]): Naming {
  const sayings = namesBySaying(articles);
  const offices = namesByOffice(articles);
  return (speaker, words) => {
    if (speaker !== null && !isDescription(speaker)) return speaker;
    const said = theOnly(runsOf(words).map((run) => sayings.get(run)));
    const name = said ?? (speaker === null ? null : holderOf(speaker.name, offices));
    return name === null || speaker === null ? speaker : { ...speaker, name, anonymous: false };
  };
}

/** "the prosecutor", "its leader": one person, known to the reader; "a man" and "two officials" are to stay unknown. */
function isDescription({ name, anonymous }: Speaker): boolean {
  return (
    anonymous && !/^(?:an?|one|two|three|some|several|many|another|both|few)\b/i.test(name) && headOf(name) !== null
  );
}

/** The noun of an office in the singular, or null. */
function headOf(description: string): string | null {
  const head = officeOf(description).at(-1) ?? '';
  return isPersonNoun(head) && !head.endsWith('s') && !common.has(head) ? head : null;
}

/** The words of an office without whose it is: "the state's chief prosecutor in Oslo" is "chief prosecutor". */
function officeOf(description: string): string[] {
  const words = description.toLowerCase().split(/\s+/u);
  const end = words.findIndex((word) => prepositions.has(word));
  return words.slice(0, end < 0 ? words.length : end).filter((word) => !determiners.has(word) && !/['’]s?$/.test(word));
}

/** Every run of telling words that somebody with a name is quoted with; null where two people are. */
function namesBySaying(articles: readonly ArticleText[]): ReadonlyMap<string, string | null> {
  const names = new Map<string, string | null>();
  for (const article of articles) {
    for (const { speaker, text } of readSpeech(article).utterances) {
      if (speaker === null || speaker.anonymous || !/^\p{Lu}/u.test(speaker.name)) continue;
      for (const run of runsOf(text)) note(names, run, speaker.name);
    }
  }
  return names;
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(tellingWords - 1).map((_, at) => words.slice(at, at + tellingWords).join(' '));
}

/** Who holds an office, by its noun: each person once, by the last word of the name. */
type Offices = ReadonlyMap<string, readonly { readonly name: string; readonly roles: ReadonlySet<string> }[]>;

function namesByOffice(articles: readonly ArticleText[]): Offices {
  const offices = new Map<string, { name: string; roles: Set<string> }[]>();
  for (const article of articles) {
    for (const { name, body, roles } of readSpeech(article).context.register.all) {
      if (body || !name.includes(' ')) continue;
      for (const role of roles) {
        if (!isPersonNoun(role) || common.has(role)) continue;
        const holders = offices.get(role) ?? [];
        const same = holders.find((holder) => lastWord(holder.name) === lastWord(name));
        if (same === undefined) holders.push({ name, roles: new Set(roles) });
        else for (const other of roles) same.roles.add(other);
        offices.set(role, holders);
      }
    }
  }
  return offices;
}

function holderOf(description: string, offices: Offices): string | null {
  const words = officeOf(description);
  const holders = offices.get(words.at(-1) ?? '') ?? [];
  return theOnly(holders.filter(({ roles }) => words.every((word) => roles.has(word))).map(({ name }) => name));
}

function note(names: Map<string, string | null>, run: string, name: string): void {
  const known = names.get(run);
  if (known === undefined) names.set(run, name);
  else if (known !== null && lastWord(known) !== lastWord(name)) names.set(run, null);
}

/** The one name among those given, by its last word; null where there is none or more than one. */
function theOnly(names: readonly (string | null | undefined)[]): string | null {
  const given = names.filter((name) => name !== undefined);
  const first = given[0] ?? null;
  return first !== null && given.every((name) => name !== null && lastWord(name) === lastWord(first)) ? first : null;
}

const lastWord = (name: string): string => name.toLowerCase().split(/\s+/u).at(-1) ?? '';
