/**
 * What can go wrong between the address and the page, in words: errors of sockets, of TLS and of HTTP become failures here, and failures
 * become problems at the border.
 */
import type { ReadProblem } from '@firsthand/core';
import { problem, problemOfError } from '../problems.js';

/** Why a page could not be had; `advice` is the usual one for its kind where it is undefined. */
export class FetchFailure extends Error {
  constructor(
    readonly kind: ReadProblem['kind'],
    cause: string,
    readonly advice?: string,
    /** Whether the same request may well succeed a moment later. */
    readonly passing: boolean = false,
  ) {
    super(cause);
  }
}

/** The problem that a failure is for a reader. */
export function problemOfFailure(source: string, error: unknown): ReadProblem {
  const failure = failureOf(error);
  return failure instanceof FetchFailure
    ? problem(source, failure.kind, failure.message, failure.advice)
    : problemOfError(source, error);
}

/** The failure that an error of the network means, or the error itself where it means none. */
export function failureOf(error: unknown): unknown {
  if (error instanceof FetchFailure) return error;
  if (error instanceof AggregateError && error.errors.length > 0) return failureOf(error.errors[0]);
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const known = byCode.get(code);
  if (known !== undefined) return known();
  if (error instanceof Error && error.name === 'HTTPParserError') {
    return new FetchFailure('broken', 'the server does not answer as web servers do');
  }
  if (/CERT|^ERR_TLS|^ERR_SSL|^EPROTO|^UNABLE_TO_/.test(code)) {
    return new FetchFailure('insecure', `its secure connection cannot be trusted (${tlsWords.get(code) ?? code})`);
  }
  const inner = error instanceof Error ? error.cause : undefined;
  return inner === undefined ? error : failureOf(inner);
}

const tlsWords: ReadonlyMap<string, string> = new Map([
  ['CERT_HAS_EXPIRED', 'the certificate has expired'],
  ['CERT_NOT_YET_VALID', 'the certificate is not valid yet'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'the server has signed its certificate itself'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'the certificate is for another name'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'the certificate is signed by somebody unknown'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'the certificate is signed by somebody unknown'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'the certificate is signed by somebody unknown'],
]);

const brokenOff = () => new FetchFailure('network', 'the connection broke off', undefined, true);
const unreachable = () => new FetchFailure('network', 'the server cannot be reached from here');

const byCode: ReadonlyMap<string, () => FetchFailure> = new Map([
  ['EAI_AGAIN', () => new FetchFailure('network', 'its name could not be looked up', undefined, true)],
  ['ECONNREFUSED', () => new FetchFailure('network', 'the server takes no connections')],
  ['ECONNRESET', brokenOff],
  ['EHOSTUNREACH', unreachable],
  ['ENETUNREACH', unreachable],
  [
    'ENOTFOUND',
    () => new FetchFailure('network', 'there is no server of that name', 'check the spelling of the address'),
  ],
  ['EPIPE', brokenOff],
  ['ETIMEDOUT', () => new FetchFailure('timeout', 'no connection came about in time')],
  ['UND_ERR_CONNECT_TIMEOUT', () => new FetchFailure('timeout', 'no connection came about in time')],
  ['UND_ERR_HEADERS_OVERFLOW', () => new FetchFailure('broken', 'the head of the answer is too long')],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', brokenOff],
  ['UND_ERR_SOCKET', brokenOff],
]);
