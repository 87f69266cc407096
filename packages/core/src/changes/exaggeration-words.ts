/**
 * Words of one field by their intensity: what a sober report writes, and what a heightened one puts for it. Written by hand from thesauruses and from what style guides
 * warn against in headlines. One field an entry; words meet by their stems. A strong word without a weak one is sensational wherever it is new.
 */
export interface IntensityField {
  readonly weak: readonly string[];
  readonly strong: readonly string[];
  /** The strong word tells of another event; else it only colours the same one, which writers do without a thought. */
  readonly factual: boolean;
}

const style = (weak: string, strong: string): IntensityField => ({
  weak: weak.split(' '),
  strong: strong.split(' '),
  factual: false,
});
const fact = (weak: string, strong: string): IntensityField => ({ ...style(weak, strong), factual: true });

export const intensityFields: readonly IntensityField[] = [
  fact('advance progress result start step study test trial', 'breakthrough landmark miracle revolutionary'),
  style('argue criticise criticism disagree objected question', 'blast lambast lash savage slam tirade'),
  fact('attack clash fight shooting', 'bloodbath carnage massacre rampage slaughter'),
  fact('avoid curb limit lower reduce reduction restrict', 'ban banned eliminate outlaw'),
  style('beat defeat lose win', 'annihilate crush demolish humiliate thrash'),
  style('bid buy offer', 'pounce swoop swooped'),
  fact('break delay pause suspend', 'collapse collapsed implode'),
  fact('caution concern urge warn warning', 'condemn condemnation criticise criticism denounce'),
  style('concern unease worry', 'alarm dread panic terror'),
  style('cut decrease ease lower reduce trim', 'axe gut slash slashed'),
  fact('damage damaged harm', 'destroy destroyed devastate obliterate ruin wreck'),
  fact('deadline demand request', 'ultimatum'),
  style('decline dip drop fall fell slip', 'crash nosedive plummet'),
  fact('detain detained question stop', 'arrest jail'),
  style('difficulty disagreement dispute problem quarrel row tension', 'chaos crisis feud fiasco meltdown turmoil war'),
  style('dismiss leave replace resign suspend withdraw', 'oust purge'),
  style('displeased dissatisfied unhappy', 'enraged furious fury outrage rage'),
  fact('error irregularity lapse mistake', 'disaster disgrace fraud scandal'),
  style('gain grow increase rise rose', 'explode rocket skyrocket'),
  fact('incident protest scuffle', 'mayhem riot siege'),
  style('injury setback wound', 'devastating horrific horror nightmare'),
  fact('partial partly principle provisional tentative', 'complete full'),
  style('refuse reject', 'humiliate snub'),
  style('remark statement surprise surprised', 'bombshell shock stun stunned'),
  style('meeting talk', 'showdown'),
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
