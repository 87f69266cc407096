/**
 * The one place where connections begin. What is connected to is what was checked: a literal address is judged before the connection, a
 * name is resolved once and only its public addresses are handed on. A name that resolves to something else a moment later
 * (DNS rebinding) gains nothing, since nobody resolves it again.
 */
import { lookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { isIP } from 'node:net';
import { buildConnector } from 'undici';
import { FetchFailure } from './failure.js';
import { isLocalName, isPublicAddress } from './public-address.js';

/** All addresses of a host name. */
export type Resolve = (name: string) => Promise<readonly LookupAddress[]>;

export interface ConnectorOptions {
  /** Milliseconds to a connection. */
  readonly timeout: number;
  /** Which addresses may be connected to. */
  readonly isAllowed: (address: string) => boolean;
  readonly resolve: Resolve;
}

/** A connector for undici's dispatchers; refuses with a `FetchFailure` of the kind `private-address`. */
export function guardedConnector({ timeout, isAllowed, resolve }: ConnectorOptions): buildConnector.connector {
  const allowedAddresses = async (name: string): Promise<LookupAddress[]> => {
    const allowed = (await resolve(name)).filter(({ address }) => isAllowed(address));
    if (allowed.length === 0) throw privateAddress();
    return allowed;
  };
  const guardedLookup = (name: string, options: LookupOptions, done: LookupDone): void => {
    allowedAddresses(name).then(
      (addresses) => {
        const [first] = addresses;
        if (options.all === true) done(null, addresses);
        else done(null, first?.address ?? '', first?.family);
      },
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), []),
    );
  };
  const connect = buildConnector({ timeout, lookup: guardedLookup });
  return (options, callback) => {
    const host = withoutBrackets(options.hostname);
    if (isIP(host) !== 0 && !isAllowed(host)) callback(privateAddress(), null);
    else connect(options, callback);
  };
}

type LookupDone = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

/** The resolver of the system. */
export const resolveBySystem: Resolve = (name) =>
  new Promise((done, fail) => {
    lookup(name, { all: true }, (error, addresses) => (error === null ? done(addresses) : fail(error)));
  });

/**
 * Refuses what already the address tells to be local, before anything is resolved or asked. It is all that can be known where a proxy
 * resolves the names.
 */
export function refuseLocalAddress(url: URL): void {
  const host = withoutBrackets(url.hostname);
  if (isIP(host) === 0 ? isLocalName(host) : !isPublicAddress(host)) throw privateAddress();
}

function withoutBrackets(host: string): string {
  return host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
}

function privateAddress(): FetchFailure {
  return new FetchFailure('private-address', 'it leads to this machine or to a private network');
}
