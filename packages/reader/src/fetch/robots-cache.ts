/** Addresses in, the rules of their sites out, each asked for once. */
import { type Robots, robotsOf, withoutRules } from './robots.js';
import type { Exchange } from './exchange.js';
import { ROBOTS_REDIRECTS } from './fetch-limits.js';
import { follow } from './follow.js';

/** The rules for the site of the address. Throws what the network throws: where a site cannot be reached, its pages cannot either. */
export function makeRobotsCache(get: (address: string) => Promise<Exchange>): (address: string) => Promise<Robots> {
  const known = new Map<string, Promise<Robots>>();
  return async (address) => {
    const { origin } = new URL(address);
    const rules = known.get(origin) ?? fetchRobots(origin, get);
    known.set(origin, rules);
    return await rules;
  };
}

async function fetchRobots(origin: string, get: (address: string) => Promise<Exchange>): Promise<Robots> {
  try {
    return await robotsOf(origin, await follow(`${origin}/robots.txt`, ROBOTS_REDIRECTS, get));
  } catch (error) {
    return withoutRules(error);
  }
}
