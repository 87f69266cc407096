/**
 * An input in, its documents out. Each kind of input opens in its own way; a document that cannot be had is a problem in its place.
 */
import type { ReadProblem } from '@firsthand/core';
import type { Document, LeftOut, Services } from './document.js';
import { readFileBytes, readStreamBytes } from './file-bytes.js';
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
      yield documentOf(source, services.stdin === undefined ? new Uint8Array() : await readStreamBytes(services.stdin));
      return;
    case 'address':
      yield await (services.fetchPage?.(source) ?? notFetched(source));
      return;
    default:
      throw new Error(`there is no such input: ${String(input satisfies never)}`);
  }
}

function documentOf(source: string, bytes: Uint8Array | 'too-large'): Document | ReadProblem {
  return bytes === 'too-large' ? problem(source, 'too-large') : { source, bytes, response: null };
}

function notFetched(source: string): ReadProblem {
  return problem(source, 'unsupported', 'pages are not fetched here', 'save the page and name the file');
}
