/** A page in, the section of the outlet that it belongs to, out: as the page names it for search engines or for sharing. */
import { textOf } from './json-ld.js';
import { firstMeta, type PageView } from './page-view.js';
import type { Found } from './page-metadata.js';

/** Sections are looked after where search engines read them; elsewhere some pages put a list of tags. */
const CONFIDENCE = { 'json-ld': 0.9, 'open-graph': 0.85, marked: 0.8 } as const;

export function sectionOf({ marks, graph, article }: PageView): Found<string> | null {
  const inGraph = textOf(graph, article, 'articleSection');
  if (inGraph !== null) {
    return { value: inGraph, place: 'json-ld', name: 'articleSection', confidence: CONFIDENCE['json-ld'] };
  }
  for (const name of ['article:section', 'og:article:section', 'section', 'parsely-section', 'dc.subject']) {
    const value = firstMeta(marks, name);
    const place = name.includes(':') ? 'open-graph' : 'meta';
    if (value !== null) return { value, place, name, confidence: CONFIDENCE['open-graph'] };
  }
  const marked = marks.properties.find(({ name }) => name === 'articlesection');
  if (marked === undefined) return null;
  return { value: marked.value, place: marked.place, name: 'articleSection', confidence: CONFIDENCE.marked };
}
