/**
 * The words of classes and ids that mark what is something else than an article's text. They are words that thousands of sites and makers of
 * pages share; none is the name of one site.
 */
import type { ZoneKind } from '../zone-kinds.js';
import { bitsOfPatterns, type WordBits } from './word-bits.js';

/** One word of a class or an id in lower case, e.g. `comment-list`, for each kind; the first that fits holds. */
const nameZones: readonly (readonly [ZoneKind, RegExp])[] = [
  [
    'comments',
    /^(?:(?:user|reader|post|article|facebook|fb)[-_]?)?(?:comments?|disqus|discussion|responses)(?:[-_]?(?:area|block|body|box|container|content|list|main|section|text|thread|wrap|wrapper|item|children|form|respond|reply|title|author|meta|header|s))*$|^respond$|^wp-block-comments?/,
  ],
  ['cookies', /cookie|gdpr|ccpa|(?:^|[-_])consent(?:$|[-_])|privacy-(?:notice|policy|banner)/],
  ['dialog', /(?:^|[-_])(?:modal|popup|pop-up|overlay|lightbox|dialog|interstitial|toast|tooltip|paywall)(?:$|[-_])/],
  ['newsletter', /news-?letter|mailchimp|mc4wp|mc_embed|(?:^|[-_])(?:subscribe|sign-?up|opt-?in)(?:$|[-_])/],
  [
    'share',
    /^(?!.*embed)(?:.*[-_])?(?:share|sharing|social|socials|sharedaddy|addthis|addtoany|a2a|follow-us|sharebar|sharebuttons?|social-?(?:media|links|icons|share))(?:$|[-_])/,
  ],
  [
    'related',
    /(?:^|[-_])(?:related|relatedposts|related-?(?:posts|articles|content|links|stories|news)|recommended|recommendations|recirc|recirculation|popular|trending|most-?(?:read|popular|viewed|recent)|more-?(?:from|stories|news|articles|posts|on)|read-?(?:more|next|also)|you-?(?:may|might)|yarpp|similar|latest|recent|recent-?(?:posts|comments)|next-?(?:article|post|up)|prev-?next|post-?nav(?:igation)?|see-?also)(?:$|[-_])/,
  ],
  [
    'promotion',
    /(?:^|[-_])(?:ads?|advert|advertisement|advertising|adv|adsbygoogle|adslot|promo|promos|promotion|promobox|sponsor|sponsors|sponsored|outbrain|taboola|zergnet|dfp|affiliate|donate|donation|cta|banner|upsell|offer)(?:$|[-_])/,
  ],
  [
    'navigation',
    /^(?:(?:site|main|top|page|global|primary|secondary|sub|mobile|header)[-_]?)?(?:nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|toolbar|sitemap|masthead|header-?(?:top|main|bar)|topbar|top-bar|menubar|skip-?link)(?:[-_]?(?:bar|item|list|container|wrapper|links?|menu))?$/,
  ],
  [
    'footer',
    /^(?:(?:site|page|main|global)[-_]?)?(?:footer|colophon|imprint|copyright)(?:[-_]?(?:container|wrapper|widgets?|bottom|inner|content|area))?$/,
  ],
  [
    'sidebar',
    /^(?:(?:left|right|main|primary|secondary|page|site)[-_]?)?(?:side-?bar|rail|widgets?|widget-?(?:area|content|container)|text-?widget|aside)(?:[-_]?(?:left|right|container|wrapper|content|inner|primary|secondary|\d))*$/,
  ],
  [
    'caption',
    /caption|(?:photo|image|img|media|picture|figure)[-_]?(?:credits?|copyright|source|description|legend)|bild-?(?:unter|text|nachweis|quelle|beschreibung)|^(?:credits?|legende)$/,
  ],
  [
    'author',
    /^(?:(?:post|entry|article|about|author)[-_]?)?(?:byline|by-line|author|authors|author-?(?:bio|box|info|name|card)|bio|vcard|about-the-author)$/,
  ],
  [
    'tags',
    /^(?:(?:post|entry|article)[-_]?)?(?:tags?|tag-?(?:list|links|cloud)|tagcloud|topics|categories|category-?(?:list|links)|cat-links|keywords)$/,
  ],
];

/** Names that speak of what an element has or is not: "has-ads", "no-sidebar", "off-canvas-main". */
const ofTheWhole = /(?:^|[-_])(?:has|no|with|without|main|off)(?:$|[-_])/;

const zonesOfPatterns = bitsOfPatterns(nameZones.map(([, pattern]) => pattern));

/** The kinds of zones that a word marks, as one bit for each, the kind that goes first the lowest. */
export const zonesOfWord: WordBits = (word) => {
  const bits = zonesOfPatterns(word);
  return bits !== 0 && ofTheWhole.test(word) ? 0 : bits;
};

/** The kind that goes first among the bits, or null where there is none. */
export function firstZone(bits: number): ZoneKind | null {
  return nameZones.find((_, at) => ((bits >> at) & 1) === 1)?.[0] ?? null;
}
