/**
 * Actors and targets: the rewrite lets somebody else do what is done, or has it done to somebody else.
 * The idea: for a verb that both sides share, those who do it are compared, and those to whom it is done, active or passive.
 */
import { isTextNoun } from '../quotes/mention.js';
import { reportingForms } from '../quotes/verb-forms.js';
import { spanOf } from '../text/span.js';
import { type Frame, framesOf } from './actor-change-frames.js';
import { participleChanges } from './actor-change-participles.js';
import { subjectChanges } from './actor-change-subjects.js';
import { related } from './name-change-content.js';
import { compareParties, type Party, readParties, standsBeside } from './name-change-parties.js';
import type { ChangeCandidate, ChangeDetector, PairedSource, Pairing } from './pairing.js';

export const actorChanges: ChangeDetector = (pairing) => {
  const mine = framesOf(readParties(pairing.article), pairing.sentence);
  const theirs = pairing.sources.flatMap((source) =>
    framesOf(readParties(source.article), source.sentence).map((frame) => ({ source, frame })),
  );
  const beside = mine.flatMap((frame) => {
    const same = theirs.filter((other) => related(frame.stem, other.frame.stem));
    return [...compared(pairing, frame, same, 'doer'), ...compared(pairing, frame, same, 'receiver')];
  });
  const apart = participleChanges(pairing).filter(
    ({ here }) => !beside.some(({ kind, here: known }) => kind === 'actor' && known.start === here.start),
  );
  const told = [...beside, ...apart];
  const others = subjectChanges(pairing).filter(
    ({ here }) => !told.some((known) => known.here.start <= here.end && here.start <= known.here.end),
  );
  return [...told, ...others];
};

interface Shared {
  readonly source: PairedSource;
  readonly frame: Frame;
}

/** The two have changed places: no paraphrase does that. */
const strengthOfSwap = 0.85;

/** Somebody else stands beside the verb. */
const strengthOfOther = 0.65;

type Part = 'doer' | 'receiver';

const opposite = (part: Part): Part => (part === 'doer' ? 'receiver' : 'doer');

function compared(pairing: Pairing, frame: Frame, same: readonly Shared[], part: Part): readonly ChangeCandidate[] {
  const party = frame[part];
  if (party === null) return [];
  const others = same.flatMap(({ source, frame: other }) => {
    const theirs = other[part];
    return theirs === null ? [] : [{ source, party: theirs, across: other[opposite(part)] }];
  });
  const first = others[0];
  if (first === undefined || others.some((other) => !differs(party, other.party))) return [];
  const swapped = others.some(
    ({ party: theirs, across }) => isSame(across, party) || isSame(frame[opposite(part)], theirs),
  );
  const persons = isPerson(party) && others.every((other) => isPerson(other.party));
  if (
    !swapped &&
    !persons &&
    others.some(
      (other) =>
        standsBeside(other.source.sentence, other.party, party) || standsBeside(pairing.sentence, party, other.party),
    )
  )
    return [];
  const here = spanOf(pairing.article, pairing.sentence, party.start, party.end);
  const there = spanOf(first.source.article, first.source.sentence, first.party.start, first.party.end);
  const words = `${there.text} → ${here.text} (${frame.verb})`;
  const strength = swapped ? strengthOfSwap : strengthOfOther;
  return kindsOf(pairing, frame, part).map((kind) => ({ kind, here, there, words, strength }));
}

/** Who "warned that" something is so both did it and is the voice that says so. */
function kindsOf({ sentence: { tokens } }: Pairing, frame: Frame, part: Part): readonly ChangeCandidate['kind'][] {
  if (part === 'receiver') return ['target'];
  const next = tokens.find(({ start }) => start >= frame.end);
  return reportingForms.has(frame.verb) && next?.norm === 'that' ? ['actor', 'attribution'] : ['actor'];
}

/** Two named persons are no part of each other. */
const isPerson = ({ name, body }: Party): boolean => name.length > 1 && !body;

const isSame = (a: Party | null, b: Party): boolean => a !== null && compareParties(a, b) === 'same';

const differs = (a: Party, b: Party): boolean =>
  !isText(a) && !isText(b) && !a.pronoun && !b.pronoun && compareParties(a, b) === 'different';

const isText = ({ head }: Party): boolean => head !== null && isTextNoun(head);
