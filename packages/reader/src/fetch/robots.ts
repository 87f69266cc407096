/**
 * What a site asks of robots (RFC 9309): fetched once for each host, and kept to. A robots.txt that is not there allows
 * everything; one whose server fails forbids everything.
 */
import robotsModule from 'robots-parser';
import { type Exchange, headerOf } from './exchange.js';
import { FetchFailure } from './failure.js';
import { ROBOTS_MAX_BYTES } from './fetch-limits.js';
import { unpack } from './unpack.js';

/** The module is the function itself, though its types promise a module with a default. */
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** The name by which a robots.txt addresses us. */
export const ROBOT = 'Firsthand';

export interface Robots {
  /** Null where the address may be read, else why not. */
  readonly refusal: (address: string) => FetchFailure | null;
  /** Milliseconds between two requests that the site asks for, or null. */
  readonly pause: number | null;
}

/** The rules in the final answer to a request for /robots.txt; `origin` is where it was first asked for. */
export async function robotsOf(origin: string, answer: Exchange): Promise<Robots> {
  if (answer.status >= 500) return closed(`its robots.txt cannot be read (HTTP ${answer.status})`);
  if (answer.status < 200 || answer.status >= 300) return open;
  const bytes = await unpack(answer.body, headerOf(answer.responseHeaders, 'content-encoding'), ROBOTS_MAX_BYTES);
  const text = new TextDecoder().decode(bytes);
  const rules = robotsParser(`${origin}/robots.txt`, text);
  const delay = rules.getCrawlDelay(ROBOT);
  return {
    refusal: (address) => {
      if (text.length * address.length > MATCHING_MAX_COST) return forbidden(tooMuchToMatch);
      return rules.isAllowed(address, ROBOT) === false ? forbidden(robotsForbid) : null;
    },
    pause: delay === undefined || !(delay > 0) ? null : delay * 1_000,
  };
}

/** Kinds of failures that the pages of the site would meet as well. */
const unreachable: ReadonlySet<string> = new Set(['insecure', 'network', 'private-address', 'timeout']);

const open: Robots = { refusal: () => null, pause: null };

/**
 * What holds where the rules cannot be read (RFC 9309, 2.3.1): redirects without end are as good as no robots.txt; one that is no text a
 * person could mean keeps us away. Throws the error again where it is of the network.
 */
export function withoutRules(error: unknown): Robots {
  if (!(error instanceof FetchFailure)) throw error;
  if (error.kind === 'redirects') return open;
  if (unreachable.has(error.kind)) throw error;
  return closed(`its robots.txt cannot be read (${error.message})`);
}

function closed(cause: string): Robots {
  return { refusal: () => forbidden(cause), pause: null };
}

/**
 * Characters of the rules times characters of the address: patterns with asterisks cost as much to match, and a hostile robots.txt at the
 * limit of its size a second. The largest honest ones have 100,000 characters, addresses 400.
 */
const MATCHING_MAX_COST = 400_000_000;

const tooMuchToMatch = 'its robots.txt is too long to be compared with so long an address';
const robotsForbid = 'the robots.txt of the site forbids programs to read it';

function forbidden(cause: string): FetchFailure {
  return new FetchFailure('forbidden-by-robots', cause);
}
