/** How much is too much in a web archive. The archive itself may be of any size: it is read as a stream. */

/** Bytes of one line of a record's head; addresses in it have up to 8,000. */
export const LINE_MAX_BYTES = 64_000;

/** Lines of one record's head; crawlers write up to twenty. */
export const HEAD_MAX_LINES = 200;

/** Bytes from the start of an answer in which its head must end; servers refuse to send more than 16,000 to 64,000. */
export const HTTP_HEAD_MAX_BYTES = 256_000;

/** Bytes of a body as it was sent; what it unpacks to has a limit of its own. */
export const BODY_MAX_BYTES = 10_000_000;

/** Bytes of one of our own notes on a visit: an address or two and a sentence. */
export const VISIT_MAX_BYTES = 64_000;

/** Records of one archive whose addresses are kept in mind: some 300 bytes each. */
export const MAX_RECORDS = 1_000_000;

/** How many times its packed size an archive may have, from the size on at which that matters: web pages reach 10 to 20. */
export const ARCHIVE_MAX_RATIO = 200;
export const ARCHIVE_RATIO_MIN_BYTES = 100_000_000;

/** Bytes of the list of pages of a WACZ file: 100,000 pages have some 20,000,000. */
export const PAGE_LIST_MAX_BYTES = 50_000_000;

/** Files within a WACZ file; crawls of millions of pages have some thousand. */
export const MAX_ENTRIES = 100_000;
