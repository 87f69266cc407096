/**
 * A segment and what was found out of it in, the type of its block out: what the zones say first, then what the words say, then the tag.
 */
import type { Block, BlockType } from './block.js';
import { creditLine } from './credit-lines.js';
import type { Candidate } from './page-facts.js';
import { tellingTags } from './place.js';
import { type PlaceKind, placeKinds } from './names/place-words.js';
import type { Segment } from './segments.js';
import type { Witnesses } from './witnesses.js';
import type { ZoneKind } from './zone-kinds.js';

export interface TypedSegment {
  readonly segment: Segment;
  readonly type: BlockType;
}

/** A name this near around speaks of the block itself. */
const NEAR = 2;

/** The longest lines of author and time (four names, a place each) have some 120 characters. */
const LINE_MAX_LENGTH = 140;

/** From this share of linked words on a block is a list of links. */
const LINKED = 0.6;

const typeOfZone: Readonly<Record<ZoneKind, BlockType>> = {
  author: 'by-line',
  caption: 'caption',
  comments: 'comment',
  cookies: 'cookie-banner',
  dialog: 'furniture',
  footer: 'furniture',
  navigation: 'navigation',
  newsletter: 'newsletter',
  promotion: 'promotion',
  related: 'related-links',
  share: 'share-bar',
  sidebar: 'furniture',
  tags: 'navigation',
};

/** The type of what stands in a zone. */
export function typeInZone(kind: ZoneKind, segment: Segment): BlockType {
  const { text, linked } = segment;
  if (kind === 'caption') return isPictureCredit(segment) ? 'caption-credit' : 'caption';
  if (kind === 'author') return creditLine(text) === 'update-stamp' ? 'update-stamp' : 'by-line';
  if (kind === 'footer' || kind === 'sidebar') return linked >= text.length * LINKED ? 'navigation' : 'furniture';
  return typeOfZone[kind];
}

/** The type of a candidate that is the article's text; what only tells who wrote it, and when, is evidence. */
export function typeOfText({ segment, place, heading, wording }: Candidate): BlockType {
  const { text, element } = segment;
  const credit = creditLine(text);
  if (credit !== null && !(heading || (credit === 'caption-credit' && wording.endsSentence))) return credit;
  if (heading) return 'sub-heading';
  if (segment.time && !wording.endsSentence && text.length <= LINE_MAX_LENGTH) return 'update-stamp';
  if (nearTag(place.steps, 'blockquote')) return 'quotation';
  if (nearTag(place.steps, 'li') || element.tag === 'dd' || element.tag === 'dt') return 'list-item';
  return 'paragraph';
}

/** The type of a candidate that is not. `begun` tells whether text stands before it. */
export function typeOfOther(candidate: Candidate, witnesses: Witnesses, begun: boolean): BlockType {
  const { segment, heading, place, wording } = candidate;
  const { text, linked, time } = segment;
  const near = (kind: PlaceKind) => nearName(place.steps, kind);
  if (witnesses.isTitle(text) && (heading || near('title'))) return begun ? 'related-links' : 'headline';
  const credit = creditLine(text);
  if (credit !== null) return credit;
  if (!begun && (near('standfirst') || witnesses.isDescription(text)) && linked === 0) return 'standfirst';
  if (isPictureCredit(segment)) return 'caption-credit';
  if (near('caption')) return 'caption';
  const isLine = !wording.endsSentence && linked < text.length;
  if (isLine && (near('author') || witnesses.isAuthor(text))) return 'by-line';
  if (isLine && (time || (near('date') && wording.phrases.date))) return 'update-stamp';
  const { phrases } = wording;
  if (phrases.newsletter) return 'newsletter';
  if (phrases.cookies) return 'cookie-banner';
  if (phrases.more || near('related')) return 'related-links';
  if (phrases.share && text.length < SHARE_MAX_LENGTH) return 'share-bar';
  if (phrases.advertisement || near('promotion')) return 'promotion';
  return linked >= text.length * LINKED ? 'navigation' : 'furniture';
}

/** "Share this on" and the names of a few services. */
const SHARE_MAX_LENGTH = 80;

/** The longest credits of pictures name a photographer, an agency and an archive. */
const PICTURE_CREDIT_MAX_LENGTH = 90;

function isPictureCredit({ text, element }: Segment): boolean {
  if (text.length > PICTURE_CREDIT_MAX_LENGTH) return false;
  return creditLine(text) === 'caption-credit' || /credit|copyright|nachweis/i.test(element.attributes.class ?? '');
}

function nearTag(steps: Uint8Array, tag: (typeof tellingTags)[number]): boolean {
  return (steps[tellingTags.indexOf(tag)] ?? NEAR + 1) <= NEAR;
}

function nearName(steps: Uint8Array, kind: PlaceKind): boolean {
  return (steps[tellingTags.length + placeKinds.indexOf(kind)] ?? NEAR + 1) <= NEAR;
}

export function blockOf({ text, links, element }: Segment, type: BlockType): Block {
  return { type, text, links, tag: element.tag };
}
