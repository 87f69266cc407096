/**
 * Which column of a data set holds what: the usual spellings of each field, and the names that a person gives with `--columns`.
 * Names are compared without case, spaces and punctuation: "Published_At" is "publishedAt".
 */

/** What a record tells of an article, in the words of `--columns`. */
export const recordFields = ['text', 'headline', 'outlet', 'author', 'published', 'url'] as const;

export type RecordField = (typeof recordFields)[number];

/** The columns that a person names, by field; a field that is not named is found by its usual spellings. */
export type ColumnMapping = ReadonlyMap<RecordField, string>;

/** In the order of trust: where a data set has two of them, the first one counts. Collected from data sets of news and the exports of feeds and databases. */
const spellings: Readonly<Record<RecordField, readonly string[]>> = {
  text: [
    'text',
    'body',
    'content',
    'contents',
    'fulltext',
    'maintext',
    'articletext',
    'articlebody',
    'bodytext',
    'article',
  ],
  headline: ['headline', 'title', 'heading', 'articletitle'],
  outlet: ['outlet', 'publisher', 'publication', 'newspaper', 'sitename', 'sourcename', 'source', 'media', 'domain'],
  author: ['byline', 'author', 'authors', 'creator', 'reporter', 'writer'],
  published: [
    'published',
    'publishedat',
    'publishedon',
    'datepublished',
    'publisheddate',
    'publishdate',
    'publicationdate',
    'pubdate',
    'date',
    'datetime',
    'timestamp',
  ],
  url: ['url', 'link', 'canonicalurl', 'permalink', 'articleurl', 'address', 'href'],
};

/** The column of each field among these names; fields without one are absent. A column that a person names is taken as it is. */
export function columnsOf(names: readonly string[], named: ColumnMapping): ReadonlyMap<RecordField, string> {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(keyOf(name))) byKey.set(keyOf(name), name);
  const columns = new Map<RecordField, string>();
  for (const field of recordFields) {
    const wanted = named.get(field);
    const usual = spellings[field].find((spelling) => byKey.has(spelling));
    if (wanted !== undefined)
      columns.set(field, names.includes(wanted) ? wanted : (byKey.get(keyOf(wanted)) ?? wanted));
    else if (usual !== undefined) columns.set(field, byKey.get(usual) ?? usual);
  }
  return columns;
}

/** The fields that usual spellings are known of, for messages: "text, body, content ...". */
export function usualNames(field: RecordField): string {
  return spellings[field].slice(0, 3).join(', ');
}

/** `text=Body,headline=Title` as a mapping, or in words what is wrong with it. */
export function parseColumns(words: string): ColumnMapping | string {
  const mapping = new Map<RecordField, string>();
  for (const part of assignments(words)) {
    const [field = '', column = ''] = splitAtFirst(part, '=').map((side) => side.trim());
    const known = recordFields.find((name) => name === field.toLowerCase());
    if (known === undefined) return `"${field}" is no field; the fields are ${recordFields.join(', ')}`;
    if (column === '') return `no column is named for "${known}"; write ${known}=NAME`;
    if (mapping.has(known)) return `"${known}" is given two columns`;
    mapping.set(known, column);
  }
  return mapping;
}

/** The parts between commas; a part without `=` belongs to the name before it, which has a comma in it. */
function assignments(words: string): readonly string[] {
  const parts: string[] = [];
  for (const part of words.split(',')) {
    const last = parts.at(-1);
    if (part.includes('=') || last === undefined) parts.push(part);
    else parts[parts.length - 1] = `${last},${part}`;
  }
  return parts;
}

function splitAtFirst(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}

function keyOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
