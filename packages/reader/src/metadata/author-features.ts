/** What speaks for and against a candidate for the authors of a page: the names of its features, shared by its places and its model. */
import type { LogisticWeights } from '@firsthand/core/model';
import type { Sighting } from './sightings.js';

export const authorFeatures = [
  'author of the article in JSON-LD',
  'author in meta',
  'author property',
  'link to an author',
  'near what is named an author',
  'named an author',
  'first that is named an author',
  'begins as a line of authors',
  'by-word within the line',
  'line of names alone',
  'label of an author',
  'near the headline',
  'right above the text',
  'below the text',
  'line with a date',
  'line in the article',
  'line beside',
  'line is hidden',
  'several places',
  'names of persons',
  'known given name',
  'one word',
  'initials',
  'has figures',
  'is the outlet',
  'part of the outlet',
  'person is the outlet',
  'several names',
  'many words',
  'in the headline',
  'only machine places',
  'several machine places',
  'person given to machines',
  'person near the headline',
  'printed near the headline',
  'printed in a short line',
  'other candidates',
  'first name of another candidate',
  'fuller than another candidate',
] as const;

export type AuthorFeature = (typeof authorFeatures)[number];
export type AuthorWeights = LogisticWeights<AuthorFeature>;

/** These count where they hold for all places in which the page shows the value. */
export const againstAuthors: ReadonlySet<AuthorFeature> = new Set([
  'line beside',
  'line is hidden',
  'below the text',
  'line with a date',
]);

/** The names, and the line as printed. */
export interface AuthorLine {
  readonly names: readonly string[];
  readonly line: string;
}

export type AuthorSighting = Sighting<AuthorLine, AuthorFeature>;
