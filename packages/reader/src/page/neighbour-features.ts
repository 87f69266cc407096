/** What stands before and after a candidate. */
import { feature, numbered } from './feature-numbers.js';
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

const featuresOf = new Map(
  offsets.map((by) => {
    const where = by < 0 ? `${-by} before` : `${by} after`;
    const numbers = {
      length: feature(`length ${where}`),
      linked: feature(`linked ${where}`),
      running: feature(`running ${where}`),
      together: feature(`together ${where}`),
    };
    return [by, numbers];
  }),
);

/** Only of the candidates right before and after. */
const nextFeaturesOf = new Map(
  [-1, 1].map((by) => {
    const where = by < 0 ? '1 before' : '1 after';
    const numbers = {
      like: feature(`like ${where}`),
      heading: feature(`heading ${where}`),
      item: feature(`item ${where}`),
      sentence: feature(`sentence ${where}`),
      colon: feature(`colon ${where}`),
      phrases: toldPhrases.map((kind) => [kind, feature(`says ${kind} ${where}`)] as const),
    };
    return [by, numbers];
  }),
);

const own = numbered(['gap before', 'gap after', 'to running before', 'to running after']);

export function addNeighbourFeatures({ candidates }: PageFacts, put: PutFeature): void {
  const since = stepsSinceRunning(candidates);
  const until = stepsSinceRunning(candidates.toReversed()).toReversed();
  for (const [at, candidate] of candidates.entries()) {
    const previous = candidates[at - 1]?.at ?? -1;
    const next = candidates[at + 1]?.at ?? candidate.at + 1 + WIDE_GAP;
    put(at, own['gap before'], Math.min(WIDE_GAP, candidate.at - previous - 1));
    put(at, own['gap after'], Math.min(WIDE_GAP, next - candidate.at - 1));
    put(at, own['to running before'], since[at] ?? FAR);
    put(at, own['to running after'], until[at] ?? FAR);
    for (const by of offsets) {
      const other = candidates[at + by];
      if (other !== undefined) addNeighbour(at, candidate, other, by, put);
    }
  }
}

function addNeighbour(at: number, candidate: Candidate, other: Candidate, by: number, put: PutFeature): void {
  const near = featuresOf.get(by);
  if (near === undefined) return;
  const { segment, place, wording, running, heading } = other;
  put(at, near.length, Math.log(1 + segment.text.length));
  put(at, near.linked, segment.linked / segment.text.length);
  if (running) put(at, near.running, 1);
  if (place.around === candidate.place.around) put(at, near.together, 1);
  const next = nextFeaturesOf.get(by);
  if (next === undefined) return;
  if (looksLike(candidate, other)) put(at, next.like, 1);
  if (heading) put(at, next.heading, 1);
  if (segment.element.tag === 'li') put(at, next.item, 1);
  if (wording.endsSentence) put(at, next.sentence, 1);
  if (wording.endsColon) put(at, next.colon, 1);
  for (const [kind, number] of next.phrases) if (wording.phrases[kind]) put(at, number, 1);
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
