/**
 * The list of what an archive holds in, the pages to read out: in our archives those that a person named, in a WACZ file those that its list
 * of pages names, in any other those that were answered with a page, the last answer of each address.
 */
import type { ReadProblem } from '@firsthand/core';
import { readAddress } from '../address.js';
import { fetchLimits } from '../fetch/fetch-limits.js';
import { problem } from '../problems.js';
import { compareText } from '../source-order.js';
import type { ArchivedAnswer, ArchiveIndex } from './archive-index.js';
import { grouped } from './grouped.js';

export interface ArchivedPage {
  /** The page's address as the report names it. */
  readonly source: string;
  /** The answer in which it was given; of a revisit, the headers are here and the body in `body`. */
  readonly answer: ArchivedAnswer;
  readonly body: ArchivedAnswer;
  /** Whether somebody named it; what an archive merely holds may well be no article. */
  readonly named: boolean;
}

export interface ArchivedPages {
  readonly pages: readonly ArchivedPage[];
  readonly problems: readonly ReadProblem[];
  /** By their addresses, the pages that a page of the archive names: the entries of a feed. */
  readonly entries: ReadonlyMap<string, ArchivedPage | ReadProblem>;
}

const noEntries: ArchivedPages['entries'] = new Map();

export function pagesOf(index: ArchiveIndex, pageList: readonly string[] | null): ArchivedPages {
  const bodies = makeBodies(index.answers);
  if (index.notes.length > 0) return pagesOfNotes(index, bodies);
  const listed = (pageList ?? []).map(listedAddress).filter((entry) => entry !== null);
  return listed.length > 0 ? pagesOfList(index, listed, bodies) : allPages(index, bodies);
}

/** The answer with the body that an answer stands for, or null where the archive does not hold it. */
export type Bodies = (answer: ArchivedAnswer) => ArchivedAnswer | null;

function pagesOfNotes({ notes, answers }: ArchiveIndex, bodies: Bodies): ArchivedPages {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  // Of several notes on one address by one who named it, the last one counts.
  const last = new Map(notes.map((note) => [JSON.stringify([note.source, note.via]), note]));
  const sources = new Set(notes.map(({ source }) => source));
  const pages: ArchivedPage[] = [];
  const problems: ReadProblem[] = [];
  const entries = new Map<string, ArchivedPage | ReadProblem>();
  for (const { source, via, answer: id, problem: told, times } of last.values()) {
    const answer = id === null ? undefined : byId.get(id);
    const body = answer === undefined ? null : bodies(answer);
    const outcome =
      answer !== undefined && body !== null ? { source, answer, body, named: true } : (told ?? notThere(source));
    for (let again = 1; again < times; again++) problems.push(problem(source, 'duplicate'));
    // What a feed names is read with the feed, unless the feed was a file and is not in the archive.
    if (via !== null && sources.has(via)) entries.set(source, outcome);
    else if ('kind' in outcome) problems.push(outcome);
    else pages.push(outcome);
  }
  return { pages, problems, entries };
}

interface Listed {
  readonly address: string;
  readonly time: string;
}

/** A line of pages.jsonl (WACZ 1.1.1, 5.2.3): the first one names the format and no address. */
function listedAddress(line: string): Listed | null {
  try {
    const { url, ts }: { readonly url?: unknown; readonly ts?: unknown } = JSON.parse(line) ?? {};
    const address = typeof url === 'string' ? readAddress(url) : null;
    return typeof address === 'string' ? { address, time: typeof ts === 'string' ? ts : '' } : null;
  } catch {
    return null;
  }
}

function pagesOfList({ answers }: ArchiveIndex, listed: readonly Listed[], bodies: Bodies): ArchivedPages {
  const byAddress = grouped(answers, ({ address }) => withoutFragment(address));
  const pages: ArchivedPage[] = [];
  const problems: ReadProblem[] = [];
  for (const { address, time } of new Map(listed.map((entry) => [entry.address, entry])).values()) {
    const answer = answerAfterRedirects(address, time, byAddress);
    const body = answer === null ? null : bodies(answer);
    if (answer !== null && body !== null) pages.push({ source: address, answer, body, named: true });
    else problems.push(notThere(address));
  }
  return { pages, problems, entries: noEntries };
}

function answerAfterRedirects(
  start: string,
  time: string,
  byAddress: ReadonlyMap<string, readonly ArchivedAnswer[]>,
): ArchivedAnswer | null {
  let address = start;
  for (let hops = 0; hops <= fetchLimits.redirects; hops++) {
    const answer = atTime(byAddress.get(address) ?? [], time);
    if (answer?.target == null) return answer;
    address = answer.target;
  }
  return null;
}

/** The first answer that is not before the time, else the last one; crawlers write down the time at which they began with a page. */
function atTime(answers: readonly ArchivedAnswer[], time: string): ArchivedAnswer | null {
  const inOrder = answers.toSorted((a, b) => compareText(a.time, b.time));
  return inOrder.find((answer) => answer.time >= time) ?? inOrder.at(-1) ?? null;
}

function allPages({ answers }: ArchiveIndex, bodies: Bodies): ArchivedPages {
  const last = new Map<string, ArchivedPage>();
  for (const answer of answers.toSorted((a, b) => compareText(a.time, b.time))) {
    const source = withoutFragment(answer.address);
    const body = bodies(answer);
    if (!answer.isPage && !(answer.revisit && body?.isPage === true)) continue;
    if (body !== null) last.set(source, { source, answer, body, named: false });
  }
  return { pages: [...last.values()], problems: [], entries: noEntries };
}

/** Finds what revisits stand for (WARC 1.1, 6.7): by the id that they name, else by address and time, else by the digest of the body. */
export function makeBodies(answers: readonly ArchivedAnswer[]): Bodies {
  const originals = answers.filter(({ revisit }) => !revisit);
  const byId = new Map(originals.map((answer) => [answer.id, answer]));
  const byPlace = new Map(originals.map((answer) => [`${answer.address} ${answer.time}`, answer]));
  const byDigest = new Map(originals.map((answer) => [answer.original.digest, answer]));
  return (answer) => {
    if (!answer.revisit) return answer;
    const { id, address, time, digest } = answer.original;
    const named = id === null ? undefined : byId.get(id);
    const placed = named ?? byPlace.get(`${(address ?? '').replace(/^<(.*)>$/, '$1')} ${time ?? ''}`);
    return placed ?? (digest === null ? null : (byDigest.get(digest) ?? null));
  };
}

function withoutFragment(address: string): string {
  const written = readAddress(address);
  return typeof written === 'string' ? written : address;
}

/** The problem of a page that the archive should hold. */
export function notThere(source: string): ReadProblem {
  return problem(
    source,
    'not-found',
    'the archive names the page but does not hold it',
    'name the address itself to fetch it',
  );
}
