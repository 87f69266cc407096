/**
 * The pieces of a sentence and the position of a verb in, whom the verb's subject mentions out.
 * The idea: go left over adverbs and auxiliaries; a comma before the verb closes an apposition or a relative clause, so the subject stands at
 * the head of the chain of commas; without one it is the phrase beside the verb, back to where its clause begins.
 */
import { headKindOf, isNameWord, isPersonNoun, type Mention, readMention, readNamedMention } from './mention.js';
import type { Piece } from './pieces.js';
import { placeNames } from './place-names.js';
import { type Inflected, reportingForms, statementForms } from './verb-forms.js';
import {
  adverbs,
  auxiliaries,
  bePassive,
  determiners,
  prepositions,
  pronouns,
  relatives,
  subordinators,
  timeNouns,
} from './words.js';

/** Longer subjects than this are lists or broken text. */
const farthest = 60;

export const isAdverb = (piece: Piece): boolean =>
  piece.kind === 'word' &&
  (adverbs.has(piece.norm) ||
    (piece.norm.endsWith('ly') && piece.norm !== 'family' && piece.norm !== 'ally' && !piece.capital));

const isMark = (piece: Piece | undefined, marks: string): boolean =>
  piece?.kind === 'mark' && marks.includes(piece.text);

/** A form of a reporting verb that is used as a verb: "the claim", "on demand" and "facing charges" are not. */
export function isReportingVerb(
  pieces: readonly Piece[],
  v: number,
  forms: ReadonlyMap<string, Inflected> = reportingForms,
): boolean {
  const piece = pieces[v];
  if (piece?.kind !== 'word' || piece.capital || piece.possessive) return false;
  const form = forms.get(piece.norm)?.form;
  if (form === undefined) return isPhrasal(pieces, v);
  let k = v - 1;
  while (k >= 0 && isAdverb(pieces[k] as Piece)) k--;
  // "for his part"
  if (pieces[k]?.norm === 'part' && pieces[k - 2]?.norm === 'for') k -= 3;
  const before = pieces[k];
  if (before === undefined) return form === 'past' || form === 'ing';
  if (before.kind !== 'word') return form !== 'base' || isMark(before, ',)');
  const n = before.norm;
  if (before.possessive && !/^(?:who|he|she|it)$/.test(n)) return false;
  const pronominal =
    determiners.has(n) &&
    /^(?:this|that|these|those|few|others|some|many|most|all|both|several|one|two|three|another|any)$/.test(n);
  if (determiners.has(n) && !pronominal) return false;
  if (form === 'past') return true;
  if (form === 'ing') return !prepositions.has(n) || /^(?:by|for|after|before|without|as|in)$/.test(n);
  if (prepositions.has(n)) return n === 'to' && form === 'base';
  const plain =
    pronouns.has(n) || relatives.has(n) || before.capital || /^(?:and|or|but|that|then)$/.test(n) || pronominal;
  if (form === 'present') return plain || isSpeakerNoun(n) || !nounLike.has(forms.get(piece.norm)?.verb ?? '');
  // "GOP state leaders", "the Post report": a noun behind a name in the singular.
  const nominal =
    before.capital && nounLike.has(forms.get(piece.norm)?.verb ?? '') && !n.endsWith('s') && !pronouns.has(n);
  if (nominal && pieces[k - 1]?.norm !== 'and' && !perception.has(pieces[k - 1]?.norm ?? '')) return false;
  return (
    plain ||
    auxiliaries.has(n) ||
    (n.endsWith('s') && isSpeakerNoun(n)) ||
    /^(?:people|police|men|women|children)$/.test(n)
  );
}

/** "shot back", "went on", "put it": verbs that report only with their particle. */
const particles: Readonly<Record<string, string>> = {
  fired: 'back',
  fires: 'back',
  goes: 'on',
  hit: 'back',
  hits: 'back',
  put: 'it',
  puts: 'it',
  shot: 'back',
  shoots: 'back',
  went: 'on',
};

