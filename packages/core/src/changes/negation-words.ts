/**
 * Words that turn what they govern into its opposite. Written by hand from grammars of English negation and lists of implicative verbs
 * ("fail to", "refuse to"). One entry a line, sorted; words meet by their stems, `be` stands for all its forms.
 */

const listed = (entries: string): readonly string[] =>
  entries
    .trim()
    .split('\n')
    .map((entry) => entry.trim());

/** Govern the rest of their clause. */
export const negators = listed(`
  ain't
  aren't
  can't
  cannot
  couldn't
  didn't
  doesn't
  don't
  hadn't
  hardly
  hasn't
  haven't
  impossible
  instead of
  isn't
  lack
  lack of
  mustn't
  neither
  never
  no
  no longer
  no one
  nobody
  none
  nor
  not
  nothing
  nowhere
  rather than
  scarcely
  short of
  shouldn't
  stop short
  unable to
  unlikely to
  unwilling to
  want of
  wasn't
  weren't
  without
  won't
  wouldn't
`);

/** Govern a whole content, over commas and "that". */
export const denials = listed(`
  abandon plan
  cease to
  decline to
  declined to
  declining to
  deny
  disprove
  dispute that
  exclude
  fail to
  failed to
  failing to
  fails to
  forbade
  forbid
  prevent
  rebut
  refusal to
  refuse
  refuse to
  refute
  reject accusation
  reject allegation
  reject any
  reject claim
  reject idea
  reject suggestion
  rule out
  ruled out
  rules out
  ruling out
`);

/** After "was": deny what stands before them. */
export const passiveDenials = listed(`
  be denied
  be dismissed
  be disputed
  be false
  be rejected
  be ruled out
  be untrue
  be wrong
`);

/** Words with a "no" inside them: where a sentence has one, it may say the same as a negated one. */
export const innerNegatives = listed(`
  absence
  absent
  acquit
  against
  away
  bar
  barely
  cancel
  clear
  closed
  counter
  dismiss
  drop
  empty
  end
  except
  fail
  false
  few
  free
  halt
  ignore
  innocent
  keep
  least
  less
  lift
  little
  minus
  miss
  mute
  neither
  nor
  only
  oppose
  otherwise
  out
  reject
  remain
  rid
  safe
  short
  shut
  silence
  silent
  spare
  spurn
  still
  stop
  too
  turn
  unanswered
  unchanged
  unclear
  unharmed
  unhurt
  unknown
  until
  withdraw
  without
  wrong
  yet
`);

/** Say that a content is so, where a denial says that it is not. */
export const admissions = listed(`
  accept
  acknowledge
  admit
  affirm
  agree
  concede
  confess
  confirm
  verify
`);

/** Pairs of opposites that tell one event from two sides, or order and place things: no denial lies in them. */
export const converses: readonly (readonly [string, string])[] = [
  ['answer', 'question'],
  ['arrive', 'depart'],
  ['arrive', 'leave'],
  ['ask', 'answer'],
  ['begin', 'end'],
  ['begin', 'stop'],
  ['borrow', 'lend'],
  ['bought', 'sold'],
  ['buy', 'sell'],
  ['cause', 'effect'],
  ['current', 'former'],
  ['demand', 'supply'],
  ['east', 'west'],
  ['employee', 'employer'],
  ['export', 'import'],
  ['first', 'last'],
  ['give', 'take'],
  ['go', 'come'],
  ['go', 'stop'],
  ['guest', 'host'],
  ['immigrate', 'emigrate'],
  ['last', 'next'],
  ['leave', 'remain'],
  ['leave', 'stay'],
  ['man', 'woman'],
  ['new', 'old'],
  ['north', 'south'],
  ['northern', 'southern'],
  ['offer', 'withdraw'],
  ['offer', 'withdrew'],
  ['receive', 'send'],
  ['start', 'end'],
  ['start', 'stop'],
];

/** Groups of words for opposite states that dictionaries do not list as antonyms: who is in prison has not been released. */
export const contraries: readonly (readonly [string, string])[] = [
  ['absent', 'attend present'],
  ['accept agree welcome', 'decline oppose refuse'],
  ['acquit clear exonerate', 'convict guilty'],
  ['allow permit', 'ban bar block forbid'],
  ['alive survive', 'dead die died kill'],
  ['back endorse support', 'condemn oppose'],
  ['begin began start', 'abandon cancel'],
  ['calm peaceful', 'violent'],
  ['closed close shut', 'open'],
  ['custody detention prison', 'freed release released'],
  ['found recovered', 'disappear lost missing vanish'],
  ['keep kept retain', 'abolish drop scrap'],
  ['optimistic', 'gloomy pessimistic'],
  ['praise', 'blame criticise criticize'],
  ['succeed success', 'fail failure'],
];

/** Say of a content that it is so, and nothing else. */
export const affirmations = listed(`
  acknowledge
  admit
  affirm
  concede
  confess
  confirm
  verify
`);

/** Say of a content that it is not so. */
export const refusals = listed(`
  contradict
  deny
  disavow
  dispute
  rebut
  refute
  reject
`);

/** Verbs that take a side with "for" and "against". */
export const sideVerbs = listed(`
  argue
  argued
  campaign
  decide
  demonstrate
  rule
  speak
  spoke
  testify
  vote
`);
