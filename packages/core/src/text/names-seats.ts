/**
 * Buildings, streets and quarters that stand for the government that sits there, with the usual name of its country.
 * Written by hand from the usage of news agencies.
 */

export const seatsOfGovernment: ReadonlyMap<string, string> = new Map([
  ['blue house', 'south korea'],
  ['capitol', 'united states'],
  ['capitol hill', 'united states'],
  ['casa rosada', 'argentina'],
  ['downing street', 'united kingdom'],
  ['elysee', 'france'],
  ['foggy bottom', 'united states'],
  ['kremlin', 'russia'],
  ['palacio do planalto', 'brazil'],
  ['pentagon', 'united states'],
  ['planalto', 'brazil'],
  ['quai orsay', 'france'],
  ['quirinale', 'italy'],
  ['union buildings', 'south africa'],
  ['westminster', 'united kingdom'],
  ['white house', 'united states'],
  ['whitehall', 'united kingdom'],
]);