export function isPhrasal(pieces: readonly Piece[], v: number): boolean {
  const particle = particles[pieces[v]?.norm ?? ''];
  return (
    particle !== undefined &&
    pieces[v + 1]?.norm === particle &&
    pieces[v + 2]?.norm !== 'to' &&
    pieces[v - 1]?.kind === 'word'
  );
}

/** Whoever stands behind these does what the infinitive behind them says: "heard Ruiz shout". */
const perception = new Set('hear heard hears hearing let lets made make makes saw see seen watch watched'.split(' '));

/** Verbs whose present form is a plural noun as well: "claims", "reports". */
const nounLike = new Set(
  'aim answer attack blame boast call caution challenge cheer claim comment cry demand detail doubt dream echo email estimate fear forecast hint hope howl joke judge label lament laugh lecture list message moan mock note object offer phone plan pledge post praise project protest question quip quote remark reply report request response retort scream shout sigh signal slam slap snap state stress support talk taunt text thank tout tweet urge view voice vow wail want welcome whisper wish wonder yell'.split(
    ' ',
  ),
);

const isSpeakerNoun = (norm: string): boolean => headKindOf(norm) !== 'other' || /^\d+-year-old$/.test(norm);

/** Whether the participle at `v` is passive: "was described", "has been called". */
export function isPassive(pieces: readonly Piece[], v: number): boolean {
  const piece = pieces[v];
  if (piece === undefined || statementForms.get(piece.norm)?.form !== 'past') return false;
  let k = v - 1;
  while (k >= 0 && isAdverb(pieces[k] as Piece)) k--;
  return pieces[k]?.kind === 'word' && bePassive.has(pieces[k]?.norm ?? '');
}

/** Goes left over what stands between a verb and its subject; the answer is the last position of the subject's side. */
function beforeVerb(pieces: readonly Piece[], v: number, low: number): number {
  let k = v - 1;
  for (;;) {
    const piece = pieces[k];
    if (piece === undefined || k < low) return k;
    if (
      piece.kind === 'word' &&
      (isAdverb(piece) ||
        (auxiliaries.has(piece.norm) && !/^(?:will|may|might|can)$/.test(piece.capital ? piece.norm : '')))
    )
      k--;
    else if (piece.norm === 'to' && k - 1 > low) {
      // "declined to say", "went on to call": the verb before rules.
      k--;
      if (pieces[k]?.norm === 'on') k--;
      const verb = pieces[k];
      // "led the ministry to say": the noun before it is the subject.
      if (verb?.kind !== 'word' || verb.capital || (isSpeakerNoun(verb.norm) && !reportingForms.has(verb.norm)))
        return k;
      k--;
    } else if (isMark(piece, ',') && isAdverbial(pieces, k, low)) k = commaBefore(pieces, k - 1, low) - 1;
    else return k;
  }
}

/** ", meanwhile," and ", on Tuesday,": a parenthesis of one to three pieces that is no name. */
function isAdverbial(pieces: readonly Piece[], comma: number, low: number): boolean {
  const open = commaBefore(pieces, comma - 1, low);
  if (open < 0 || comma - open > 5) return false;
  const first = pieces[open + 1];
  if (first === undefined || first.kind !== 'word') return false;
  return isAdverb(first) || prepositions.has(first.norm);
}

function commaBefore(pieces: readonly Piece[], from: number, low: number): number {
  for (let k = from; k >= low; k--) if (isMark(pieces[k], ',')) return k;
  return -1;
}

