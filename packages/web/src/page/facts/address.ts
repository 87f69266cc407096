/** The addresses of facts and conflicts: `#/facts/conflict/1` is the first conflict of the report. */
import { address } from '../route/route.js';

/** `index` counts from 0, the address from 1. */
export function addressOfConflict(index: number): string {
  return address('facts', ['conflict', String(index + 1)]);
}

export function addressOfFact(index: number): string {
  return address('facts', ['fact', String(index + 1)]);
}
