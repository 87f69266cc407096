// In: nothing. Out: the words that make numbers: units, tens, scales, ordinals, fractions and vague counts.
// The idea: English has few of them, so the list is complete for news prose; made by hand from grammars of English numerals.

/** Words for 0 to 19. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['eight', 8],
  ['eighteen', 18],
  ['eleven', 11],
  ['fifteen', 15],
  ['five', 5],
  ['four', 4],
  ['fourteen', 14],
  ['nil', 0],
  ['nine', 9],
  ['nineteen', 19],
  ['one', 1],
  ['seven', 7],
  ['seventeen', 17],
  ['six', 6],
  ['sixteen', 16],
  ['ten', 10],
  ['thirteen', 13],
  ['three', 3],
  ['twelve', 12],
  ['two', 2],
  ['zero', 0],
]);

export const TENS: ReadonlyMap<string, number> = new Map([
  ['eighty', 80],
  ['fifty', 50],
  ['forty', 40],
  ['ninety', 90],
  ['seventy', 70],
  ['sixty', 60],
  ['thirty', 30],
  ['twenty', 20],
]);

/** Words that multiply what stands before them by a thousand or more, and the Indian scales. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['billion', 1e9],
  ['crore', 1e7],
  ['crores', 1e7],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['thousand', 1e3],
  ['trillion', 1e12],
]);

/** Letters glued to a numeral that multiply it ("3.2bn"). "m" is metres unless money or a counted noun says otherwise. */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['b', 1e9],
  ['bn', 1e9],
  ['k', 1e3],
  ['m', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);

export const SMALL_ORDINALS: ReadonlyMap<string, number> = new Map([
  ['eighteenth', 18],
  ['eighth', 8],
  ['eleventh', 11],
  ['fifteenth', 15],
  ['fifth', 5],
  ['first', 1],
  ['fourteenth', 14],
  ['fourth', 4],
  ['nineteenth', 19],
  ['ninth', 9],
  ['second', 2],
  ['seventeenth', 17],
  ['seventh', 7],
  ['sixteenth', 16],
  ['sixth', 6],
  ['tenth', 10],
  ['third', 3],
  ['thirteenth', 13],
  ['twelfth', 12],
]);

export const TENS_ORDINALS: ReadonlyMap<string, number> = new Map([
  ['eightieth', 80],
  ['fiftieth', 50],
  ['fortieth', 40],
  ['ninetieth', 90],
  ['seventieth', 70],
  ['sixtieth', 60],
  ['thirtieth', 30],
  ['twentieth', 20],
]);

export const SCALE_ORDINALS: ReadonlyMap<string, number> = new Map([
  ['hundredth', 100],
  ['millionth', 1e6],
  ['thousandth', 1e3],
]);

/** Names of the parts of a whole, singular: how many of them make one. */
export const FRACTION_PARTS: ReadonlyMap<string, number> = new Map([
  ['eighth', 8],
  ['fifth', 5],
  ['fourth', 4],
  ['half', 2],
  ['hundredth', 100],
  ['ninth', 9],
  ['quarter', 4],
  ['seventh', 7],
  ['sixth', 6],
  ['tenth', 10],
  ['third', 3],
  ['twelfth', 12],
  ['twentieth', 20],
]);

/** One character that is a fraction. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['¼', 1 / 4],
  ['½', 1 / 2],
  ['¾', 3 / 4],
  ['⅐', 1 / 7],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Counts without a figure, and the interval that a reader takes them for. */
export const VAGUE_COUNTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['billions', [2e9, 999e9]],
  ['dozens', [24, 200]],
  ['few', [2, 9]],
  ['handful', [3, 10]],
  ['hundreds', [200, 1999]],
  ['millions', [2e6, 999e6]],
  ['scores', [40, 300]],
  ['several', [3, 12]],
  ['thousands', [2000, 99999]],
]);

/** How many times something happened or by how much it grew. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['eightfold', 8],
  ['fivefold', 5],
  ['fourfold', 4],
  ['hundredfold', 100],
  ['ninefold', 9],
  ['sevenfold', 7],
  ['sixfold', 6],
  ['tenfold', 10],
  ['thrice', 3],
  ['threefold', 3],
  ['twice', 2],
  ['twofold', 2],
]);
