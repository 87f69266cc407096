/**
 * A verb's form in, what it is the form of out: the infinitives of the lexicons are inflected once, by rule and by a list of irregular verbs.
 */
import { reportingVerbs } from './reporting-verbs.js';

export type VerbForm = 'base' | 'present' | 'past' | 'ing';

interface Inflected {
  readonly verb: string;
  readonly form: VerbForm;
}

/** infinitive: third person, past, past participle, present participle. */
const irregular: Readonly<Record<string, readonly [string, string, string, string]>> = {
  beg: ['begs', 'begged', 'begged', 'begging'],
  brag: ['brags', 'bragged', 'bragged', 'bragging'],
  dub: ['dubs', 'dubbed', 'dubbed', 'dubbing'],
  email: ['emails', 'emailed', 'emailed', 'emailing'],
  feel: ['feels', 'felt', 'felt', 'feeling'],
  find: ['finds', 'found', 'found', 'finding'],
  flag: ['flags', 'flagged', 'flagged', 'flagging'],
  forecast: ['forecasts', 'forecast', 'forecast', 'forecasting'],
  foretell: ['foretells', 'foretold', 'foretold', 'foretelling'],
  put: ['puts', 'put', 'put', 'putting'],
  quip: ['quips', 'quipped', 'quipped', 'quipping'],
  quiz: ['quizzes', 'quizzed', 'quizzed', 'quizzing'],
  rap: ['raps', 'rapped', 'rapped', 'rapping'],
  read: ['reads', 'read', 'read', 'reading'],
  refer: ['refers', 'referred', 'referred', 'referring'],
  retell: ['retells', 'retold', 'retold', 'retelling'],
  say: ['says', 'said', 'said', 'saying'],
  shoot: ['shoots', 'shot', 'shot', 'shooting'],
  shrug: ['shrugs', 'shrugged', 'shrugged', 'shrugging'],
  sing: ['sings', 'sang', 'sung', 'singing'],
  slam: ['slams', 'slammed', 'slammed', 'slamming'],
  snap: ['snaps', 'snapped', 'snapped', 'snapping'],
  sob: ['sobs', 'sobbed', 'sobbed', 'sobbing'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  submit: ['submits', 'submitted', 'submitted', 'submitting'],
  admit: ['admits', 'admitted', 'admitted', 'admitting'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  tell: ['tells', 'told', 'told', 'telling'],
  think: ['thinks', 'thought', 'thought', 'thinking'],
  write: ['writes', 'wrote', 'written', 'writing'],
  yell: ['yells', 'yelled', 'yelled', 'yelling'],
  pen: ['pens', 'penned', 'penned', 'penning'],
  sum: ['sums', 'summed', 'summed', 'summing'],
  understand: ['understands', 'understood', 'understood', 'understanding'],
  blog: ['blogs', 'blogged', 'blogged', 'blogging'],
  signal: ['signals', 'signalled', 'signalled', 'signalling'],
  label: ['labels', 'labelled', 'labelled', 'labelling'],
  know: ['knows', 'knew', 'known', 'knowing'],
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
