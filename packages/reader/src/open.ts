/**
 * An input in, its documents out. Each kind of input opens in its own way; a document that cannot be had is a problem in its place.
 */
import type { ReadProblem } from '@firsthand/core';
import { archiveKindOf, START_BYTES } from './archive/archive-start.js';
import type { Document, LeftOut, Services } from './document.js';
import { peek, readFileBytes, readStreamBytes } from './file-bytes.js';
import type { Input } from './inputs.js';
import { problem } from './problems.js';

/** Throws the errors of the file system. */
export async function* open(input: Input, services: Services): AsyncGenerator<Document | ReadProblem | LeftOut> {
  const { source } = input;
  switch (input.kind) {
    case 'file':
      yield documentOf(source, await readFileBytes(source));
      return;
    case 'archive': {
      const { openArchive } = await import('./archive/open-archive.js');
      yield* openArchive(source);
      return;
    }
    case 'standard-input':
      yield* openStream(source, services.stdin);
      return;
    case 'address':
      yield await (services.fetchPage?.(source) ?? notFetched(source));
      return;
    default:
      throw new Error(`there is no such input: ${String(input satisfies never)}`);
  }
}

/** An archive may be of any size; anything else is one document. */
async function* openStream(source: string, stdin: Services['stdin']): AsyncGenerator<Document | ReadProblem | LeftOut> {
  if (stdin === undefined) {
    yield documentOf(source, new Uint8Array());
    return;
  }
  const { start, all } = await peek(stdin, START_BYTES);
  const kind = archiveKindOf(start);
  if (kind === null) {
    yield documentOf(source, await readStreamBytes(all));
    return;
  }
  const { openSpooled } = await import('./archive/spooled.js');
  yield* openSpooled(source, all, kind);
}

function documentOf(source: string, bytes: Uint8Array | 'too-large'): Document | ReadProblem {
  return bytes === 'too-large' ? problem(source, 'too-large') : { source, bytes, response: null };
}

function notFetched(source: string): ReadProblem {
  return problem(source, 'unsupported', 'pages are not fetched here', 'save the page and name the file');
}
