/**
 * Text in, the same text without what nobody sees, out: so that words compare equal however a page breaks, joins or directs them.
 * - Soft hyphens, zero-width spaces, word joiners and byte order marks are dropped; so are marks of direction and other controls.
 * - Zero-width joiners and non-joiners are dropped beside the alphabets in which they change no letter, and kept in scripts that need them
 *   (Persian, Hindi) and within emoji.
 * - Letters written as a letter and a combining mark become one character (Unicode NFC), and the ligatures of old typesetting two letters.
 * No other character is changed: quotation marks, dashes and spaces stay as they are.
 */

/** C0 and C1 controls but tab and line breaks; soft hyphen; marks and overrides of direction; zero-width spaces; word joiner; byte order mark. */
const invisible =
  /[^\P{Cc}\t\n\v\f\r\u0085]|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu;

const joiners =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{P}\s])[\u200c\u200d]+|[\u200c\u200d]+(?=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{P}\s]|$)|^[\u200c\u200d]+/gu;

const ligatures: ReadonlyMap<string, string> = new Map([
  ['\ufb00', 'ff'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\ufb03', 'ffi'],
  ['\ufb04', 'ffl'],
  ['\ufb05', 'st'],
  ['\ufb06', 'st'],
]);

/** What is looked for at all: nearly all runs of text have none of it and are handed back as they are. */
const suspicious =
  /[^\P{Cc}\t\n\v\f\r\u0085]|[\u{300}-\u{36f}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufb00-\ufb06\ufeff]/u;

export function withoutInvisible(text: string): string {
  if (!suspicious.test(text)) return text;
  return text
    .replace(invisible, '')
    .replace(joiners, '')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligatures.get(ligature) ?? ligature)
    .normalize('NFC');
}
