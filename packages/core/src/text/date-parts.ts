// In: a stretch of days and the words before it. Out: the part that "early", "mid-", "late" or "the end of" means.
// The idea: a third of the stretch, or its last eighth for "the end of".

import type { Days, Scene } from './date-draft.js';
import { isJoint } from './number-tokens.js';

type Part = 'early' | 'mid' | 'late' | 'end';

const PART_WORDS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['beginning', 'early'],
  ['close', 'end'],
  ['early', 'early'],
  ['end', 'end'],
  ['late', 'late'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['start', 'early'],
]);

/** "early", "mid-", "the end of" directly before `index`. */
export function partBefore(scene: Scene, index: number): { readonly part: Part; readonly first: number } | null {
  const { tokens } = scene;
  let at = index - 1;
  if (isJoint(tokens, at) || tokens[at]?.lower === 'of') at -= 1;
  const direct = at === index - 1;
  const part = PART_WORDS.get(tokens[at]?.lower ?? '');
  if (part === undefined || at < scene.free) return null;
  const bare = part === 'early' || part === 'late' || part === 'mid';
  if (direct && !bare) return null;
  return { part, first: at };
}

/** The third of a stretch of days that "early", "mid-" or "late" means, and its last eighth for "the end of". */
export function narrow(days: Days, part: Part | null): Days {
  const [from, to] = days;
  const length = to - from + 1;
  const third = Math.round(length / 3);
  if (part === 'early') return [from, from + third];
  if (part === 'mid') return [from + third - 1, to - third + 1];
  if (part === 'late') return [to - third, to];
  if (part === 'end') return [to - Math.max(1, Math.round(length / 8)), to];
  return days;
}
