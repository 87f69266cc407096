/**
 * Verbs that tell of making, getting or having something: told of an object as a fact, they say that it is there or is on its way.
 * Written by hand from thesaurus heads ("production", "acquisition", "possession", "assemblage"). Infinitives, sorted, one a line; irregular
 * pasts that share no stem with them are entries of their own.
 */

const listed = (entries: string): readonly string[] =>
  entries
    .trim()
    .split('\n')
    .map((entry) => entry.trim());

export const havingVerbs: readonly string[] = listed(`
  accumulate
  acquire
  amass
  assemble
  bought
  build
  built
  buy
  collect
  construct
  control
  create
  deploy
  develop
  erect
  field
  forge
  gain
  gather
  got
  hire
  hoard
  install
  make
  made
  manufacture
  obtain
  operate
  own
  possess
  procure
  produce
  purchase
  raise
  receive
  recruit
  secure
  seize
  sign
  stockpile
  store
  take
  took
  win
  won
`);

/** Those of them that are done in a moment, by an agreement. */
export const bargainVerbs: readonly string[] = listed(`
  acquire
  buy
  get
  hire
  obtain
  purchase
  receive
  recruit
  sign
  take
`);
