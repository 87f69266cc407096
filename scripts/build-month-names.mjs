// Writes packages/reader/src/metadata/month-names-data.ts: how the months are called in the languages of the web, from the Unicode locale
// data (CLDR) that Node brings along. Names stand alone and within a date, long and short, in lower case and without accents.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const languages =
  'ar bg bs ca cs da de de-AT el en es et eu fa fi fr gl he hr hu id is it lt lv mk ms nb nl pl pt ro ru sk sl sq sr sv tr uk vi'.split(
    ' ',
  );

/** Forms that newspapers print and the locale data lacks. */
const further = {
  de: { 3: ['mrz', 'maerz'], 1: ['jaenner'] },
  en: { 9: ['sept'] },
  es: { 9: ['sept', 'set', 'setiembre'] },
  it: { 9: ['sett'] },
};

const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[.\u200e\u200f]+/g, '')
    .trim();

function namesOf(language, month) {
  const day = new Date(Date.UTC(2020, month - 1, 15));
  const names = new Set();
  for (const length of ['long', 'short'])
    for (const options of [
      { month: length },
      { month: length, day: 'numeric' },
      { month: length, day: 'numeric', year: 'numeric' },
    ]) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });
      for (const { type, value } of format.formatToParts(day)) if (type === 'month') names.add(plain(value));
    }
  for (const name of further[language]?.[month] ?? []) names.add(name);
  return [...names].filter((name) => /^[\p{L}]{3,}$/u.test(name)).toSorted((a, b) => (a < b ? -1 : Number(a > b)));
}

const lines = languages.map((language) => {
  const months = Array.from({ length: 12 }, (_, at) => namesOf(language, at + 1).join(' '));
  return `  ['${language}', '${months.join('|')}'],`;
});
const text = `/**
 * Names of the months by language, from January to December: made from the Unicode locale data by \`node scripts/build-month-names.mjs\`,
 * in lower case and without accents.
 */
export const monthNames: readonly (readonly [language: string, names: string])[] = [
${lines.join('\n')}
];
`;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
writeFileSync(join(root, 'packages/reader/src/metadata/month-names-data.ts'), text);
