/** What stands before and after a candidate. */
import type { PutFeature } from './features.js';
import type { Candidate, PageFacts } from './page-facts.js';
import { lookOf } from './repetition-features.js';
import type { PhraseKind } from './wording.js';

/** How far neighbours are looked at, and how far running text and other zones. */
const offsets = [-3, -2, -1, 1, 2, 3];
const FAR = 30;
const WIDE_GAP = 12;

const toldPhrases: readonly PhraseKind[] = [
  'more',
  'newsletter',
  'share',
  'comments',
  'advertisement',
  'copyright',
  'byline',
  'contributed',
];

const names = new Map(
  offsets.map((by) => {
    const where = by < 0 ? `${-by} before` : `${by} after`;
    return [
      by,
      {
        length: `length ${where}`,
        linked: `linked ${where}`,
        running: `running ${where}`,
        together: `together ${where}`,
        like: `like ${where}`,
        heading: `heading ${where}`,
        item: `item ${where}`,
        sentence: `sentence ${where}`,
        colon: `colon ${where}`,
        phrases: toldPhrases.map((kind) => [kind, `says ${kind} ${where}`] as const),
      },
    ];
  }),
);

export function addNeighbourFeatures({ candidates }: PageFacts, put: PutFeature): void {
  const since = stepsSinceRunning(candidates);
  const until = stepsSinceRunning(candidates.toReversed()).toReversed();
  for (const [at, candidate] of candidates.entries()) {
    const previous = candidates[at - 1]?.at ?? -1;
    const next = candidates[at + 1]?.at ?? candidate.at + 1 + WIDE_GAP;
    put(at, 'gap before', Math.min(WIDE_GAP, candidate.at - previous - 1));
    put(at, 'gap after', Math.min(WIDE_GAP, next - candidate.at - 1));
    put(at, 'to running before', since[at] ?? FAR);
    put(at, 'to running after', until[at] ?? FAR);
    for (const by of offsets) {
      const other = candidates[at + by];
      if (other !== undefined) addNeighbour(at, candidate, other, by, put);
    }
  }
}

function addNeighbour(at: number, candidate: Candidate, other: Candidate, by: number, put: PutFeature): void {
  const named = names.get(by);
  if (named === undefined) return;
  const { segment, place, wording, running, heading } = other;
  put(at, named.length, Math.log(1 + segment.text.length));
  put(at, named.linked, segment.linked / segment.text.length);
  if (running) put(at, named.running, 1);
  if (place.around === candidate.place.around) put(at, named.together, 1);
  if (Math.abs(by) > 1) return;
  if (looksLike(candidate, other)) put(at, named.like, 1);
  if (heading) put(at, named.heading, 1);
  if (segment.element.tag === 'li') put(at, named.item, 1);
  if (wording.endsSentence) put(at, named.sentence, 1);
  if (wording.endsColon) put(at, named.colon, 1);
  for (const [kind, name] of named.phrases) if (wording.phrases[kind]) put(at, name, 1);
}

function looksLike({ segment: { element: a } }: Candidate, { segment: { element: b } }: Candidate): boolean {
  return lookOf(a) === lookOf(b) && lookOf(a.parent ?? a) === lookOf(b.parent ?? b);
}

/** For each candidate how many steps back the last running text is, at most `FAR`. */
function stepsSinceRunning(candidates: readonly Candidate[]): readonly number[] {
  let steps = FAR;
  return candidates.map(({ running }) => {
    const here = steps;
    steps = running ? 1 : Math.min(FAR, steps + 1);
    return here;
  });
}
