/**
 * In: the fragment of the page's address. Out: which view it names, and what in it; and back.
 * `#/compare/trendwharf/18?kinds=number` is the view `compare` with the path `['trendwharf', '18']`. Every view and finding has such an address,
 * so that it can be sent to somebody who has the file.
 */

export const views = ['overview', 'lineage', 'compare', 'quotations', 'facts', 'sources'] as const;
export type ViewName = (typeof views)[number];

export const viewTitles: Readonly<Record<ViewName, string>> = {
  overview: 'Overview',
  lineage: 'Lineage',
  compare: 'Compare',
  quotations: 'Quotations',
  facts: 'Facts',
  sources: 'Sources and limits',
};

export interface Route {
  readonly view: ViewName;
  /** What the view is asked to show; each view says in its own file what its parts mean. */
  readonly path: readonly string[];
  readonly query: Readonly<Record<string, string>>;
}

/** What is no address of a view leads to the overview. */
export function parseRoute(fragment: string): Route {
  const [path = '', query = ''] = fragment.replace(/^#?\/?/, '').split('?', 2);
  const [view = '', ...rest] = path.split('/').map(decoded);
  return {
    view: isView(view) ? view : 'overview',
    path: isView(view) ? rest.filter((part) => part !== '') : [],
    query: Object.fromEntries(new URLSearchParams(query)),
  };
}

/** The address of a view: `#/compare/trendwharf/18`. Empty parts of the query are left out. */
export function address(
  view: ViewName,
  path: readonly string[] = [],
  query: Readonly<Record<string, string>> = {},
): string {
  const asked = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString();
  return `#/${[view, ...path].map(encodeURIComponent).join('/')}${asked === '' ? '' : `?${asked}`}`;
}

/** The address of a sentence of a rewrite beside its sources. `at` is `ARTICLE:N`. */
export function addressOfSentence(at: string): string {
  const colon = at.lastIndexOf(':');
  return address('compare', [at.slice(0, colon), at.slice(colon + 1)]);
}

function isView(word: string): word is ViewName {
  return (views as readonly string[]).includes(word);
}

/** A part with a broken escape is taken as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
