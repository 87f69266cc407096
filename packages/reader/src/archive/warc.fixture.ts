/** For tests: records of web archives as other tools write them, and files with pages in a zip. */
import { gzipSync } from 'node:zlib';

export function record(fields: Readonly<Record<string, string>>, block: string | Uint8Array = ''): Buffer {
  const bytes = Buffer.from(block);
  const lines = Object.entries({ ...fields, 'Content-Length': String(bytes.length) });
  const head = `WARC/1.0\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')]);
}

export interface Answered {
  readonly address: string;
  readonly body: string | Uint8Array;
  readonly time?: string;
  readonly status?: string;
  readonly headers?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

export const TIME = '2026-04-14T10:40:00Z';

export function answer({ address, body, time = TIME, status = '200 OK', headers, fields }: Answered): Buffer {
  const head = `HTTP/1.1 ${status}\r\n${headers ?? 'Content-Type: text/html; charset=utf-8\r\n'}\r\n`;
  return record(
    { 'WARC-Type': 'response', 'WARC-Target-URI': address, 'WARC-Date': time, ...fields },
    Buffer.concat([Buffer.from(head), Buffer.from(body)]),
  );
}

export function pageOn(subject: string): string {
  return `<title>${subject}</title><article><h1>${subject}</h1><p>The ferry sails again, said the harbour master of ${subject}.</p></article>`;
}

/** A zip whose files are stored unpacked, as WACZ asks (APPNOTE 6.3.10). */
export function zipOf(files: Readonly<Record<string, Uint8Array | string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const [path, bytes] = [Buffer.from(name), Buffer.from(content)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    // The checksum stands at the end of a file in gzip, in the same form as in a zip (RFC 1952, 2.3.1).
    common.writeUInt32LE(gzipSync(bytes).readUInt32LE(gzipSync(bytes).length - 8), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, path, bytes]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), common, place, path]));
    parts.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, list, Buffer.from('PK\u0005\u0006'), end]);
}
