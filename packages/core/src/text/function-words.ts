/**
 * Words that carry grammar rather than content, and words so general that sharing them says little.
 * Closed classes of English (determiners, pronouns, prepositions, conjunctions, auxiliaries, particles), written out by hand.
 */

const closedClass = `
a about above across after again against ago ahead all almost along already also although always am amid among amongst an and another
any anybody anyone anything are around as aside at away back be became because become becomes been before behind being below beneath
beside besides between beyond both but by can cannot could despite did do does doing done down due during each either else elsewhere
enough even ever every everybody everyone everything except few for from further had has have having he hence her here hers herself him
himself his how however i if in indeed inside instead into is it its itself just least less like many may me meanwhile might mine more
moreover most much must my myself near nearly neither never nevertheless next no nobody none nor not nothing now of off often on once one
only onto or other others otherwise ought our ours ourselves out outside over own per perhaps quite rather really same several shall she
should since so some somebody someone something soon still such than that the their theirs them themselves then there thereby therefore
these they thing this those though through throughout thus till to together too toward towards under unless until up upon us used very via
was we well were what whatever when where whereas whether which while who whom whose why will with within without would yet you your yours
yourself isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't it's that's there's
he's she's i'm i've i'll we're we've we'll they're they've they'll you're
`;

const generalWords = `
add added adding according ask asked call called come came day days early find found get gets getting give given gave go goes going gone good
got great hold held keep kept know known large last late later left make made makes making man men month months new number old part people
place put report reported reportedly reporting said say saying says see seen set show showed small state stated take taken takes taking tell
told time times took two use used want way week weeks went woman women work year years
`;

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words without content of their own: they are never compared. */
export const functionWords: ReadonlySet<string> = listed(closedClass);

/** Words that nearly every report holds: sharing them is weak evidence. */
export const commonWords: ReadonlySet<string> = listed(generalWords);
