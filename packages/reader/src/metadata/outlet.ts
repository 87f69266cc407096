/**
 * A page in, the names of its outlet out: what it gives for sharing and for search engines, then what the window's title ends with. The host of
 * its address names it too, though nobody prints it so.
 */
import { textOf, typesOf } from './json-ld.js';
import { firstMeta, type PageView } from './page-view.js';
import type { Found } from './page-metadata.js';
import { bare, wordsIn } from './wording.js';
import { namesIn } from './article-data.js';

/** How often such a name is the outlet's: what is kept for sharing is looked after, publishers are often the company behind it. */
const confidenceOf = { 'open-graph': 0.95, 'json-ld': 0.85, meta: 0.75, title: 0.6 } as const;

/** The names of the outlet, the most trusted first. */
export function outletNames(page: PageView): readonly Found<string>[] {
  const { marks, graph, article } = page;
  const found: Found<string>[] = [];
  const add = (place: keyof typeof confidenceOf, name: string, value: string | null | undefined) => {
    if (value !== null && value !== undefined && !/^https?:/i.test(value)) {
      found.push({ value, place, name, confidence: confidenceOf[place] });
    }
  };
  add('open-graph', 'og:site_name', firstMeta(marks, 'og:site_name'));
  for (const name of namesIn(graph, article, 'publisher')) add('json-ld', 'publisher', name);
  const site = graph.things.find((thing) => typesOf(thing).includes('WebSite'));
  add('json-ld', 'WebSite.name', textOf(graph, site ?? null, 'name'));
  for (const name of ['application-name', 'apple-mobile-web-app-title', 'publisher', 'dc.publisher', 'copyright']) {
    add('meta', name, firstMeta(marks, name));
  }
  add('title', 'title', outletOfTitle(page));
  return found.filter(({ value }, at) => found.findIndex((other) => bare(other.value) === bare(value)) === at);
}

/** Of "Headline | Outlet", the outlet: the last part, where the page shares the rest as its title. */
function outletOfTitle({ marks, addresses }: PageView): string | null {
  const parts = (marks.title ?? '').split(/\s+[|–—»«·•:-]\s+/);
  const last = parts.at(-1)?.trim() ?? '';
  if (parts.length < 2 || last === '' || wordsIn(last).length > OUTLET_MAX_WORDS) return null;
  const shared = bare(firstMeta(marks, 'og:title', 'twitter:title') ?? '');
  const rest = bare(parts.slice(0, -1).join(' '));
  const host = bare(hostName(addresses) ?? '-');
  return shared === rest || bare(last).includes(host) || host.includes(bare(last)) ? last : null;
}

/** The longest names of newspapers have six words. */
const OUTLET_MAX_WORDS = 6;

/** The name part of a host: `ledger` of `www.ledger.example`. */
export function hostName(addresses: readonly string[]): string | null {
  const address = addresses.find((one) => URL.canParse(one));
  if (address === undefined) return null;
  const labels = new URL(address).hostname.split('.');
  const named = labels.filter((label) => label.length > 3 && label !== 'www');
  return named.toSorted((a, b) => b.length - a.length)[0] ?? null;
}
