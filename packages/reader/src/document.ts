/**
 * What lies between opening and reading: the bytes of one page or file, and what is known of them before anybody has read a word.
 * Files, standard input, fetched pages and captures of archives all become documents, so that each format is read in one way.
 */
import type { Capture, ReadProblem } from '@firsthand/core';
import type { ColumnMapping } from './records/field-names.js';

export interface Document {
  /** Where it comes from, as the report names it: a path, an address, or `-`. */
  readonly source: string;
  readonly bytes: Uint8Array;
  /** What the web server said of it; null for files and standard input. */
  readonly response: Response | null;
  /** Set where nobody named it and an archive merely holds it: if it turns out to be no article, nobody misses one. */
  readonly unnamed?: boolean;
  /** Brings the pages that it names (the entries of a feed) where they lie beside it in an archive. */
  readonly fetchPage?: FetchPage;
}

/** How much of what an input holds was passed over since it can be no article (the pictures of an archive). */
export interface LeftOut {
  readonly leftOut: number;
}

export interface Response {
  /** The answer as the report names it; its address is the one that answered, after all redirects. */
  readonly capture: Capture;
  /** The header `Content-Type` as sent, or null. */
  readonly contentType: string | null;
}

/**
 * Brings the page at an http or https address. `via` is the source of the document that names it (a feed), and is left out where a
 * person does. Never throws: whatever goes wrong is a problem with the address as its source.
 */
export type FetchPage = (address: string, via?: string) => Promise<Document | ReadProblem>;

/** What opening and reading need of the world around; formats that name further pages (feeds) fetch them by the same service. */
export interface Services {
  /** What `-` stands for. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** Without it no page is fetched, and an address is a problem. */
  readonly fetchPage?: FetchPage;
  /** Is told of each address that a person names again. */
  readonly onRepeated?: (address: string) => void;
}

/** What a person says about the files: it changes how formats are read, not which files are. */
export interface Reading {
  /** The columns of data sets that a person names; the others are found by their usual names. */
  readonly columns?: ColumnMapping;
  /** Which entries of feeds are read as articles; without it, feeds are only listed. */
  readonly items?: ItemChoice;
}

/** The entries that have all these words in title or summary, or all entries. */
export type ItemChoice = { readonly match: string } | 'all';
