/**
 * The texts of the articles one below the other, without their credits; feeds as lists of their entries. Controls, which a terminal would obey,
 * become the replacement character, so that every other character keeps its place.
 */
import { proseOf, type ReadResult } from '@firsthand/reader';
import { feedAsText } from './feed-listing.js';

const controls = /(?![\n\t])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;

/** Between two articles stand two empty lines; within one there is at most one. */
export function readingAsText({ articles, feeds = [] }: ReadResult): string {
  const texts = [...articles.map(proseOf), ...feeds.map(feedAsText)];
  return texts.map((text) => `${text.replace(controls, '\uFFFD')}\n`).join('\n\n');
}
