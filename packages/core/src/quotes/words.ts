/**
 * Small closed classes of English that reading a clause needs: what opens a noun phrase, what ends one, what stands between
 * a subject and its verb. Written out by hand.
 */

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const determiners = listed(`
a an the this that these those his her its their our my your one two three four five six seven eight nine ten several some many most
both another each every no any all few other others such
`);

export const pronouns = listed('he she they it i we you who');

export const prepositions = listed(`
about above across after against along amid among around as at before behind below beneath beside besides between beyond by despite down
during except for from in inside into like near of off on onto out outside over past per since through throughout till to toward towards
under underneath until up upon via with within without amongst alongside according
`);

/** Prepositions that may belong to the noun before them: "the head of", "a nurse at", "a spokesman for". */
export const nounPrepositions = listed('of at for from in with to on');

export const subordinators = listed(`
that when because while whereas whether if as since although though after before until till where unless once how why what than lest so
`);

export const relatives = listed('who whom whose which');

export const conjunctions = listed('and but or nor yet then plus');

export const auxiliaries = listed(`
am is are was were be been being has have had having do does did will would shall should can could may might must cannot won't wouldn't
can't couldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't 'd 'll he'd she'd he'll she'll let lets
got gets get
`);

/** What may stand between a subject and its verb besides auxiliaries and words in -ly. */
export const adverbs = listed(`
also again always afterwards already ago best both better earlier either else even ever far first further furthermore however instead
indeed just last late later least long maybe meanwhile merely more moreover most much never nevertheless next nonetheless not now often once
only perhaps previously quite rather simply since so sometimes soon still subsequently then thereafter therefore though thus today tomorrow
too twice usually very yesterday yet himself herself themselves itself tonight repeatedly
`);

/** Heads of phrases that say when: "a year later", "the next day", "last night". */
export const timeNouns = listed(`
year years month months week weeks day days hour hours minute minutes moment moments night nights morning evening afternoon weekend
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
december noon midnight today yesterday tomorrow tonight season time times spring summer autumn winter decade decades century
`);

export const weekdays = listed('monday tuesday wednesday thursday friday saturday sunday');

/** Lower-case words inside names. */
export const nameParticles = listed(
  "de del della di da das dos du la le van von der den ter ten bin bint ibn al el ul abu ould y zu zur 'd d",
);

/** What a passive participle hangs on. */
export const bePassive = listed("is are was were be been being 's");

/** Past forms of common verbs that end no noun phrase: a subject stops before them. */
export const commonVerbs = listed(`
accused became began bought broke brought built came caught chose drew drove fell felt flew fought found gave got grew held kept knew led left
let lost made met paid put ran rose sat saw sent shot sold sought spent spoke stole stood struck taught threw took turned went won wore wrote
goes comes takes makes wants needs seems gives gets keeps finds plans tries tried wanted used seemed appeared appears remains remained
stopped continued started
`);
