/**
 * Words that say how real or how sure something is, by the rung of the ladder on which they put what follows them.
 * Written by hand from grammars of English modality and the stock phrases of agency prose. One entry a line, sorted; words meet by their stems,
 * `be` stands for all its forms. Irregular forms are entries of their own.
 */

const listed = (entries: string): readonly string[] =>
  entries
    .trim()
    .split('\n')
    .map((entry) => entry.trim());

/** It may be so, or may come to be so. */
export const possibleWords = listed(`
  be open to
  believes possible
  can
  chance
  consider
  contemplate
  could
  danger
  eligible
  examine
  explore
  fear
  in doubt
  in talks
  look at
  looking at
  looking into
  may
  might
  mull
  perhaps
  ponder
  possibility
  possible
  possibly
  prepared to
  ready to
  risk
  study
  think about
  think of
  thinking about
  thinking of
  thought about
  weigh
  whether
`);

/** Behind their subject: it is still open. */
export const pendingWords = listed(`
  be considered
  be contemplated
  be discussed
  be examined
  be explored
  be possible
  be uncertain
  be unclear
  be weighed
  on the cards
  under consideration
  under discussion
  under review
`);

/** Somebody means it, wants it or is bound to do it. */
export const intendedWords = listed(`
  agreed to
  agrees to
  aim
  asked to
  attempt
  be asked to
  be bound to
  be due to
  be ordered to
  be told to
  be yet to
  bid to
  call for
  demand that
  draft
  due to
  expect
  forecast
  had to
  has to
  have to
  hope
  instruct
  intend
  likely
  must
  need to
  needs to
  offer to
  offered to
  offers to
  ordered to
  ought to
  plan
  pledge
  predict
  prepare to
  preparing
  project to
  promise
  propose
  recommend
  schedule to
  seek
  set to
  should
  sought
  struggle
  threat
  threaten
  tried
  tries
  try
  trying
  urge
  vow
  want
  willing
  wish
`);

/** Those of them after which writers put a plain "will". */
export const firmWords = listed(`
  agree
  aim
  bound
  due
  had
  has
  have
  intend
  must
  need
  order
  plan
  pledge
  prepare
  preparing
  promise
  schedule
  set
  should
  told
  vow
`);

/** Those that tell of what has mostly been done by the time of writing. */
export const spentWords = listed(`
  agree
  due
  had
  has
  have
  must
  order
  told
  tried
`);

/** It will be so, by the writer's or the speaker's word. */
export const futureWords = listed(`
  about to
  be going to
  be to
  going to
  shall
  will
  would
`);

/** The writer does not vouch for it. */
export const hearsayWords = listed(`
  accuse
  allegation
  allege
  alleged
  allegedly
  apparently
  appear to
  be believed
  be said to
  be thought
  be understood
  believe
  believed
  claim
  presumably
  purport
  reportedly
  rumor
  rumour
  said to be
  said to have
  seem to
  seemingly
  speculation
  supposedly
  suspect
  suspicion
  think
  unconfirmed
  unverified
`);

/** It holds only if something else does. */
export const conditionWords = listed(`
  as long as
  assuming
  depend
  except
  failing
  if
  in case
  in the event
  on condition
  once
  only when
  pending
  provided
  subject to
  unless
  until
  without
`);

/** Somebody vouches for it. */
export const vouchedWords = listed(`
  certain
  conclude that
  confirm
  demonstrate that
  established that
  find that
  found that
  indicate that
  prove
  proven
  reveal that
  show that
  shown that
  verify
`);

/**
 * Stages of one process, from the first to the last: a later one says that more has happened. Words of one stage stand together.
 */
export const stages: readonly (readonly (readonly string[])[])[] = [
  [['alert', 'advisory'], ['order']],
  [
    ['apply', 'application'],
    ['approve', 'approval', 'grant'],
  ],
  [
    ['bill', 'invoice'],
    ['pay', 'paid'],
  ],
  [
    ['demand', 'propose', 'recommend'],
    ['adopt', 'agree', 'approve', 'sign'],
    ['enact', 'ratify'],
  ],
  [
    ['consider', 'mull', 'review', 'study'],
    ['decide', 'order', 'approve'],
  ],
  [
    ['examine', 'investigate', 'probe'],
    ['establish', 'prove', 'convict'],
  ],
  [['nominate'], ['appoint', 'confirm']],
  [
    ['question', 'interview', 'hear'],
    ['detain', 'arrest'],
    ['charge', 'indict'],
    ['convict', 'sentence', 'jail'],
  ],
  [
    ['seek', 'sought', 'ask', 'request', 'want'],
    ['order', 'obtain', 'receive', 'secure', 'win', 'won'],
  ],
  [['suspect'], ['charge', 'indict'], ['guilty', 'convict']],
  [
    ['suspend', 'pause', 'postpone', 'adjourn'],
    ['cancel', 'scrap', 'collapse', 'abandon'],
  ],
  [
    ['wound', 'injure', 'hurt'],
    ['die', 'died', 'dead', 'kill'],
  ],
];

/** Say that the content is somebody else's word. */
export const attributions = listed(`
  according
  said
  say
  tell
  told
`);