/** Where the clause that holds position `k` begins. */
export function clauseStart(pieces: readonly Piece[], k: number, low: number): number {
  let comma = -1;
  for (let j = k; j >= Math.max(low, k - farthest); j--) {
    const piece = pieces[j];
    if (piece === undefined) return j + 1;
    if (piece.kind === 'quote') {
      if (piece.capital || (isNameWord(pieces[j - 1]) && isNameWord(pieces[j + 1]))) continue;
      return j + 1;
    }
    if (isMark(piece, ';:?!')) return j + 1;
    if (isMark(piece, ',')) comma = j;
    if (piece.kind !== 'word') continue;
    const opensSentence = j === low || pieces[j - 1]?.kind !== 'word';
    if (piece.capital && !opensSentence) continue;
    if (relatives.has(piece.norm) && j < k && comma < 0 && !holdsVerb(pieces, j + 1, k + 1)) return j + 1;
    if (subordinators.has(piece.norm) && !isRelativeThat(pieces, j, low) && !isPrepositional(pieces, j)) {
      // A subordinate clause that a comma has closed lies before the clause that is looked for.
      if (comma >= 0 && piece.norm !== 'that' && comma < k) return comma + 1;
      return j + 1;
    }
    if (piece.norm === 'and' || piece.norm === 'but' || piece.norm === 'or') {
      if (piece.norm === 'but' || holdsVerb(pieces, clauseFloor(pieces, j, low), j)) return j + 1;
      if (isMark(pieces[j - 1], ',') && j === k) return j + 1;
    }
  }
  return Math.max(low, k - farthest, 0);
}

export const clauseFloor = (pieces: readonly Piece[], j: number, low: number): number => {
  for (let k = j - 1; k >= low; k--)
    if ((pieces[k]?.kind === 'quote' && !pieces[k]?.capital) || isMark(pieces[k], ';:')) return k + 1;
  return low;
};

/** "a recording that went round": no verb before it in its clause takes a that-clause. */
function isRelativeThat(pieces: readonly Piece[], j: number, low: number): boolean {
  if (pieces[j]?.norm !== 'that' || pieces[j - 1]?.kind !== 'word') return false;
  for (let k = j - 1; k >= low && k > j - 14; k--) {
    const piece = pieces[k];
    if (piece === undefined || piece.kind === 'quote' || isMark(piece, ';:.')) break;
    if (
      isReportingVerb(pieces, k) ||
      (piece.kind === 'word' && (auxiliaries.has(piece.norm) || takesContent.has(piece.norm)))
    )
      return false;
  }
  return true;
}

/** Nouns and verbs that take a that-clause of content: "suggestions that", "shows that". */
const takesContent = new Set(
  'accusation accusations allegation allegations argument assertion assurance belief claim claims complaint complaints concern concerns evidence fact fear fears hope hopes idea news notion report reports rumour rumours suggestion suggestions view warning warnings word show shows showed shown showing mean means meant know knows knew see sees saw seen hear hears heard learn learned learnt prove proves proved find finds found decide decided discovered realise realised realize realized hope understood ensure'.split(
    ' ',
  ),
);

/** "since Monday", "after the match": a phrase rather than a clause. */
function isPrepositional(pieces: readonly Piece[], j: number): boolean {
  const piece = pieces[j];
  if (piece === undefined || !prepositions.has(piece.norm)) return false;
  // A clause has a verb before its end.
  for (let k = j + 1; k < Math.min(pieces.length, j + 12); k++) {
    if (isMark(pieces[k], ',;:.')) return true;
    if (auxiliaries.has(pieces[k]?.norm ?? '')) return false;
  }
  return true;
}

/** Whether a finite verb stands in the stretch: an auxiliary, a reporting verb, or a word that looks like a past form. */
export function holdsVerb(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const piece = pieces[k];
    if (piece?.kind !== 'word' || piece.capital) continue;
    if (auxiliaries.has(piece.norm)) return true;
    if (k > from && isReportingVerb(pieces, k) && reportingForms.get(piece.norm)?.form !== 'ing') return true;
    const next = pieces[k + 1];
    if (
      k > from &&
      piece.norm.endsWith('ed') &&
      next?.kind === 'word' &&
      (determiners.has(next.norm) || prepositions.has(next.norm) || isNameWord(next))
    )
      return true;
  }
  return false;
}

