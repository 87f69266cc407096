/** A page in, the language that it says it is in, out. What it is really in, the analysis finds out from its text. */
import { textOf, type Graph, type Thing } from './json-ld.js';
import type { Marks } from './marks.js';
import type { Found } from './page-metadata.js';

/** Templates name the language of the site; what is said of the article alone is said on purpose. */
const CONFIDENCE = { 'json-ld': 0.95, html: 0.9, meta: 0.8 } as const;

/** A tag of BCP 47 as written, or null. */
export function languageOf(marks: Marks, graph: Graph, article: Thing | null): Found<string> | null {
  const names = ['content-language', 'language', 'dc.language', 'dcterms.language', 'og:locale', 'og:language'];
  const given: readonly Found<string | null>[] = [
    {
      value: textOf(graph, article, 'inLanguage'),
      place: 'json-ld',
      name: 'inLanguage',
      confidence: CONFIDENCE['json-ld'],
    },
    { value: marks.language, place: 'meta', name: 'html[lang]', confidence: CONFIDENCE.html },
    ...names.map((name) => ({
      value: marks.meta.get(name)?.[0] ?? null,
      place: name.startsWith('og:') ? ('open-graph' as const) : ('meta' as const),
      name,
      confidence: CONFIDENCE.meta,
    })),
  ];
  for (const { value, ...found } of given) {
    if (value !== null && isLanguageTag(value)) return { ...found, value: value.trim() };
  }
  return null;
}

function isLanguageTag(tag: string): boolean {
  return /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(tag.trim());
}
