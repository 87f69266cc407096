/**
 * A number of a sentence in, what it counts out, where the noun does not stand right behind it.
 */
import type { NumberMention } from '../text/index.js';
import type { Stated } from './shared-terms.js';

/** What a number counts: the noun behind it or, for numbers without a unit, what the rest of the sentence says; null where nothing does. */
export function countedBy(stated: Stated, number: NumberMention): string | null {
  if (number.noun !== null || number.baseUnit !== null) return number.noun;
  return nounBefore(stated, number) ?? votesIn(stated, number) ?? nounOfWhole(stated, number);
}

/** "A crew of 17", "the ballots, 47 of them". */
function nounBefore({ article, sentence }: Stated, { start, end }: NumberMention): string | null {
  const before = article.text.slice(sentence.start, start);
  const of = /(\p{Ll}{3,}) of(?: (?:about|around|at least|more than|nearly|only|over|some|up to))?\s*$/u.exec(before);
  if (of?.[1] !== undefined) return of[1];
  const them = /^ of them\b/u.test(article.text.slice(end, sentence.end))
    ? /(\p{Ll}{3,}), (?:about |around |some )?$/u.exec(before)
    : null;
  return them?.[1] ?? null;
}

/** "212 in favour"; "212 for the motion, 40 against": a side alone may be anything. */
function votesIn({ article, sentence }: Stated, { start, end }: NumberMention): string | null {
  const sideAfter = (from: number) =>
    /^ (?:(?:were|was|voted) )?(in favou?r|for|against)\b/u.exec(article.text.slice(from, sentence.end))?.[1] ?? null;
  const side = sideAfter(end);
  if (side === null) return null;
  if (side.startsWith('in')) return 'votes';
  const others = sentence.numbers.filter((number) => number.start !== start).map((number) => sideAfter(number.end));
  return others.some((other) => other !== null && (other === 'against') !== (side === 'against')) ? 'votes' : null;
}

/** "Of 310 members present, 212 agreed": members. */
function nounOfWhole({ article, sentence }: Stated, { start }: NumberMention): string | null {
  if (!/^Of\b/u.test(article.text.slice(sentence.start, start))) return null;
  const [whole] = sentence.numbers;
  return whole !== undefined && whole.start < start ? whole.noun : null;
}
