// How much of an article's text an extractor found, by the two public ways of counting.
//
// Shingles: scrapinghub/article-extraction-benchmark, evaluate.py. Segments: adbar/trafilatura, tests/evaluate.py.

const shingleLength = 4;

const tokensOf = (text) => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Runs of four tokens with how often each stands in the text; a shorter text is one run. */
function shinglesOf(tokens) {
  const counts = new Map();
  for (let start = 0; start < Math.max(1, tokens.length - shingleLength + 1); start++) {
    const shingle = tokens.slice(start, start + shingleLength).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const total = (counts) => [...counts.values()].reduce((a, b) => a + b, 0);

/** Precision and recall of one page's shingles, and whether the tokens are the same. */
export function shingleScore(gold, text) {
  const [goldTokens, tokens] = [tokensOf(gold), tokensOf(text)];
  const [wanted, found] = [shinglesOf(goldTokens), shinglesOf(tokens)];
  let hit = 0;
  for (const [shingle, count] of found) hit += Math.min(count, wanted.get(shingle) ?? 0);
  const [extra, missed] = [total(found) - hit, total(wanted) - hit];
  const ratio = (other) => (hit + other > 0 ? hit / (hit + other) : extra + missed === 0 ? 1 : 0);
  const exact = tokens.length === goldTokens.length && tokens.every((token, place) => token === goldTokens[place]);
  return { precision: ratio(extra), recall: ratio(missed), exact };
}

/** The means over pages of `shingleScore`, and the F1 of the mean precision and recall. */
export function shingleFigures(scores) {
  const mean = (of) => scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  const precision = mean((score) => score.precision);
  const recall = mean((score) => score.recall);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return { F1: f1, precision, recall, exact: mean(({ exact }) => (exact ? 1 : 0)) };
}

/** How many segments that must be in the text are, and how many that must not are. */
export function segmentScore({ with: wanted, without: unwanted }, text) {
  const found = wanted.filter((segment) => text.includes(segment)).length;
  return {
    hit: found,
    missed: wanted.length - found,
    extra: unwanted.filter((segment) => text.includes(segment)).length,
  };
}

/** The F of all pages' segments together. */
export function segmentFigures(scores) {
  const sum = (name) => scores.reduce((all, score) => all + score[name], 0);
  const [hit, missed, extra] = [sum('hit'), sum('missed'), sum('extra')];
  return { F: (2 * hit) / (2 * hit + missed + extra), precision: hit / (hit + extra), recall: hit / (hit + missed) };
}