/** A stretch between commas that opens a sentence and holds no subject: "In Cairo", "Asked about it", "A year later". */
export function isOpening(pieces: readonly Piece[], from: number, to: number): boolean {
  let i = from;
  while (
    i < to &&
    (isMark(pieces[i], '—–-') || (pieces[i]?.kind === 'word' && /^(?:and|but|so|then)$/.test(pieces[i]?.norm ?? '')))
  )
    i++;
  const first = pieces[i];
  if (first === undefined || i >= to) return true;
  if (first.kind === 'number' && to - i === 1) return true;
  if (first.kind !== 'word') return false;
  const n = first.norm;
  if (pronouns.has(n)) return false;
  if (prepositions.has(n) || subordinators.has(n) || isAdverb(first)) return true;
  if (
    /(?:ing|ed)$/.test(n) &&
    !isNameWord(pieces[i + 1]) &&
    !isPersonNoun(n) &&
    !isPersonNoun(pieces[i + 1]?.norm ?? '')
  )
    return true;
  if (/^(?:asked|told|born|speaking|known|seen|given)$/.test(n)) return true;
  const last = pieces[to - 1];
  for (let k = i; k < to; k++)
    if (
      pieces[k]?.kind === 'word' &&
      timeNouns.has(pieces[k]?.norm ?? '') &&
      !prepositions.has(pieces[k - 1]?.norm ?? '') &&
      !pieces[k]?.possessive &&
      (k === to - 1 || isAdverb(last as Piece))
    )
      return to - i < 7;
  return false;
}

/** The subject of the clause in pieces [from, to): its first phrase that is no opening, before its first verb. */
export function mainSubject(
  text: string,
  pieces: readonly Piece[],
  from: number,
  to: number,
  sentence: number,
): Mention | null {
  let start = lineStart(pieces, from);
  for (;;) {
    const comma = nextComma(pieces, start, to);
    const end = comma < 0 ? to : comma;
    if (comma >= 0 && (isOpening(pieces, start, end) || (start > from && isPlaceOf(pieces, start, end)))) {
      start = comma + 1;
      continue;
    }
    const verb = verbAfter(pieces, start, to);
    return phraseWithin(text, pieces, start, Math.min(end, verb), to, sentence);
  }
}

/** "in Ames, Iowa, ...": the second half of a place. */
function isPlaceOf(pieces: readonly Piece[], from: number, to: number): boolean {
  const town = pieces[from - 2];
  if (to - from > 2 || !isMark(pieces[from - 1], ',') || !town?.capital || !isNameWord(pieces[from])) return false;
  let k = from - 2;
  while (k > 0 && pieces[k]?.capital) k--;
  return (
    /^(?:in|at|near|from|outside|of)$/.test(pieces[k]?.norm ?? '') &&
    (placeNames.has(pieces[from]?.norm ?? '') ||
      isOpening(pieces, to + 1, Math.max(to + 2, nextComma(pieces, to + 1, pieces.length))))
  );
}

/** Behind the time or the number that opens a line of a log or a list: "09:40 — ", "1.15pm: ", "3. ". */
export function lineStart(pieces: readonly Piece[], from: number): number {
  let k = from;
  while (pieces[k]?.kind === 'mark') k++;
  if (
    pieces[k]?.kind === 'number' &&
    (pieces[k + 1]?.kind === 'mark' || /^[ap]\.?m\.?$/.test(pieces[k + 1]?.norm ?? ''))
  ) {
    k++;
    while (pieces[k]?.kind === 'mark' || /^[ap]\.?m\.?$/.test(pieces[k]?.norm ?? '')) k++;
    return k;
  }
  // A dateline: "LONDON (Reuters) - ".
  const longestDateline = 9;
  if (pieces[k]?.kind === 'word' && /^\p{Lu}{3,}$/u.test(pieces[k]?.text ?? '')) {
    for (let j = k + 1; j < Math.min(pieces.length, k + longestDateline); j++) {
      if (isMark(pieces[j], '—–-')) return j + 1;
      if (pieces[j]?.kind === 'word' && !pieces[j]?.capital) break;
    }
  }
  return from;
}

function nextComma(pieces: readonly Piece[], from: number, to: number): number {
  for (let k = from; k < to; k++) if (isMark(pieces[k], ',')) return k;
  return -1;
}

