// In: nothing. Out: the words that tell a counted noun from what merely follows a number, and labels that a number only names.
// The idea: without a tagger, the counted thing is the first plural within three words before any word that cannot stand inside a noun phrase.

/** Words that end the search for the counted noun: they never stand between a number and its noun. Made by hand. */
export const NOUN_STOPPERS: ReadonlySet<string> = new Set(
  `a about above after again against ago all almost also although am among an and another any apart are as aside at atop away back be became because
  been before behind being below beneath beside besides between beyond both but by came can could did do does down during each either else
  enough even ever every except for from gave gets go goes got had has have he hence her here him his how however i if in inside instead into is it its just
  knows known later left less like made makes many may me might mine most much must my near neither no nor not now of off on once only onto or our out outside
  over per plus put said same saw say says she should since so some soon still such takes than that the their them then there these they this those though
  through throughout till to together told too took toward towards under until unto up upon us versus very via was we went were what when
  whenever where whereas whether which while who whom whose why will with within without would yesterday yet you your`.split(
    /\s+/,
  ),
);

/** Adjectives and the like in front of the counted noun that end as plurals do, and verbs that do. */
export const NOT_PLURAL: ReadonlySet<string> = new Set(
  `across always asks besides bus business contains costs denies famous goes includes means needs perhaps previous remains religious says serious
  shows sometimes suspicious takes thinks towards wants wins works`.split(/\s+/),
);

/** Plurals without an "s". */
export const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(
  `aircraft cattle children clergy criteria data fishermen firemen firefighters men people police policemen servicemen sheep staff women crew dead
  injured missing wounded gunmen guardsmen businessmen clergymen phenomena`.split(/\s+/),
);

/** Nouns for people: "41 soldiers" and "14 people" speak of one kind of thing. Any noun in -ers, -ors, -ists, -ians, -men counts too. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `adults arrests bodies boys casualties children citizens civilians crew dead deaths fatalities girls guards inmates injured injuries men migrants
  missing nationals patients people persons police residents servicemen servants soldiers staff students survivors troops victims wounded women`.split(
    /\s+/,
  ),
);

/** Words before a number that make it a name ("platform 9"), not a count. */
export const NUMBER_LABELS: ReadonlySet<string> = new Set(
  `act apartment appendix article block boeing building bus camp chapter channel clause constituency district division exit flight floor force formula gate
  grade group highway item juror level line local lot magnitude motorway no number nos page paragraph part phase pier platform question resolution room
  round route schedule section sector seat series space stage step terminal tier title track type unit verse volume ward zone`.split(
    /\s+/,
  ),
);
