/**
 * A sentence beside its sources, with what is known of its quotations, in; kept, changed or added, with the changes, out.
 */
import type { Change, ReportedQuote, SentenceVerdict } from '../report/schema.js';
import { isNarrationKind } from '../text/boilerplate.js';
import { additionKind } from './additions.js';
import { detectors } from './detectors.js';
import { belief } from './fidelity/belief.js';
import { matchKind } from './match-kind.js';
import type { ChangeCandidate, Pairing } from './pairing.js';
import { quoteChanges } from './quote-change.js';
import { supportFeatures, supportProbability } from './support.js';

/** Findings that are less likely than not to be a change are none. */
const leastBelief = 0.5;

/** What became of a sentence. `neighbours` are the sentences before and after it in the rewrite. */
export function judge(
  pairing: Pairing,
  neighbours: readonly [Pairing | undefined, Pairing | undefined],
  quotes: readonly ReportedQuote[],
): SentenceVerdict {
  const at = pairing.sentence.id;
  const unsupported = quotes.filter(({ status }) => status === 'unsupported');
  const supported = quotes.length - unsupported.length - quotes.filter(({ status }) => status === 'scare').length;
  const features = supportFeatures(pairing, ...neighbours, { supported, unsupported: unsupported.length });
  const isSupported =
    isNarrationKind(pairing.sentence.kind) && pairing.sources.length > 0 && supportProbability(features) >= 0.5;
  if (!isSupported) {
    const addition = additionKind(
      pairing,
      unsupported.map(({ speaker }) => ({ anonymous: speaker?.anonymous ?? true })),
    );
    return { at, verdict: 'added', match: null, sources: [], changes: [], addition };
  }
  const changes = findChanges(pairing, quotes);
  return {
    at,
    verdict: changes.length > 0 ? 'changed' : 'kept',
    match: matchKind(pairing),
    sources: pairing.sources.map(({ sentence }) => sentence.id),
    changes,
    addition: null,
  };
}

function findChanges(pairing: Pairing, quotes: readonly ReportedQuote[]): Change[] {
  const findings = detectors.flatMap((detect) => detect(pairing));
  const believed = belief(pairing, findings) >= leastBelief ? findings : [];
  return strongest([...believed, ...quoteChanges(pairing, quotes)]).map(({ kind, here, there, words }) => ({
    kind,
    here,
    there,
    words,
  }));
}

/** Of several findings of one kind about the same words the surest. */
function strongest(candidates: readonly ChangeCandidate[]): readonly ChangeCandidate[] {
  return candidates.filter(
    (candidate, place) =>
      !candidates.some(
        (other, otherPlace) =>
          other.kind === candidate.kind &&
          other.here.start < candidate.here.end &&
          other.here.end > candidate.here.start &&
          (other.strength > candidate.strength || (other.strength === candidate.strength && otherPlace < place)),
      ),
  );
}
