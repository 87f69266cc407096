/**
 * Words of one field by their intensity: what a sober report writes, and what a heightened one puts for it. Written by hand from thesauruses and from what style guides
 * warn against in headlines. One field an entry; words meet by their stems. A strong word without a weak one is sensational wherever it is new.
 */
export interface IntensityField {
  readonly weak: readonly string[];
  readonly strong: readonly string[];
}

const field = (weak: string, strong: string): IntensityField => ({ weak: weak.split(' '), strong: strong.split(' ') });

export const intensityFields: readonly IntensityField[] = [
  field('advance study result step test trial', 'breakthrough landmark miracle revolutionary'),
  field('argue criticise criticism disagree objected question', 'blast lambast lash savage slam tirade'),
  field('attack clash fight shooting', 'bloodbath carnage massacre rampage slaughter'),
  field('avoid curb limit lower reduce reduction restrict', 'ban banned eliminate outlaw'),
  field('beat defeat lose win', 'annihilate crush demolish humiliate thrash'),
  field('bid buy offer', 'pounce swoop swooped'),
  field('break delay pause suspend', 'collapse collapsed implode'),
  field('concern unease worry', 'alarm dread panic terror'),
  field('cut decrease ease lower reduce trim', 'axe gut slash slashed'),
  field('damage damaged harm', 'destroy destroyed devastate obliterate ruin wreck'),
  field('deadline demand request', 'ultimatum'),
  field('decline dip drop fall fell slip', 'crash nosedive plummet'),
  field('detain detained question stop', 'arrest jail'),
  field('difficulty disagreement dispute problem quarrel row tension', 'chaos crisis feud fiasco meltdown turmoil war'),
  field('dismiss leave replace resign suspend withdraw', 'oust purge'),
  field('displeased dissatisfied unhappy', 'enraged furious fury outrage rage'),
  field('error irregularity lapse mistake', 'disaster disgrace fraud scandal'),
  field('gain grow increase rise rose', 'explode rocket skyrocket'),
  field('incident protest scuffle', 'mayhem riot siege'),
  field('injury setback wound', 'devastating horrific horror nightmare'),
  field('partial partly principle provisional tentative', 'complete full'),
  field('refuse reject', 'humiliate snub'),
  field('remark statement surprise surprised', 'bombshell shock stun stunned'),
  field('meeting talk', 'showdown'),
];

/** Sensational in a headline, whatever the source has. */
export const sensational: readonly string[] = [
  'apocalypse',
  'bloodbath',
  'bombshell',
  'breakthrough',
  'brink',
  'carnage',
  'catastrophe',
  'chaos',
  'collapse',
  'devastating',
  'disaster',
  'doom',
  'engulf',
  'erupt',
  'explode',
  'explosive',
  'fury',
  'giant',
  'havoc',
  'horrific',
  'horror',
  'humiliating',
  'knockout',
  'landmark',
  'massacre',
  'massive',
  'meltdown',
  'nightmare',
  'outrage',
  'panic',
  'plunge',
  'rampage',
  'scandal',
  'shock',
  'showdown',
  'slam',
  'slash',
  'soar',
  'spiral',
  'stun',
  'swoop',
  'terror',
  'turmoil',
  'unprecedented',
];
