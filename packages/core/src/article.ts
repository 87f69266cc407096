/**
 * What goes into an analysis: one text by one outlet, and what is known of it.
 * Whoever reads files, pages or feeds makes these; the analysis never changes them.
 */

/** One text by one outlet: headline, body, and what is known of its outlet, author, time and address. */
export interface Article {
  /** Where it was read: a file's path, an address, `file.jsonl#12`, or `-` for standard input. Never empty. */
  readonly source: string;
  /** The headline as printed, or null where none is known. */
  readonly headline: string | null;
  /** The body: paragraphs separated by line breaks, untouched otherwise. Holds no headline. */
  readonly body: string;
  readonly outlet: string | null;
  /** The author line as printed ("Harriet Odlum in Muscat", "Staff and agencies"), or null. */
  readonly byline: string | null;
  /** Time of publication as ISO 8601, or null. It may be wrong: the analysis takes it as a hint. */
  readonly published: string | null;
  /** Canonical address, or null. */
  readonly url: string | null;
  /** The links in its text and its credits, in their order; absent where none are known. They tell whom it draws on. */
  readonly links?: readonly ArticleLink[];
  /** The answer of a web server that it was read from; absent or null where it was read from a file. */
  readonly capture?: Capture | null;
}

/** A link in the text of an article. */
export interface ArticleLink {
  /** Its words as they stand in the body; may be empty. */
  readonly words: string;
  /** Absolute, `http` or `https`. */
  readonly address: string;
}

/** One answer of a web server: enough to find it again in an archive, and to prove that it is the same. */
export interface Capture {
  /** The address that answered, after all redirects. */
  readonly address: string;
  /** When it was asked for, as ISO 8601 in UTC. */
  readonly time: string;
  /** `sha256:` and 64 hexadecimal digits: the digest of the body as it was sent, before it was unpacked or decoded. */
  readonly digest: string;
}

/** Something that could not be read, or only in part: where, what happened, and what to do about it. */
export interface ReadProblem {
  /** The path or address concerned, with `#line` for one line of a file. */
  readonly source: string;
  readonly kind:
    | 'not-found'
    | 'no-permission'
    | 'empty'
    | 'binary'
    | 'too-large'
    | 'too-long'
    | 'unsupported'
    | 'broken'
    | 'no-article'
    | 'duplicate'
    | 'nothing-to-read'
    | 'left-out'
    | 'private-address'
    | 'forbidden-by-robots'
    | 'http-error'
    | 'redirects'
    | 'timeout'
    | 'network'
    | 'insecure'
    | 'failed';
  /** What happened, in one sentence without a full stop. */
  readonly cause: string;
  /** What a person can do about it, in one sentence without a full stop. */
  readonly advice: string;
}
