/** A page in, its canonical address out: the one it names for itself, else the one it was read from. */
import { textOf } from './json-ld.js';
import { absolute } from '../web-address.js';
import { firstMeta, type PageView } from './page-view.js';
import type { Found } from './page-metadata.js';

/** How often such an address is that of the page; templates put that of the front page into any of them. */
const CONFIDENCE = { canonical: 0.95, shared: 0.9, 'json-ld': 0.8, source: 0.7 } as const;

export function addressOf({ marks, graph, article }: PageView, source: string): Found<string> | null {
  const base = absolute(source, null) ?? firstMeta(marks, 'og:url');
  const given: readonly (readonly [Found<unknown>['place'], string, string | null, number])[] = [
    ['meta', 'link[rel=canonical]', marks.canonical, CONFIDENCE.canonical],
    ['open-graph', 'og:url', firstMeta(marks, 'og:url'), CONFIDENCE.shared],
    ['json-ld', 'url', textOf(graph, article, 'url'), CONFIDENCE['json-ld']],
    ['json-ld', 'mainEntityOfPage', textOf(graph, article, 'mainEntityOfPage'), CONFIDENCE['json-ld']],
    ['address', 'source', source, CONFIDENCE.source],
  ];
  const found = given.flatMap(([place, name, address, confidence]) => {
    const value = address === null ? null : absolute(address, base);
    return value === null ? [] : [{ value, place, name, confidence }];
  });
  return found.find(({ value }) => !isFrontPage(value)) ?? found[0] ?? null;
}

function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
}