/** The noun phrase of a stretch that may open with a prepositional phrase without a comma: "In a statement the ministry". */
function phraseWithin(
  text: string,
  pieces: readonly Piece[],
  start: number,
  end: number,
  reach: number,
  sentence: number,
): Mention | null {
  let i = start;
  while (i < end && (isMark(pieces[i], '—–-,•*') || isAdverb(pieces[i] as Piece) || pieces[i]?.norm === 'as')) i++;
  const first = pieces[i];
  if (first?.kind === 'word' && prepositions.has(first.norm)) {
    for (let k = end - 1; k > i + 1; k--) {
      const piece = pieces[k];
      const before = pieces[k - 1];
      if (piece?.kind !== 'word' || before?.kind !== 'word') continue;
      const opens =
        (determiners.has(piece.norm) && !prepositions.has(before.norm) && !determiners.has(before.norm)) ||
        (pronouns.has(piece.norm) && k === end - 1) ||
        (isNameWord(piece) && !isNameWord(before) && !prepositions.has(before.norm) && !determiners.has(before.norm));
      if (opens) return readNamedMention(text, pieces, k, end, reach, sentence);
    }
    return null;
  }
  return readNamedMention(text, pieces, i, end, reach, sentence);
}

/** Whom the subject of the verb at `v` mentions; nothing before `low` is read. */
export function subjectOf(
  text: string,
  pieces: readonly Piece[],
  v: number,
  low: number,
  sentence: number,
): Mention | null {
  const form = statementForms.get(pieces[v]?.norm ?? '')?.form;
  const heard = form === 'base' ? heardSpeaking(text, pieces, v, low, sentence) : null;
  if (heard !== null) return heard;
  const k = beforeVerb(pieces, v, low);
  const piece = pieces[k];
  // A participle opens the sentence: "Denying this, X said".
  if (piece === undefined || k < low) return null;
  if (
    piece.kind === 'word' &&
    (relatives.has(piece.norm) || (piece.norm === 'that' && (k === v - 1 || isRelativeThat(pieces, k, low))))
  ) {
    // The subject is what the relative clause hangs on.
    let end = k;
    if (isMark(pieces[end - 1], ',')) end--;
    const start = clauseStart(pieces, end - 1, low);
    const antecedent =
      lastPhrase(text, pieces, start, end, sentence) ?? mainSubject(text, pieces, start, end, sentence);
    return antecedent === null ? null : { ...antecedent, relativeEnd: piece.end };
  }
  const floor = clauseFloor(pieces, k + 1, low);
  if (form === 'ing') {
    if (isMark(piece, ',—–') || /^(?:and|by|while|before|after|as|in|without|for)$/.test(piece.norm))
      return mainSubject(text, pieces, floor, k, sentence);
    const start = clauseStart(pieces, k, low);
    const near = lastPhrase(text, pieces, start, k + 1, sentence);
    if (near !== null && near.head === 'text' && near.owner === null)
      return ownedBySubject(text, pieces, near, start, k + 1, sentence);
    const opener = near === null ? -1 : pieces.findIndex((p) => p.start >= near.start);
    const addressed = opener > 0 && pieces[opener - 1]?.norm === 'to';
    if (near !== null && near.kind !== 'pronoun' && near.head !== 'other' && !addressed) return near;
    return mainSubject(text, pieces, start, k + 1, sentence);
  }
  if (piece.kind === 'word' && /^(?:and|but|or|then)$/.test(piece.norm))
    return sharedSubject(text, pieces, v, k, floor, sentence);
  // "Ruiz, citing 'the age of the bridge,' said": the comma of the apposition stands inside the marks.
  if (piece.kind === 'quote') {
    const from = clauseFloor(pieces, k, low);
    return nextComma(pieces, from, k) < 0 ? null : mainSubject(text, pieces, from, k, sentence);
  }
  if (isMark(piece, ',)—–-')) return chainSubject(text, pieces, floor, k, sentence);
  if (piece.kind === 'word' && pronouns.has(piece.norm))
    return readNamedMention(text, pieces, k, k + 1, k + 1, sentence);
  const start = clauseStart(pieces, k, low);
  let from = start;
  for (let j = k; j >= start; j--) {
    if (isMark(pieces[j], ',—–')) {
      from = j + 1;
      break;
    }
  }
  const near =
    nameBehindRole(text, pieces, from, k, sentence) ?? phraseWithin(text, pieces, from, k + 1, k + 1, sentence);
  if (near?.head === 'text' && pieces[from - 1]?.norm === 'whose') {
    const end = isMark(pieces[from - 2], ',') ? from - 2 : from - 1;
    const owner = lastPhrase(text, pieces, floor, end, sentence);
    if (owner !== null) return { ...near, owner };
  }
  return near ?? mainSubject(text, pieces, start, k + 1, sentence);
}

