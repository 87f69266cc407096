// Which segments of a page are the article's text by the gold text: the chain of segments, in the order of the page and of the text, that
// covers the most of it.

const tokensOf = (text) => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** A segment counts that shares this much of its runs of three tokens with the text, though it does not stand there word for word. */
const sharedPart = 0.7;

/** For each segment whether it is text; null where it cannot be told (no words, or only part of it is). */
export function goldLabels(segments, gold) {
  const tokens = tokensOf(gold);
  const places = new Map();
  for (const [at, token] of tokens.entries()) places.set(token, [...(places.get(token) ?? []), at]);
  const shingles = new Set(tokens.map((_, at) => tokens.slice(at, at + 3).join(' ')));
  const own = segments.map(({ text }) => tokensOf(text));
  const occurrences = own.flatMap((words, segment) =>
    words.length === 0
      ? []
      : (places.get(words[0]) ?? [])
          .filter((at) => words.every((word, k) => tokens[at + k] === word))
          .map((at) => ({ segment, start: at, end: at + words.length, hidden: segments[segment].hidden })),
  );
  const chosen = heaviestChain(occurrences, tokens.length);
  return own.map((words, segment) => {
    if (words.length === 0) return null;
    if (chosen.has(segment)) return true;
    if (words.length < 6) return false;
    const runs = words.slice(0, -2).map((_, at) => words.slice(at, at + 3).join(' '));
    const shared = runs.filter((run) => shingles.has(run)).length / runs.length;
    if (occurrences.some((one) => one.segment === segment)) return false;
    return shared >= sharedPart ? true : shared < 0.3 ? false : null;
  });
}

/** The segments of the heaviest chain that rises in both orders (a weighted longest increasing subsequence over ends in the text). */
function heaviestChain(occurrences, length) {
  const best = Array.from({ length: length + 1 }, () => null);
  const valueAt = new Float64Array(length + 1);
  let at = 0;
  while (at < occurrences.length) {
    let until = at;
    while (until < occurrences.length && occurrences[until].segment === occurrences[at].segment) until++;
    const updates = occurrences.slice(at, until).map((one) => {
      const weight = one.end - one.start - (one.hidden ? 0.5 : 0);
      return { ...one, value: valueAt[one.start] + weight + 1e-3, before: best[one.start] };
    });
    for (const { segment, end, value, before } of updates) {
      for (let p = end; p <= length && valueAt[p] < value; p++) {
        valueAt[p] = value;
        best[p] = { segment, before };
      }
    }
    at = until;
  }
  const chosen = new Set();
  for (let link = best[length]; link !== null; link = link.before) chosen.add(link.segment);
  return chosen;
}
