/**
 * Nouns that tell a name from a title, and bodies and places from persons, as far as they stand inside names.
 * Written by hand from style guides and from the usual names of institutions.
 */

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Forms of address, ranks and offices that stand before a person's name. */
export const officeWords = listed(`
acting admiral ambassador archbishop assistant attorney ayatollah baron baroness bishop board brigadier captain cardinal chair chairman
chairwoman chancellor chief coach col colonel commander commissioner congressman congresswoman constable councillor councilman councilwoman
county dame defence defense deputy detective director district doctor dr education emir energy envoy executive father finance foreign
former gen general gov governor health home inspector interior interim judge justice king lady lead lieutenant lord lt maj major
maitre marshal master mayor miss minister mr mrs ms officer pastor police pope premier president prime prince princess prof professor queen
rabbi regional rep representative rev reverend secretary sen senator senior sergeant sgt sheikh sheriff sir sister speaker state
superintendent trade transport treasurer vice
`);

/** Nouns that end the title before a name: what stands before them belongs to the title as well. */
export const titleHeads = listed(`
admiral ambassador archbishop attorney ayatollah baron baroness bishop brigadier captain cardinal chair chairman chairwoman chancellor chief
coach col colonel commander commissioner congressman congresswoman constable councillor councilman councilwoman dame deputy detective
director doctor dr emir envoy executive father gen general gov governor inspector judge justice king lady lieutenant lord lt maj major
maitre marshal master mayor miss minister mr mrs ms officer pastor pope premier president prince princess prof professor queen rabbi rep
representative rev reverend secretary sen senator sergeant sgt sheikh sheriff sir sister speaker superintendent treasurer
`);

/** Nouns that make a name the name of a body. */
export const bodyNouns = listed(`
academy administration agency airlines airways alliance army assembly associates association authority bank board brigade bureau cabinet
chamber church club coalition college commission committee company confederation congress consortium consulate cooperative corp
corporation council court department directorate embassy federation force forces foundation front fund group guard guild holdings hospital
house inc institute league limited lines ltd magazine ministry mission movement museum nations navy network news nv office orchestra
organisation organization palace panel parliament partners party plc police press provider republic rovers school secretariat senate
service services society squad syndicate team times treasury tribunal trust union united university
`);

/** Nouns that make a name the name of a place. */
export const placeNouns = listed(`
airport avenue bay beach borough bridge canal cape city coast county creek crossing district falls flats forest harbour harbor heights
highway hill hills island islands lake mountain mountains park peninsula plain port province region river road sea square state
states strait street town valley village
`);

/** Words of the calendar, which are written as names. */
export const calendarWords = listed(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec easter christmas ramadan eid
`);

/** Lower-case words inside names. */
export const nameParticles = listed(
  'al bin bint da das de del della den der di do dos du el ibn la le ould ter ul van von y zu zur',
);