/** "she heard Ruiz shout": whoever is heard is the subject of the infinitive. */
function heardSpeaking(
  text: string,
  pieces: readonly Piece[],
  v: number,
  low: number,
  sentence: number,
): Mention | null {
  let from = v;
  while (from > low && isNameWord(pieces[from - 1])) from--;
  const before = pieces[from - 1];
  if (from === v || before?.kind !== 'word' || !perception.has(before.norm)) return null;
  return readMention(text, pieces, from, v, sentence);
}

/** "the embassy issued an alert urging": the text comes from whom the clause is about. */
function ownedBySubject(
  text: string,
  pieces: readonly Piece[],
  near: Mention,
  start: number,
  to: number,
  sentence: number,
): Mention {
  const main = mainSubject(text, pieces, start, to, sentence);
  return main === null || main.start === near.start || main.head === 'other' ? near : { ...near, owner: main };
}

/** "Vice president for news and talk Ana Ruiz": a name right behind a noun closes the phrase of an office. */
export function nameBehindRole(
  text: string,
  pieces: readonly Piece[],
  from: number,
  k: number,
  sentence: number,
): Mention | null {
  let start = k + 1;
  while (
    start > from &&
    pieces[start - 1]?.kind === 'word' &&
    pieces[start - 1]?.capital &&
    !pieces[start - 1]?.possessive
  )
    start--;
  const before = pieces[start - 1];
  if (k + 1 - start < 2 || start <= from + 2 || before?.kind !== 'word' || before.possessive) return null;
  if (
    prepositions.has(before.norm) ||
    determiners.has(before.norm) ||
    subordinators.has(before.norm) ||
    /^(?:and|or|but)$/.test(before.norm)
  )
    return null;
  let office = false;
  for (let j = from; j < start; j++) office ||= isPersonNoun(pieces[j]?.norm ?? '');
  const mention = office ? readMention(text, pieces, start, k + 1, sentence) : null;
  return mention?.kind === 'name' && mention.head === 'person' ? mention : null;
}

/** "X rejected the claim and said", "X says that it is late, and adds that": the verbs share a subject. */
function sharedSubject(
  text: string,
  pieces: readonly Piece[],
  v: number,
  and: number,
  floor: number,
  sentence: number,
): Mention | null {
  let k = and - 1;
  while (k > floor && isMark(pieces[k], ',')) k--;
  const main = mainSubject(text, pieces, floor, k + 1, sentence);
  if (main !== null && isMark(pieces[and - 1], ',')) return main;
  // Two reporting verbs in one form belong together, whatever clause lies between them.
  for (let j = floor + 1; j < and; j++) {
    if (!isReportingVerb(pieces, j)) continue;
    if (
      reportingForms.get(pieces[j]?.norm ?? '')?.form === reportingForms.get(pieces[v]?.norm ?? '')?.form &&
      main !== null
    )
      return main;
    break;
  }
  return mainSubject(text, pieces, clauseStart(pieces, k, floor), k + 1, sentence) ?? main;
}

/**
 * The subject before a comma at `k` that closes an apposition, a relative clause or a parenthesis: the first phrase of the chain
 * of phrases without a verb that ends there.
 */
