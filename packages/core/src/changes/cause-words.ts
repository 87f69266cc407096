/**
 * Phrases that name a cause. Written by hand from grammars of English connectives and the stock phrases of agency prose. Sorted; words are
 * compared as they stand, in lower case.
 */

const listed = (phrases: string): readonly (readonly string[])[] =>
  phrases
    .trim()
    .split('\n')
    .map((phrase) => phrase.trim().split(' '));

/** The cause follows. */
export const causePhrases = listed(`
  as a consequence of
  as a result of
  because
  because of
  blamed on
  caused by
  due to
  for fear of
  in response to
  in retaliation for
  in the wake of
  on account of
  owing to
  prompted by
  sparked by
  thanks to
  triggered by
`);

/** Somebody is to blame. */
export const blame = listed(`
  blamed
  blames
  blaming
`);

/** Nobody knows the cause, or nobody names it. */
export const openCauses = listed(`
  being examined
  being investigated
  cause unknown
  is investigating
  no cause
  no reason
  not known
  nothing to suggest
  unclear
  under investigation
  unexplained
  unknown
  without explanation
`);
