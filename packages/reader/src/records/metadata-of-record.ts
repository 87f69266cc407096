/** What `firsthand read --format jsonl` writes of the metadata of a page in, the same metadata out; null where a record holds anything else. */
import { metadataPlaces, pageKinds, type PageMetadata } from '../metadata/page-metadata.js';
import { isRecord } from './json-values.js';

export function metadataOfRecord({ metadata }: Readonly<Record<string, unknown>>): PageMetadata | null {
  return isMetadata(metadata) ? metadata : null;
}

type Check = (value: unknown) => boolean;

const places: ReadonlySet<unknown> = new Set(metadataPlaces);
const kinds: ReadonlySet<unknown> = new Set(pageKinds);
const authorKinds: ReadonlySet<unknown> = new Set(['person', 'agency', 'organisation']);

const isText: Check = (value) => typeof value === 'string';
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const isFound =
  (check: Check): Check =>
  (value) =>
    isRecord(value) &&
    check(value['value']) &&
    places.has(value['place']) &&
    isText(value['name']) &&
    typeof value['confidence'] === 'number';
const isFoundOrNull: Check = (value) => value === null || isFound(isText)(value);
const isAuthor: Check = (value) => isRecord(value) && isText(value['name']) && authorKinds.has(value['kind']);
const isClock: Check = (value) =>
  isFound(isText)(value) && isRecord(value) && (value['of'] === 'published' || value['of'] === 'modified');

const single = ['headline', 'outlet', 'published', 'modified', 'url', 'language', 'section'] as const;

function isMetadata(value: unknown): value is PageMetadata {
  return (
    isRecord(value) &&
    single.every((name) => isFoundOrNull(value[name])) &&
    isListOf(isFound(isAuthor))(value['authors']) &&
    isListOf(isClock)(value['clocks']) &&
    typeof value['clocksAgree'] === 'boolean' &&
    kinds.has(value['pageKind']) &&
    isListOf(isText)(value['pageKindReasons'])
  );
}
