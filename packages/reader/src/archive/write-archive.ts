/**
 * What was asked and answered in, a web archive out (WARC 1.1, ISO 28500; each record packed by itself): the answers for robots.txt, then for
 * each address in the order of addresses every request with its answer, and a note on what became of it. The same log gives the same
 * bytes.
 */
import { createHash } from 'node:crypto';
import { WARC_1_1, WARCRecord, type WARCRecordOpts, WARCSerializer } from 'warcio';
import type { Exchange, Headers } from '../fetch/exchange.js';
import type { FetchLog, Visit } from '../fetch/fetcher.js';
import { compareText } from '../source-order.js';
import { VISIT_TYPE, writeVisitNote } from './visit-note.js';

/** The whole file. `version` is that of Firsthand. */
export async function archiveOf({ visits, robots, repeated }: FetchLog, version: string): Promise<Uint8Array> {
  const inOrder = visits.toSorted((a, b) => compareText(a.source, b.source));
  const asked = [...robots, ...inOrder.flatMap(({ exchanges }) => exchanges)].map(({ time }) => time);
  const start = asked.toSorted(compareText)[0] ?? NEVER;
  const writer = makeWriter();
  await writer.write({ type: 'warcinfo', date: start }, warcinfo(version));
  for (const exchange of robots.toSorted(byAddressAndTime)) await writeExchange(exchange, writer);
  for (const visit of inOrder) {
    const times = 1 + repeated.filter((address) => address === visit.source).length;
    await writeVisit(visit, times, start, writer);
  }
  return writer.bytes();
}

/** The date of an archive in which nothing was answered. */
const NEVER = new Date(0).toISOString();

type RecordHead = Pick<WARCRecordOpts, 'type' | 'date' | 'url'> & {
  readonly warcHeaders?: Readonly<Record<string, string>>;
};

interface Writer {
  /** Writes one record; its id comes back. */
  readonly write: (head: RecordHead, block: Uint8Array) => Promise<string>;
  readonly bytes: () => Uint8Array;
}

function makeWriter(): Writer {
  const records: Uint8Array[] = [];
  return {
    async write(head, block) {
      const id = recordId(records.length, head, block);
      const warcHeaders = { ...head.warcHeaders, 'WARC-Record-ID': id };
      const record = WARCRecord.create({ ...head, warcHeaders, warcVersion: WARC_1_1 }, [block]);
      // The block of an answer is whole already: head and body as they were sent.
      record.httpHeaders = null;
      // The library writes a profile of its own into every revisit.
      const profile = head.warcHeaders?.['WARC-Profile'];
      if (profile !== undefined) record.warcHeaders.headers.set('WARC-Profile', profile);
      records.push(
        await WARCSerializer.serialize(record, { gzip: true, digest: { algo: 'sha-256', prefix: 'sha256:' } }),
      );
      return id;
    },
    bytes: () => Buffer.concat(records),
  };
}

/** A name made from what the record holds, in the form of a UUID of version 8 (RFC 9562, 5.8). */
function recordId(ordinal: number, { type, date, url }: RecordHead, block: Uint8Array): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([ordinal, type, date, url]))
    .update(block)
    .digest('hex');
  const [a, b, c, d, e] = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    hash.slice(13, 16),
    hash.slice(17, 20),
    hash.slice(20, 32),
  ];
  return `<urn:uuid:${a}-${b}-8${c}-8${d}-${e}>`;
}

function warcinfo(version: string): Uint8Array {
  const standard = 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/';
  return Buffer.from(`software: Firsthand/${version}\r\nformat: WARC File Format 1.1\r\nconformsTo: ${standard}\r\n`);
}

/** The request and its answer; the id of the answer comes back. */
async function writeExchange(exchange: Exchange, { write }: Writer): Promise<string> {
  const { address, time, requestHeaders, original } = exchange;
  const head = { url: address, date: time };
  const { host, pathname, search } = new URL(address);
  const request = httpHead(`GET ${pathname}${search} HTTP/1.1`, [['host', host], ...requestHeaders]);
  const id =
    original === undefined ? await writeAnswer(exchange, write) : await writeUnchanged(exchange, original, write);
  await write({ ...head, type: 'request', warcHeaders: { 'WARC-Concurrent-To': id } }, request);
  return id;
}

async function writeAnswer({ address, time, ...answer }: Exchange, write: Writer['write']): Promise<string> {
  const warcHeaders = { 'WARC-Payload-Digest': payloadDigest(answer.body) };
  const head = { url: address, date: time, type: 'response', warcHeaders } as const;
  return await write(head, Buffer.concat([answerHead(answer), answer.body]));
}

/**
 * The earlier answer as it was given then, so that the archive can be read by itself, and a record that it was given again now (WARC 1.1, 6.7.3:
 * `server-not-modified`).
 */
async function writeUnchanged(
  { address, time, ...answer }: Exchange,
  original: Exchange,
  write: Writer['write'],
): Promise<string> {
  const id = await writeAnswer(original, write);
  const warcHeaders = {
    'WARC-Profile': 'http://netpreserve.org/warc/1.1/revisit/server-not-modified',
    'WARC-Refers-To': id,
    'WARC-Refers-To-Target-URI': original.address,
    'WARC-Refers-To-Date': original.time,
    'WARC-Payload-Digest': payloadDigest(original.body),
  };
  return await write({ url: address, date: time, type: 'revisit', warcHeaders }, answerHead(answer));
}

function payloadDigest(body: Uint8Array): string {
  return `sha256:${createHash('sha256').update(body).digest('hex')}`;
}

function answerHead({
  status,
  statusText,
  responseHeaders,
}: Pick<Exchange, 'status' | 'statusText' | 'responseHeaders'>) {
  return httpHead(`HTTP/1.1 ${status} ${statusText}`, responseHeaders.map(asKept));
}

/** Every answer on the way, and a note for each that named the address; a person named it so many times. */
async function writeVisit(visit: Visit, times: number, start: string, writer: Writer): Promise<void> {
  const { source, namedBy, exchanges, problem } = visit;
  let answer: string | null = null;
  for (const exchange of exchanges) answer = await writeExchange(exchange, writer);
  const warcHeaders = { 'Content-Type': VISIT_TYPE, ...(answer === null ? {} : { 'WARC-Refers-To': answer }) };
  const date = exchanges.at(-1)?.time ?? start;
  for (const via of namedBy.toSorted((a, b) => compareText(a ?? '', b ?? ''))) {
    const note = { source, via, answer: problem === null ? answer : null, problem, times: via === null ? times : 1 };
    await writer.write({ type: 'metadata', url: source, date, warcHeaders }, Buffer.from(writeVisitNote(note)));
  }
}

/** Values have one character for each byte that was sent. */
function httpHead(first: string, headers: Headers): Uint8Array {
  return Buffer.from(
    `${[first, ...headers.map(([name, value]) => `${name}: ${value}`)].join('\r\n')}\r\n\r\n`,
    'latin1',
  );
}

/** The body is kept without the framing of its transfer, and readers must not look for it. */
function asKept([name, value]: readonly [string, string]): readonly [string, string] {
  return name.toLowerCase() === 'transfer-encoding' ? [`X-Archive-Orig-${name}`, value] : [name, value];
}

function byAddressAndTime(a: Exchange, b: Exchange): number {
  return compareText(a.address, b.address) || compareText(a.time, b.time);
}
