/**
 * A verb's form in, what it is the form of out: the infinitives of the lexicons are inflected once, by rule and by a list of irregular verbs.
 */
import { statementVerbs } from './complements.js';
import { reportingVerbs } from './reporting-verbs.js';

export type VerbForm = 'base' | 'present' | 'past' | 'ing';

/** A form with its infinitive. */
export interface Inflected {
  readonly verb: string;
  readonly form: VerbForm;
}

/** infinitive: third person, past, past participle, present participle. */
const irregular: Readonly<Record<string, readonly [string, string, string, string]>> = {
  admit: ['admits', 'admitted', 'admitted', 'admitting'],
  beg: ['begs', 'begged', 'begged', 'begging'],
  blog: ['blogs', 'blogged', 'blogged', 'blogging'],
  brag: ['brags', 'bragged', 'bragged', 'bragging'],
  cast: ['casts', 'cast', 'cast', 'casting'],
  dub: ['dubs', 'dubbed', 'dubbed', 'dubbing'],
  email: ['emails', 'emailed', 'emailed', 'emailing'],
  feel: ['feels', 'felt', 'felt', 'feeling'],
  find: ['finds', 'found', 'found', 'finding'],
  flag: ['flags', 'flagged', 'flagged', 'flagging'],
  forecast: ['forecasts', 'forecast', 'forecast', 'forecasting'],
  foresee: ['foresees', 'foresaw', 'foreseen', 'foreseeing'],
  foretell: ['foretells', 'foretold', 'foretold', 'foretelling'],
  hear: ['hears', 'heard', 'heard', 'hearing'],
  know: ['knows', 'knew', 'known', 'knowing'],
  label: ['labels', 'labelled', 'labelled', 'labelling'],
  pan: ['pans', 'panned', 'panned', 'panning'],
  pen: ['pens', 'penned', 'penned', 'penning'],
  plan: ['plans', 'planned', 'planned', 'planning'],
  prefer: ['prefers', 'preferred', 'preferred', 'preferring'],
  put: ['puts', 'put', 'put', 'putting'],
  quip: ['quips', 'quipped', 'quipped', 'quipping'],
  quiz: ['quizzes', 'quizzed', 'quizzed', 'quizzing'],
  rap: ['raps', 'rapped', 'rapped', 'rapping'],
  read: ['reads', 'read', 'read', 'reading'],
  refer: ['refers', 'referred', 'referred', 'referring'],
  retell: ['retells', 'retold', 'retold', 'retelling'],
  rip: ['rips', 'ripped', 'ripped', 'ripping'],
  say: ['says', 'said', 'said', 'saying'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  seek: ['seeks', 'sought', 'sought', 'seeking'],
  shoot: ['shoots', 'shot', 'shot', 'shooting'],
  show: ['shows', 'showed', 'shown', 'showing'],
  shrug: ['shrugs', 'shrugged', 'shrugged', 'shrugging'],
  signal: ['signals', 'signalled', 'signalled', 'signalling'],
  sing: ['sings', 'sang', 'sung', 'singing'],
  slam: ['slams', 'slammed', 'slammed', 'slamming'],
  slap: ['slaps', 'slapped', 'slapped', 'slapping'],
  snap: ['snaps', 'snapped', 'snapped', 'snapping'],
  sob: ['sobs', 'sobbed', 'sobbed', 'sobbing'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  submit: ['submits', 'submitted', 'submitted', 'submitting'],
  sum: ['sums', 'summed', 'summed', 'summing'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  tell: ['tells', 'told', 'told', 'telling'],
  think: ['thinks', 'thought', 'thought', 'thinking'],
  understand: ['understands', 'understood', 'understood', 'understanding'],
  write: ['writes', 'wrote', 'written', 'writing'],
  yell: ['yells', 'yelled', 'yelled', 'yelling'],
};

function inflect(verb: string): [string, VerbForm][] {
  const fixed = irregular[verb];
  if (fixed !== undefined) {
    return [
      // "read", "put": the past tense reports more often than the infinitive.
      [verb, fixed[1] === verb ? 'past' : 'base'],
      [fixed[3], 'ing'],
      [fixed[0], 'present'],
      [fixed[1], 'past'],
      [fixed[2], 'past'],
    ];
  }
  const sibilant = /(?:s|x|z|ch|sh)$/.test(verb);
  const y = /[^aeiou]y$/.test(verb);
  const e = verb.endsWith('e');
  const present = y ? `${verb.slice(0, -1)}ies` : sibilant ? `${verb}es` : `${verb}s`;
  const past = e ? `${verb}d` : y ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
  const ing = e && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
  return [
    [verb, 'base'],
    [present, 'present'],
    [past, 'past'],
    [ing, 'ing'],
  ];
}

/** All forms of the verbs, each with its infinitive. */
export function formsOf(verbs: Iterable<string>): ReadonlyMap<string, Inflected> {
  const forms = new Map<string, Inflected>();
  for (const verb of verbs) {
    for (const [text, form] of inflect(verb)) if (!forms.has(text)) forms.set(text, { verb, form });
  }
  const american = new Map<string, Inflected>();
  // Spellings of the other side of the ocean.
  for (const [text, of] of forms) {
    if (/(?:signall|labell|modell|travell)/.test(text)) american.set(text.replace(/ll(?=ed|ing)/, 'l'), of);
  }
  for (const [text, of] of american) forms.set(text, of);
  return forms;
}

export const reportingForms: ReadonlyMap<string, Inflected> = formsOf(reportingVerbs);

/** The same with the verbs that report what somebody wants, thinks or does with words, and not a quotation: "support", "expect", "plan". */
export const statementForms: ReadonlyMap<string, Inflected> = formsOf([...reportingVerbs, ...statementVerbs]);
