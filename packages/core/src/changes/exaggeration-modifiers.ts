/**
 * Adjectives that heighten what they stand before, by class. Written by hand from thesaurus heads and from what style guides warn against.
 * Words are compared as they stand, in lower case; sorted within each class.
 */

const listed = (words: string): readonly string[] => words.trim().split(/\s+/);

export const loadedModifiers: ReadonlySet<string> = new Set([
  // Size and degree.
  ...listed(`astronomical colossal crushing dramatic enormous eye-watering gigantic immense mammoth massive overwhelming
    record-breaking skyrocketing soaring spiralling spiraling staggering sweeping unprecedented whopping`),
  // Harm and danger.
  ...listed(
    `catastrophic crippling dangerous deadly devastating dire disastrous explosive fatal lethal perilous ruinous tragic`,
  ),
  // Violence and cruelty.
  ...listed(`bloody brutal cruel draconian ferocious merciless ruthless savage vicious`),
  // Fear and horror.
  ...listed(`appalling chilling frantic frightening gruesome harrowing heartbreaking horrific horrifying nightmarish ominous panicked
    terrified terrifying`),
  // Conflict and speech.
  ...listed(
    `acrimonious angry bitter blistering fierce fiery furious heated humiliating scathing stark stinging ugly vehement`,
  ),
  // Blame and secrecy.
  ...listed(
    `clandestine damning disgraceful murky notorious outrageous scandalous shadowy shady shameful sinister toxic`,
  ),
  // Praise and wonder.
  ...listed(`astonishing breathtaking extraordinary groundbreaking heroic historic incredible miraculous sensational shocking spectacular
    stellar stunning triumphant`),
]);

/** "a flood of complaints": crowds that stand for a number. */
export const heightenedCrowds: ReadonlySet<string> = new Set(
  listed(
    `army avalanche barrage deluge explosion flood flurry horde hordes host mountain onslaught raft slew spate storm swarm tide torrent wave waves`,
  ),
);
