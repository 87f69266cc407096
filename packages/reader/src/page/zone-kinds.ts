/** The kinds of zones that a page has around and between its article's text. */
export const zoneKinds = [
  'comments',
  'cookies',
  'dialog',
  'newsletter',
  'share',
  'related',
  'promotion',
  'navigation',
  'footer',
  'sidebar',
  'caption',
  'author',
  'tags',
] as const;

export type ZoneKind = (typeof zoneKinds)[number];
