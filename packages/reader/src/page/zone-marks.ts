/**
 * An element in, the kind of zone that it marks by its tag, its role or a word of its class or id out. The words are those that thousands of
 * sites and makers of pages share; none is the name of one site.
 */
import { meaningOfNames } from './names/name-meaning.js';
import { firstZone } from './names/zone-words.js';
import type { PageElement } from './parse.js';
import type { ZoneKind } from './zone-kinds.js';

const tagZones: Readonly<Record<string, ZoneKind>> = {
  aside: 'sidebar',
  dialog: 'dialog',
  figcaption: 'caption',
  figure: 'caption',
  footer: 'footer',
  menu: 'navigation',
  nav: 'navigation',
};

const roleZones: Readonly<Record<string, ZoneKind>> = {
  alert: 'dialog',
  alertdialog: 'dialog',
  banner: 'navigation',
  complementary: 'sidebar',
  contentinfo: 'footer',
  dialog: 'dialog',
  menu: 'navigation',
  menubar: 'navigation',
  navigation: 'navigation',
  search: 'navigation',
  tablist: 'navigation',
  toolbar: 'navigation',
};

export const wholePages = new Set(['html', 'body', '#page', 'main']);

/** The kind of zone that tag or role mark, or null. */
export function kindByMark({ tag, attributes, children }: PageElement): ZoneKind | null {
  if (wholePages.has(tag)) return null;
  if (
    tag === 'figure' &&
    children.some((child) => typeof child !== 'string' && /^(?:table|blockquote)$/.test(child.tag))
  )
    return null;
  return tagZones[tag] ?? roleZones[attributes.role ?? ''] ?? null;
}

/** The kind of zone that an element marks, or null. */
export function zoneKindOf(element: PageElement): ZoneKind | null {
  return kindByMark(element) ?? kindByNames(element);
}

/** The first kind that any of the words fits. */
function kindByNames({ tag, attributes }: PageElement): ZoneKind | null {
  if (wholePages.has(tag)) return null;
  const { zones } = meaningOfNames(attributes);
  return zones === 0 ? null : firstZone(zones);
}
