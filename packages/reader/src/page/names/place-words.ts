/**
 * What the names of an element say of its place: classes, ids, roles and properties share words over thousands of sites and makers of
 * pages ("entry-content", "related-posts", "newsletter"). A kind is a set of such words; none is the name of one site.
 */
import { bitsOfPatterns } from './word-bits.js';

/** Kinds of places and the words that tell them, in names in lower case. */
const wordsOfPlaces = {
  article: /article|story|post(?!al)|entry|blog|news(?!letter)/,
  body: /body|content|text|copy|paragraph|prose|main|fulltext|detail|wysiwyg|rich/,
  title: /title|headline|heading|(?:^|[\s_-])hed(?:$|[\s_-])/,
  standfirst:
    /summary|(?:^|[\s_-])dec?k(?:$|[\s_-])|sub-?title|sub-?head|standfirst|(?:^|[\s_-])lead(?:$|[\s_-])|lede|intro|excerpt|abstract|kicker|description/,
  author: /byline|author|writer|reporter|contributor|(?:^|[\s_-])bio(?:$|[\s_-])|vcard|profile/,
  date: /date|time|publish|posted|(?:^|[\s_-])meta|(?:^|[\s_-])info(?:$|[\s_-])/,
  caption: /caption|credit|legend|copyright/,
  picture: /photo|figure|image|(?:^|[\s_-])img|gallery|slide|carousel|picture|thumb|media|video|player/,
  navigation:
    /nav|menu|breadcrumb|top-?bar|header|masthead|logo|toolbar|(?:^|[\s_-])tabs?(?:$|[\s_-])|pagination|pager|sitemap|skip|search|login|sign-?in|language/,
  footer: /footer|(?:^|[\s_-])foot|bottom|colophon|legal|imprint/,
  aside: /side-?bar|aside|(?:^|[\s_-])rail|widget|secondary|complementary|(?:^|[\s_-])box|panel|infobox|sticky|block/,
  promotion:
    /(?:^|[\s_-])(?:ads?|adv|dfp|gpt|cta)(?:$|[\s_-])|advert|adslot|adunit|promo|sponsor|banner|commercial|outbrain|taboola|shop|product|donat|offer|partner|affiliate|paywall|price|cart/,
  newsletter: /newsletter|sign-?up|subscri|opt-?in|mailing|mailchimp/,
  related:
    /relat|recommend|similar|popular|trending|latest|recent|most|(?:^|[\s_-])more|next|prev|recirc|teaser|card|read-?also|linklist|feed/,
  tags: /(?:^|[\s_-])tags?(?:$|[\s_-])|tag-?(?:cloud|list|links)|topic|categor|keyword|archive/,
  comment: /comment|respond|reply|discuss|disqus|feedback|rating|review/,
  notice: /cookie|consent|gdpr|privacy|popup|pop-up|modal|overlay|lightbox|dialog|alert|notice|notification|warning/,
  share:
    /share|sharing|social|addthis|sharedaddy|facebook|twitter(?!-tweet)|whatsapp|pinterest|linkedin|follow|(?:^|[\s_-])likes?/,
  embed: /embed|tweet|instagram|iframe|quote|pull/,
  unseen: /hidden|(?:^|[\s_-])hide|(?:^|[\s_-])sr(?:$|[\s_-])|screen-?reader|visually|no-?print|collapsed/,
} as const;

export type PlaceKind = keyof typeof wordsOfPlaces;

const kinds = Object.keys(wordsOfPlaces).filter((key): key is PlaceKind => key in wordsOfPlaces);
export const placeKinds: readonly PlaceKind[] = kinds;

/** The kinds of places that a word speaks of, as one bit for each of `placeKinds`. */
export const placesOfWord = bitsOfPatterns(kinds.map((kind) => wordsOfPlaces[kind]));
