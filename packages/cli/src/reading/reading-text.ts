/**
 * The texts of the articles as they are analysed, one below the other. Controls, which a terminal would obey, become the replacement character, so
 * that every other character keeps its place.
 */
import type { ReadResult } from '@firsthand/reader';

const controls = /(?![\n\t])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;

/** Between two articles stand two empty lines; within one there is at most one. */
export function readingAsText({ articles }: ReadResult): string {
  return articles.map(({ body }) => `${body.replace(controls, '\uFFFD')}\n`).join('\n\n');
}
