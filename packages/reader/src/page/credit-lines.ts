/**
 * The words of a short block in, what kind of line about the article it is out: who wrote it, which agency or outlet it comes from, when it
 * was changed, what was corrected. The turns of phrase are those of newsrooms, in the languages of most of the web's news.
 */
import type { BlockType } from './block.js';

/** The longest of these lines name a dozen of an agency's reporters. */
const LINE_MAX_LENGTH = 400;

/** A line longer than this is a sentence that happens to begin so. */
const SHORT_MAX_LENGTH = 140;

type CreditType = Extract<
  BlockType,
  'by-line' | 'dateline' | 'agency-credit' | 'source-credit' | 'caption-credit' | 'correction' | 'update-stamp'
>;

const agency = String.raw`(?:AP|AFP|Reuters|dpa|ANSA|EFE|PTI|ANI|IANS|UPI|Xinhua|TASS|Bloomberg|Associated Press|Agence France-Presse|PA Media|KNA|epd|SID|sda|APA|Ritzau|TT)`;
const month = String.raw`(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-zéûäç]*\.?`;

/** The first that fits holds. `short` lines only fit where no sentence follows. */
const lines: readonly { readonly type: CreditType; readonly short: boolean; readonly pattern: RegExp }[] = [
  {
    type: 'agency-credit',
    short: false,
    pattern:
      /^[[(]?(?:(?:additional |further )?(?:reporting|writing) by\b|edited by\b|editing by\b|compiled by\b|with (?:inputs|files|material|reporting) from\b)|\bcontributed to this (?:report|story|article)\b|\bcontributed (?:reporting|to reporting)\b/i,
  },
  {
    type: 'agency-credit',
    short: true,
    pattern: new RegExp(String.raw`^[(—–-]?\s*${agency}(?:\s*[/,&]\s*${agency})*\s*\)?\.?$`),
  },
  {
    type: 'source-credit',
    short: true,
    pattern: new RegExp(
      String.raw`^(?:source|sources|quelle|quellen|via|fuente|fonte|źródło|источник)\s?: ?\S|^(?:this (?:article|story|post|report) )?(?:was )?(?:originally|first) (?:appeared|published|reported|posted)\b(?! ?(?:on|at|:)? ?(?:${month} )?\d)|^(?:read|see) the (?:original|full) (?:article|story|report|post)\b`,
      'i',
    ),
  },
  {
    type: 'correction',
    short: false,
    pattern:
      /^(?:correction|clarification|corrected|korrektur|berichtigung|rectificatif|corrección|correção)\b ?(?:[:(—–-]|\w+ \d|to\b)/i,
  },
  {
    type: 'update-stamp',
    short: true,
    pattern: new RegExp(
      String.raw`^(?:(?:last |first |originally )?(?:updated|modified|published|posted|created)|aktualisiert|zuletzt aktualisiert|stand|veröffentlicht(?: am)?|erstellt(?: am)?|mis à jour(?: le)?|publié(?: le)?|actualizado(?: el)?|publicado(?: el| em)?|atualizado(?: em)?|обновлено|опубликовано)\b[^.!?]*\d`,
      'i',
    ),
  },
  {
    type: 'update-stamp',
    short: true,
    pattern: new RegExp(
      String.raw`^(?:\p{L}{2,12},? )?(?:\d{1,2}\.? ?(?:${month}|\d{1,2}\.) ?\d{4}|${month} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}/\d{2,4})[\s,|·•-]*(?:(?:at |um )?\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: ?\p{Lu}{2,4}| uhr)?)?$`,
      'iu',
    ),
  },
  { type: 'dateline', short: true, pattern: /^\p{Lu}[\p{Lu} .,'’-]+(?: ?\([^()]{2,30}\))?\s?[—–-]+$/u },
  {
    type: 'by-line',
    short: true,
    pattern: /^(?:(?:written |posted |words |story )?by|von|par|por|di|door|автор)[: ]\s?["“]?\p{Lu}[^.!?]*$/iu,
  },
  {
    type: 'caption-credit',
    short: true,
    pattern:
      /^[[(]?(?:photo|photos|image|images|picture|foto|fotos|bild|bilder|grafik|crédit photo|credit|©|\(c\))(?: (?:by|credit|courtesy|von|copyright|:).{1,80}|: ?\S.{0,80}| ?[^.!?]{1,60})?[\])]?$/i,
  },
];

const sentenceInside = /[.!?]["'”’»)]* \p{Lu}\p{Ll}+ \p{Ll}/u;

/** The type of the line, or null where the words are those of any text. */
export function creditLine(text: string): CreditType | null {
  if (text.length > LINE_MAX_LENGTH) return null;
  const isShort = text.length <= SHORT_MAX_LENGTH && !sentenceInside.test(text);
  return lines.find(({ short, pattern }) => (isShort || !short) && pattern.test(text))?.type ?? null;
}
