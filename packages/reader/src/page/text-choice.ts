/**
 * How likely each candidate is text in, which ones are out: those that are likely text, and paragraphs between two of them that stand in the
 * same element and look the same, unless much speaks against it. A short answer between two long ones is part of an interview. What stands in
 * another `<article>` than that of the page is a teaser.
 */
import { articlesOf } from './article-elements.js';
import { isSentence } from './containers.js';
import type { Candidate, PageFacts } from './page-facts.js';
import type { PageElement } from './parse.js';
import { NOWHERE, type Place, tellingTags } from './place.js';
import { lookOf } from './repetition-features.js';

/**
 * From this probability on a candidate is text, and from half of it on between two that are. A stray line harms more than a lost one: it becomes
 * a false addition. Beside .5, precision on pages left out gains .002 and recall loses .001; from .6 on pages of other kinds lose more than that.
 */
const TEXT = 0.55;
const BETWEEN = TEXT / 2;
/** Where nothing is that likely, what is likelier text than not is all that the page has. */
const ALL_THERE_IS = 0.5;

/** For each candidate whether it is text. */
export function chooseText(facts: PageFacts, probabilities: readonly number[]): readonly boolean[] {
  const { candidates } = facts;
  const { main, mainHoldsMost } = articlesOf(facts);
  const isTeaser = ({ place }: Candidate) => mainHoldsMost && place.article !== null && !isWithin(place, main);
  const above = (threshold: number) =>
    candidates.map((candidate, at) => (probabilities[at] ?? 0) >= threshold && !isTeaser(candidate));
  const likely = above(TEXT);
  const sure = likely.includes(true) ? likely : above(ALL_THERE_IS);
  if (!sure.includes(true))
    return candidates.map((candidate) => isSentence(candidate.segment) && isMarked(candidate, main));
  return sure.map((isText, at) => {
    if (isText || (probabilities[at] ?? 0) < BETWEEN) return isText;
    const [before, candidate, after] = [candidates[at - 1], candidates[at], candidates[at + 1]];
    return sure[at - 1] === true && sure[at + 1] === true && alike(candidate, before) && alike(candidate, after);
  });
}

/** Whether the page itself marks it as its article: the news in one sentence has too little for a model. */
function isMarked({ place }: Candidate, article: PageElement | null): boolean {
  return isWithin(place, article) || place.steps[tellingTags.indexOf('main')] !== NOWHERE;
}

function isWithin(place: Place, element: PageElement | null): boolean {
  for (let around: Place | null = place; around !== null; around = around.around) {
    if (around.element === element) return true;
  }
  return false;
}

function alike(one: Candidate | undefined, other: Candidate | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [a, b] = [one.segment.element, other.segment.element];
  return a.parent === b.parent && lookOf(a) === lookOf(b);
}
