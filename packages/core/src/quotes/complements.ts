/**
 * Verbs of saying, thinking and wanting, by what they take: the clause, question, object, infinitive or prepositional phrase that is said,
 * thought or wanted. "Ruiz told of the flood" says something of it, "Ruiz told on Monday" does not.
 * Collected from grammars' lists of verb patterns and from dictionaries of synonyms of "say", "think", "want", "praise" and "blame".
 */

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** "that the bridge is closed", with or without "that". */
export const clauseVerbs = listed(`
acknowledge add admit affirm agree allege announce answer argue ascertain assert assume assure attest aver believe boast brag caution charge
claim clarify comment complain concede conclude concur confess confide confirm conjecture contend counter declare deny determine
disclose discover doubt dream email emphasise emphasize estimate exclaim expect explain fear feel find forecast grumble guess hear hint
hope hypothesise hypothesize imagine imply indicate inform insist instruct intimate joke judge lament learn maintain marvel mention muse
note object observe opine pledge point posit post predict presume proclaim profess project promise propose protest prove quip realise realize
reason reassure recall reckon recommend recount reflect reiterate relate remark remember remind repeat reply report respond reveal rule
say show signal speculate state stipulate stress submit suggest surmise suspect swear tell testify text theorise theorize think threaten
tweet underline underscore understand urge venture volunteer vow wager warn whine wish wonder worry write
`);

/** Of these, the ones whose clause needs no "that" and no further sign: "says Ana Ruiz likes the plan". */
export const bareClauseVerbs = listed('say');

/** Of these, the ones that have so many other meanings that only "that" shows the clause. */
export const thatClauseVerbs = listed('dream find hear instruct judge post relate rule state');

/** "what happened", "whether it will". */
export const questionVerbs = listed(`
ask consider describe determine discuss explain inquire learn ponder question recall remember reveal see show tell understand wonder
`);

/** "the plan", "the minister for her silence". */
export const objectVerbs = listed(`
accept accuse acknowledge admire admit advocate allege announce applaud assail attack back bash bemoan berate blame blast brand call castigate
challenge characterise characterize chastise chide cite claim commend compare concede condemn confirm congratulate consider contemplate credit criticise
criticize debunk declare decry deem defend demand denounce deny depict deplore deride describe detail disavow disclose discuss dismiss disparage dispute
doubt dub echo embrace emphasise emphasize endorse envision equate estimate expect explain express favor favour fear forecast foresee hail
hammer highlight identify introduce judge knock label lambast lambaste lament laud liken list love mention mock name nominate note
offer oppose order outline pan pledge portray praise predict prefer prescribe proclaim project promise propose protest question quote recall recount recommend
reference reiterate reject renounce repeat report request reveal ridicule rip savage slam slap smear specify state stress suggest summarise summarize support tease term thank tout trash trumpet tweet underline underscore urge vilify voice want warn welcome
`);

/** "the plan as a mistake": without "as" they say what somebody's eyes did. */
export const asVerbs = listed('cast regard see view');

/** "to close the bridge". */
export const infinitiveVerbs = listed(`
agree aim ask decline demand expect hope intend offer plan pledge prefer promise propose refuse request seek swear threaten
urge vow want wish
`);

/** "the council to close the bridge": the one addressed belongs to what is said. */
export const addressingVerbs = listed(`
advise ask assure beg encourage implore inform instruct invite notify order press reassure remind tell urge warn
`);

/** Prepositions that lead to what is said of, asked for, agreed with. */
export const topics: Readonly<Record<string, string>> = {
  advise: 'against',
  agree: 'with on',
  allude: 'to',
  answer: 'to',
  apologise: 'for',
  apologize: 'for',
  appeal: 'for to',
  argue: 'for against about',
  ask: 'about for',
  boast: 'about of',
  brag: 'about of',
  call: 'for on',
  campaign: 'against',
  caution: 'against',
  comment: 'on about',
  complain: 'about of',
  disagree: 'with on',
  dream: 'of',
  elaborate: 'on',
  gripe: 'about',
  grumble: 'about',
  hint: 'at',
  hope: 'for',
  inquire: 'about',
  insist: 'on',
  joke: 'about',
  lecture: 'on about',
  muse: 'about on',
  object: 'to',
  opine: 'on about',
  point: 'to',
  press: 'for on',
  push: 'for',
  question: 'about',
  rail: 'against at about',
  rant: 'about against',
  react: 'to',
  refer: 'to',
  reflect: 'on',
  respond: 'to',
  speak: 'about of against',
  speculate: 'about on',
  talk: 'about of',
  testify: 'about',
  think: 'about of',
  tweet: 'about',
  vouch: 'for',
  warn: 'of about against',
  wonder: 'about',
  worry: 'about',
  write: 'about of',
};

/** Particles that belong to the verb: "called out", "pointed out", "spoke out against". */
export const particlesOf: Readonly<Record<string, string>> = {
  call: 'out',
  lash: 'out',
  point: 'out',
  speak: 'out',
  talk: 'up',
};

/** Every verb that may make a statement. */
export const statementVerbs: ReadonlySet<string> = new Set([
  ...clauseVerbs,
  ...questionVerbs,
  ...objectVerbs,
  ...asVerbs,
  ...infinitiveVerbs,
  ...addressingVerbs,
  ...Object.keys(topics),
]);
