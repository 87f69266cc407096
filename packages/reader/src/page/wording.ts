/**
 * The words of one segment in, what they alone tell out: length, punctuation, and turns of phrase of what stands around articles. Phrases are
 * those that thousands of sites share, in the languages of most of the web's news.
 */
import { letterCounts } from './letter-counts.js';

/** Only this much of a text is looked at for its kind of wording; figures of long texts change no more. */
const LOOKED_AT = 1_200;

/** What is so or is not so of a text. */
export const wordingFlags = [
  'allCapitals',
  'startsLow',
  'startsCapital',
  'startsQuoted',
  'startsBracket',
  'endsSentence',
  'endsColon',
  'endsMore',
  'firstPerson',
  'secondPerson',
] as const;

export interface Wording extends Readonly<Record<(typeof wordingFlags)[number], boolean>> {
  readonly length: number;
  readonly words: number;
  readonly sentenceEnds: number;
  readonly commas: number;
  readonly digits: number;
  readonly capitalWords: number;
  /** Words of five letters at most in lower case: those that carry a sentence in most written languages. */
  readonly smallWords: number;
  readonly separators: number;
  readonly phrases: PhraseFlags;
}

const phrasePatterns = {
  copyright:
    /©|\(c\) ?\d{4}|copyright|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|todos os direitos|wszelkie prawa|все права/i,
  picture:
    /\b(?:photos?|foto|pictures?|images?|bild|getty|reuters|shutterstock|istock|afp|dpa|ap photo|screenshot|courtesy|credit|quelle|crédit|fotograf)\b/i,
  share:
    /\b(?:share|tweet|facebook|twitter|whatsapp|pinterest|linkedin|instagram|teilen|partager|compartir|compartilhar|print|drucken|e-?mail this|copy link)\b/i,
  newsletter: /newsletter|subscri|sign up|abonnier|inscri|suscr|assin(?:e|ar)|e-?mail address|inbox/i,
  cookies:
    /cookie|privacy policy|datenschutz|consent|confidentialité|privacidad|terms of (?:use|service)|nutzungsbedingungen|impressum/i,
  comments:
    /\bcomments?\b|kommentar|commentaire|comentario|comentário|\breply\b|antworten|log ?in|sign in|anmelden|komentarz/i,
  more: /read (?:more|also|next)|see also|more (?:from|on|stories|news|in)|related|recommended|you (?:may|might) (?:also )?like|most (?:read|popular)|trending|also read|lesen sie|mehr (?:zum|zu|von)|lire aussi|à lire|leia (?:também|mais)|lee también|czytaj|читайте|weiterlesen|continue reading|click here|watch(?: now|:)|next article|previous|zurück|vorherige|nächste/i,
  advertisement:
    /advert|sponsor|\banzeige\b|werbung|publicité|publicidad|promo(?:ted|tion)|buy now|\bshop\b|discount|coupon|affiliate|commission|free trial|download/i,
  byline:
    /^(?:by|von|par|por|autor|author|written by|posted by|veröffentlicht|published|updated|last (?:updated|modified)|aktualisiert|posted|text:|foto:|photo:|stand:|source:|quelle:|via:)\b/i,
  date: /\b(?:19|20)\d\d\b|\b\d{1,2}[.:/]\d{2}\b|\b(?:hours?|days?|minutes?|weeks?|months?|years?) ago\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i,
  tags: /^(?:tags?|topics?|filed under|categor(?:y|ies)|kategorien?|schlagwörter|themen|labels?|keywords|mots-clés)\b/i,
  social: /follow (?:us|me|him|her|@)|on (?:twitter|facebook|instagram)|@\w{3,}|like us|folgen sie|suivez/i,
  contact: /contact (?:us|the)|kontakt|e-?mail|[\w.]+@[\w.]+\.\w{2,}|\btel(?:\.|efon)|phone:/i,
  contributed:
    /contributed to this (?:report|story|article)|reporting by|editing by|is a (?:staff )?(?:writer|reporter|editor|freelance|journalist|contributor)|originally (?:appeared|published)|first (?:appeared|published|reported)/i,
  technical:
    /javascript|\bbrowser\b|playback|unsupported|\bloading\b|flash player|video player|this (?:video|slideshow|content|copy|material)/i,
  correction: /^(?:correction|clarification|editor'?s note|update|korrektur|anmerkung)/i,
} as const;

export type PhraseKind = keyof typeof phrasePatterns;
export type PhraseFlags = Readonly<Record<PhraseKind, boolean>>;

const kinds = Object.keys(phrasePatterns).filter((key): key is PhraseKind => key in phrasePatterns);
export const phraseKinds: readonly PhraseKind[] = kinds;

export function wordingOf(text: string): Wording {
  const start = text.slice(0, LOOKED_AT);
  const share = text.length / start.length;
  const counts = letterCounts(start);
  const words = Math.max(1, counts.words);
  return {
    length: text.length,
    words: counts.words * share,
    sentenceEnds: counts.sentenceEnds * share,
    commas: counts.commas * share,
    digits: counts.digits / start.length,
    capitalWords: counts.capitalWords / words,
    smallWords: counts.smallWords / words,
    separators: counts.separators,
    allCapitals: counts.hasUpper && !counts.hasLower,
    startsLow: counts.startsLower,
    startsCapital: counts.startsUpper,
    startsQuoted: /^["'“‘«„]/.test(start),
    startsBracket: /^[([|•·»›→>*-]/.test(start),
    endsSentence: /[.!?…。！？]["'”’»)\]]*$/.test(text.slice(-6)),
    endsColon: text.endsWith(':'),
    endsMore: /(?:…|\.\.\.|»|›|→|>|\[…\])$/.test(text.slice(-4)),
    firstPerson: /\b(?:I|we|my|our|us|wir|ich|uns|nous|je)\b/.test(start),
    secondPerson: /\b(?:you|your|sie|ihre?|du|dein|vous|votre|você|seu|su|usted)\b/i.test(start),
    phrases: phrasesOf(start),
  };
}

function phrasesOf(text: string): PhraseFlags {
  const found = {} as Record<PhraseKind, boolean>;
  for (const kind of kinds) found[kind] = phrasePatterns[kind].test(text);
  return found;
}
