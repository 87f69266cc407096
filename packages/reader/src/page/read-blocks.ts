/**
 * A parsed page in, its blocks out, in the order of the page. Zones tell what stands around articles, a learned model tells the article's text
 * from the rest, and each block gets its type. What a browser does not show is left out.
 */
import { MAX_CANDIDATES } from '../limits.js';
import { type Block, type BlockType, isProse } from './block.js';
import { type TypedSegment, typeInZone, typeOfOther, typeOfText } from './block-types.js';
import { candidatesOf } from './candidates.js';
import { type PageFacts, pageFacts } from './page-facts.js';
import { UnreadablePage } from './page-size.js';
import type { ParsedPage } from './parse.js';
import { isPlainPage } from './plain-page.js';
import { isProgramText } from './program-text.js';
import { type Segment, segmentsOf } from './segments.js';
import { withTables } from './tables.js';
import { chooseText } from './text-choice.js';
import { textProbabilities } from './text-model.js';
import { witnessesOf } from './witnesses.js';

/** `segments` may be given where somebody has read them already. Throws `UnreadablePage` where there is more text than in any article. */
export function readBlocks(
  { root, elements }: ParsedPage,
  segments: readonly Segment[] = segmentsOf(root),
): readonly Block[] {
  const { numbers, zones } = candidatesOf(segments);
  if (numbers.length > MAX_CANDIDATES) throw new UnreadablePage('it has more paragraphs than any article');
  const facts = pageFacts(root, segments, numbers, witnessesOf(elements));
  const text = isPlainPage(elements) ? facts.candidates.map(() => true) : chooseText(facts, textProbabilities(facts));
  const types = candidateTypes(facts, text);
  const typed = segments.flatMap((segment, at): readonly TypedSegment[] => {
    const zone = zones[at] ?? null;
    const type =
      types.get(at) ??
      (zone === null || segment.hidden || isProgramText(segment) ? null : typeInZone(zone.kind, segment));
    return type === null ? [] : [{ segment, type }];
  });
  return withTables(typed);
}

/** The types of candidates by their numbers among the segments; `text` tells for each candidate whether it is text. */
export function candidateTypes(
  { candidates, witnesses }: PageFacts,
  text: readonly boolean[],
): ReadonlyMap<number, BlockType> {
  const types = new Map<number, BlockType>();
  let begun = false;
  for (const [place, candidate] of candidates.entries()) {
    const isHeadline = !begun && candidate.heading && witnesses.isTitle(candidate.segment.text);
    const isText = text[place] === true && !isHeadline;
    const type = isText ? typeOfText(candidate) : typeOfOther(candidate, witnesses, begun);
    types.set(candidate.at, type);
    if (isProse({ type }) && !candidate.heading) begun = true;
  }
  return types;
}
