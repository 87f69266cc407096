// Which candidates of a page are its text where only some segments are known that must, or must not, be in it.
import { lookPathOf } from '../../packages/reader/dist/page/second-look-features.js';

/**
 * For each candidate `{ label, told }`: true, false, or null where nothing tells; `told` where the page's own segments do. What looks just like
 * segments that must not be in the text, and like none that must, does not belong to it either: the other entries of a list.
 */
export function segmentLabels(candidates, { with: wanted, without: unwanted }) {
  const labels = candidates.map(({ segment: { text } }) => {
    const isWanted = wanted.some((words) => text.includes(words));
    return isWanted === unwanted.some((words) => text.includes(words)) ? null : isWanted;
  });
  const looks = candidates.map(({ segment }) => lookPathOf(segment.element));
  const looksOf = (kind) => new Set(looks.filter((_, at) => labels[at] === kind));
  const [good, bad] = [looksOf(true), looksOf(false)];
  return labels.map((label, at) => {
    if (label !== null) return { label, told: true };
    return { label: bad.has(looks[at]) && !good.has(looks[at]) ? false : null, told: false };
  });
}
