/**
 * Past forms and participles of irregular verbs that news reports use of people and bodies, as far as they do not end in -ed.
 * Written by hand from the usual grammars' lists. Forms that are another word more often ("found", "left" of a side, "saw") are left in
 * where the other word is no neighbour of a subject.
 */

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const irregularPasts = listed(`
beat became began bent bid blew bought bound broke brought built burnt bought came caught chose clung cost cut dealt drew drove dug fell fed
felt fled flew flung forbade forgot fought found froze gave grew held hid hit hung hurt kept knelt knew laid led left lent lit lost met paid
put quit ran rang rose rode sang sank sat saw sent set shook shot shut slew slid sold sought spent split spread sprang stole stood stuck
struck strove stung swam swept swore swung taught thought threw told took tore understood upheld withdrew withheld woke won wore wound wrote
`);

export const irregularParticiples = listed(`
beaten bent bitten blown bound bought broken brought built burnt caught chosen cut dealt drawn driven dug eaten fallen fed felt fled flown
forbidden forgotten fought found frozen given grown heard held hidden hit hung hurt kept known laid led left lent lit lost made met
mistaken paid put quit ridden risen run seen sent set shaken shot shown shut slain sold sought spent split spread stolen stood stuck
struck sung sunk sworn swept taken taught thought thrown told torn understood upheld withdrawn withheld won worn woven written
`);

/** Verbs that do nothing to tell what was done. */
export const emptyVerbs = listed(`
add announce appear ask be become begin call come confirm continue do get give go happen have hold include keep know let look make mean move
note pass put remain report say see seem set show stand start stay stop take tell think turn use want work write
`);

/** Nouns for deeds: whoever owns them did them. */
export const actNouns = listed(`
accusation announcement apology appeal approval arrival claim complaint criticism decision declaration demand denial departure directive
insistence instructions invitation objection offer order pledge promise proposal recommendation refusal rejection request resignation
ruling suggestion threat ultimatum veto warning withdrawal
`);

/** Verbs that leave it to their object to tell what was done: "issued a warning". */
export const bearers = listed(`
deliver file give gave issue launch lodge make made publish release repeat send sent sound utter voice
`);