function chainSubject(
  text: string,
  pieces: readonly Piece[],
  floor: number,
  k: number,
  sentence: number,
): Mention | null {
  const start = lineStart(pieces, floor);
  const edges: number[] = [start - 1];
  for (let j = start; j <= k; j++) if (isMark(pieces[j], ',()—–')) edges.push(j);
  if (edges.at(-1) !== k) edges.push(k);
  let best: [number, number] | null = null;
  const chain: [number, number][] = [];
  let last: [number, number] | null = null;
  // The last segment is what the comma closes, unless it is the only one.
  for (let e = edges.length - 2; e >= 0; e--) {
    const from = (edges[e] ?? 0) + 1;
    const to = edges[e + 1] ?? k;
    if (from >= to) continue;
    const closing = e === edges.length - 2 && e > 0;
    const first = pieces[from];
    if (first?.kind === 'word' && (relatives.has(first.norm) || /^(?:asked|speaking|including)$/.test(first.norm)))
      continue;
    if (isOpening(pieces, from, to)) continue;
    if (!holdsVerb(pieces, from, to)) {
      if (closing) last = [from, to];
      else if (first?.kind !== 'number') {
        best = [from, to];
        chain.unshift(best);
      }
      // "..., and the secretary, Ana Ruiz, said": a clause of its own.
      if (best !== null && (first?.norm === 'and' || first?.norm === 'but')) break;
      continue;
    }
    if (closing) continue;
    const clause = clauseStart(pieces, to - 1, from);
    if (clause > from && clause < to && !holdsVerb(pieces, clause, to)) best = [clause, to];
    break;
  }
  best ??= last;
  if (best === null) return mainSubject(text, pieces, floor, k, sentence);
  // "The dead include a cook, the coroner, Ana Ruiz, said": the first of the chain who can speak.
  for (const [from, to] of chain) {
    const mention = phraseWithin(text, pieces, from, to, k, sentence);
    if (mention !== null && (mention.kind !== 'role' || mention.head !== 'other')) return mention;
  }
  return phraseWithin(text, pieces, best[0], best[1], k, sentence);
}

/** The position of the first finite verb after `from`, or `to`. */
export function verbAfter(pieces: readonly Piece[], from: number, to: number): number {
  for (let k = from + 1; k < to; k++) {
    const piece = pieces[k];
    if (piece?.kind !== 'word' || piece.capital) continue;
    if (auxiliaries.has(piece.norm)) return inRelative(pieces, from, k) ? verbAfter(pieces, k, to) : k;
    if (isReportingVerb(pieces, k)) return inRelative(pieces, from, k) ? verbAfter(pieces, k, to) : k;
  }
  return to;
}

const inRelative = (pieces: readonly Piece[], from: number, k: number): boolean =>
  k > from && relatives.has(pieces[k - 1]?.norm ?? '');

/** The last noun phrase of a stretch: what a relative clause or participle behind it hangs on. */
function lastPhrase(
  text: string,
  pieces: readonly Piece[],
  start: number,
  end: number,
  sentence: number,
): Mention | null {
  for (let k = end - 1; k >= start; k--) {
    const piece = pieces[k];
    const before = pieces[k - 1];
    if (piece === undefined) return null;
    if (isMark(piece, ',;:')) return k + 1 < end ? readNamedMention(text, pieces, k + 1, end, end, sentence) : null;
    if (piece.kind !== 'word') continue;
    const boundary =
      k === start ||
      before?.kind !== 'word' ||
      prepositions.has(before.norm) ||
      auxiliaries.has(before.norm) ||
      isReportingVerb(pieces, k - 1) ||
      before.norm === 'and';
    if (boundary && !(before?.norm === 'of' || before?.norm === 'for' || before?.norm === 'at'))
      return readNamedMention(text, pieces, k, end, end, sentence);
    if (determiners.has(piece.norm) && !(before.norm === 'of' || before.norm === 'for' || before.norm === 'at'))
      return readNamedMention(text, pieces, k, end, end, sentence);
  }
  return null;
}
