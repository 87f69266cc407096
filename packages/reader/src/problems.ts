/**
 * What went wrong, in words: errors of the file system and of the formats become `ReadProblem` values here.
 * Each has a cause (what happened) and an advice (what a person can do), both without a full stop.
 */
import type { ReadProblem } from '@firsthand/core';
import { MAX_BYTES, MAX_CHARACTERS } from './limits.js';

const MEGABYTE = 1_000_000;

/** The reasons that need no detail: the same words wherever they occur. */
const phrases = {
  'not-found': ['there is no such file or folder', 'check the spelling of the path'],
  'no-permission': [
    'reading it is not permitted',
    'change its permissions or run the command as a user who may read it',
  ],
  empty: ['it is empty', 'save the article again'],
  binary: ['it holds binary data, not text', 'save the article as .txt, .html or .jsonl'],
  'too-large': [
    `it is larger than ${MAX_BYTES / MEGABYTE} MB, which no article is`,
    'split it into one file for each article or shorter .jsonl files',
  ],
  'too-long': [
    `its text has more than ${MAX_CHARACTERS / 1_000},000 characters, which no article has`,
    'check that the file holds one article; in .jsonl each article has a line of its own',
  ],
  unsupported: ['this kind of file is not read', 'save the article as .txt, .html or .jsonl'],
  broken: ['its markup is damaged beyond reading', 'save the text of the article as .txt'],
  'no-article': ['the page holds no text of an article', 'open the page, copy the article and save it as .txt'],
  duplicate: ['it was given more than once', 'nothing to do: it is read once'],
  'nothing-to-read': ['the folder holds no file of a kind that is read', 'name a folder with saved articles'],
  'left-out': ['some of what it holds is no article', 'nothing to do: all articles in it are read'],
  'private-address': [
    'it leads to this machine or to a private network',
    'use --allow-private if you trust the address and want it read',
  ],
  'forbidden-by-robots': [
    'the site forbids programs to read it',
    'use --ignore-robots for a page that you name, or save it in a browser and name the file',
  ],
  'http-error': ['the server did not answer with the page', 'open it in a browser, save the page and name the file'],
  redirects: ['its redirects lead nowhere', 'open it in a browser and name the address that it ends at'],
  timeout: ['the page was not there in time', 'try again later, or give it more time with --timeout'],
  network: ['the connection failed', 'check the network connection and try again'],
  insecure: [
    'its secure connection cannot be trusted',
    'open it in a browser, and save the page there if you trust it',
  ],
  failed: ['it could not be read', 'try again, or leave it out'],
} as const satisfies Record<ReadProblem['kind'], readonly [cause: string, advice: string]>;

export function isProblemKind(value: unknown): value is ReadProblem['kind'] {
  return typeof value === 'string' && Object.hasOwn(phrases, value);
}

/** A problem in the usual words for its kind; `cause` and `advice` replace them where more is known. */
export function problem(source: string, kind: ReadProblem['kind'], cause?: string, advice?: string): ReadProblem {
  const [usualCause, usualAdvice] = phrases[kind];
  return { source, kind, cause: cause ?? usualCause, advice: advice ?? usualAdvice };
}

/** Turns an error of the file system, or any other, into a problem. */
export function problemOfError(source: string, error: unknown): ReadProblem {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return problem(source, 'not-found');
    case 'EACCES':
    case 'EPERM':
      return problem(source, 'no-permission');
    case 'ELOOP':
      return problem(source, 'failed', 'its symbolic links lead in a circle', 'name the file that is meant');
    case 'ENAMETOOLONG':
      return problem(source, 'failed', 'its path is too long', 'move it to a shorter path');
    case 'EMFILE':
    case 'ENFILE':
      return problem(source, 'failed', 'too many files are open', 'close other programs and try again');
    default: {
      const words = error instanceof Error ? error.message : String(error);
      return problem(source, 'failed', `it could not be read (${words.replace(/\s+/g, ' ').trim()})`);
    }
  }
}
