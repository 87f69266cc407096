/**
 * What our archives say beside the answers: which addresses were named, and what became of each. With these notes an archive gives the
 * report that the live pages gave, down to the pages that could not be had.
 */
import type { ReadProblem } from '@firsthand/core';
import { readAddress } from '../address.js';
import { isProblemKind } from '../problems.js';

/** The content type of a record that holds a note. */
export const VISIT_TYPE = 'application/vnd.firsthand.visit+json';

export interface VisitNote {
  /** The address as it was named. */
  readonly source: string;
  /** The document that named it (a feed); null where a person did. */
  readonly via: string | null;
  /** The id of the record with the answer that the page was read from; null where there is none. */
  readonly answer: string | null;
  readonly problem: ReadProblem | null;
  /** How many times it was named in this way. */
  readonly times: number;
}

/** Nobody names an address more often; what an archive says beyond is not believed. */
const MAX_TIMES = 1_000;

export function writeVisitNote({ source, via, answer, problem, times }: VisitNote): string {
  return `${JSON.stringify({ source, via, answer, problem, ...(times === 1 ? {} : { times }) }, null, 2)}\n`;
}

/** The note, or null where the text is none; it comes from a file and may say anything. */
export function readVisitNote(text: string): VisitNote | null {
  const { source, via, answer, problem, times } = fieldsOf(parsed(text));
  if (typeof source !== 'string' || readAddress(source) !== source) return null;
  const named = typeof times === 'number' && Number.isInteger(times) && times > 0 ? Math.min(times, MAX_TIMES) : 1;
  const known = { source, via: typeof via === 'string' ? via : null, times: named };
  if (typeof answer === 'string') return { ...known, answer, problem: null };
  const { kind, cause, advice } = fieldsOf(problem);
  if (!isProblemKind(kind) || typeof cause !== 'string' || typeof advice !== 'string') return null;
  return { ...known, answer: null, problem: { source, kind, cause, advice } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
