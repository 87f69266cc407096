/**
 * A sentence beside its sources in, answers and sides that were turned round out: who denies there confirms here; who votes against there votes for it here.
 * The idea: the verb shows the side, its subject shows whose side it is, and only the same subject can have changed it.
 */
import { spanOf } from '../text/span.js';
import type { Sentence, Token } from '../text/index.js';
import { stemOf } from '../text/tokens.js';
import { isContent } from './certainty-reading.js';
import { affirmations, refusals, sideVerbs } from './negation-words.js';
import type { ChangeCandidate, PairedSource, Pairing } from './pairing.js';

/** Nobody both denies and confirms one thing; nobody votes on both sides. */
const strength = 0.7;

const affirmationStems: ReadonlySet<string> = new Set(affirmations.map(stemOf));
const refusalStems: ReadonlySet<string> = new Set(refusals.map(stemOf));
const sideStems: ReadonlySet<string> = new Set(sideVerbs.map(stemOf));

/** "denies that any agreement exists" became "confirms it", or the other way round. */
export function deniedAnswers(pairing: Pairing): readonly ChangeCandidate[] {
  return [...turned(pairing, affirmationStems, refusalStems), ...turned(pairing, refusalStems, affirmationStems)].slice(
    0,
    1,
  );
}

function turned(pairing: Pairing, here: ReadonlySet<string>, there: ReadonlySet<string>): readonly ChangeCandidate[] {
  const mine = verbsOf(pairing.sentence, here);
  const theirs = pairing.sources.map((source) => ({ source, verbs: verbsOf(source.sentence, there) }));
  if (mine.length !== 1 || verbsOf(pairing.sentence, there).length > 0) return [];
  if (pairing.sources.some(({ sentence }) => verbsOf(sentence, here).length > 0)) return [];
  return mine.flatMap((verb) =>
    theirs.flatMap(({ source, verbs }) =>
      verbs
        .filter((other) => sameSubject(pairing.sentence, verb, source.sentence, other))
        .map((other) => candidate(pairing, [verb, verb], source, [other, other])),
    ),
  );
}

/** Positions of verbs that no negation stands before. */
function verbsOf({ tokens }: Sentence, stems: ReadonlySet<string>): readonly number[] {
  return tokens.flatMap(({ stem, capital, kind }, position) => {
    const before = tokens.slice(Math.max(0, position - 3), position);
    const isTurned = before.some(({ norm }) => negations.has(norm) || norm.endsWith("n't") || norm.endsWith('n’t'));
    const isNoun = nounOpeners.has(tokens[position - 1]?.norm ?? '');
    return kind === 'word' && !capital && stems.has(stem) && !isTurned && !isNoun ? [position] : [];
  });
}
const negations: ReadonlySet<string> = new Set(['neither', 'never', 'no', 'nobody', 'none', 'nor', 'not', 'without']);
const nounOpeners: ReadonlySet<string> = new Set(['a', 'an', 'any', 'the']);

/** So many tokens before its verb the subject stands at most. */
const widestSubject = 8;

/** The names, nouns and pronouns before a verb, back to the last mark that opens a clause. */
function subjectOf({ tokens }: Sentence, verb: number): readonly Token[] {
  const from = Math.max(0, verb - widestSubject);
  const before = tokens.slice(from, verb);
  const opening = before.findLastIndex(({ norm }) => norm === ';' || norm === ':' || clauseOpeners.has(norm));
  return before.slice(opening + 1).filter((token) => isContent(token) || pronouns.has(token.norm));
}
const clauseOpeners: ReadonlySet<string> = new Set(['although', 'and', 'but', 'though', 'whereas', 'while']);
const pronouns: ReadonlySet<string> = new Set(['he', 'she', 'they']);

function sameSubject(sentence: Sentence, verb: number, other: Sentence, theirs: number): boolean {
  const stems = new Set(subjectOf(other, theirs).map(({ stem }) => stem));
  return subjectOf(sentence, verb).some(({ stem }) => stems.has(stem));
}

/** "voted against it" became "voted for it". */
export function turnedSides(pairing: Pairing): readonly ChangeCandidate[] {
  return sidesOf(pairing.sentence)
    .flatMap((mine) =>
      pairing.sources.flatMap((source) => {
        const theirs = sidesOf(source.sentence).filter(({ stem }) => stem === mine.stem);
        const other = theirs[0];
        if (other === undefined || theirs.some(({ against }) => against === mine.against)) return [];
        if (!sameSubject(pairing.sentence, mine.verb, source.sentence, other.verb)) return [];
        return [candidate(pairing, [mine.verb, mine.last], source, [other.verb, other.last])];
      }),
    )
    .slice(0, 1);
}

interface Side {
  readonly stem: string;
  readonly verb: number;
  readonly last: number;
  readonly against: boolean;
}

/** "spoke for", "voted in favour of", "ruled against". */
function sidesOf({ tokens }: Sentence): readonly Side[] {
  return tokens.flatMap(({ stem }, verb) => {
    if (!sideStems.has(stem)) return [];
    const last = tokens.slice(verb + 1, verb + 1 + sideReach).findIndex(({ norm }) => sides.has(norm));
    const side = tokens[verb + 1 + last]?.norm;
    return last < 0 ? [] : [{ stem, verb, last: verb + 1 + last, against: side === 'against' }];
  });
}
/** So many tokens behind its verb a side is told. */
const sideReach = 2;
const sides: ReadonlySet<string> = new Set(['against', 'favor', 'favour', 'for']);

function candidate(
  pairing: Pairing,
  [first, last]: readonly [number, number],
  source: PairedSource,
  [from, to]: readonly [number, number],
): ChangeCandidate {
  const mine = pairing.sentence.tokens;
  const theirs = source.sentence.tokens;
  const here = spanOf(pairing.article, pairing.sentence, mine[first]?.start ?? 0, mine[last]?.end ?? 0);
  const there = spanOf(source.article, source.sentence, theirs[from]?.start ?? 0, theirs[to]?.end ?? 0);
  return { kind: 'negation', here, there, words: `${there.text} → ${here.text}`, strength };
}
