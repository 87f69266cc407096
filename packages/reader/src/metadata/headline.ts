/** A page in, its headline out, and the line where it is printed. */
import { headlineCandidates } from './headline-candidates.js';
import { headlineWeights } from './headline-weights.js';
import type { Line, PageView } from './page-view.js';
import type { Found } from './page-metadata.js';
import { judged, rounded } from './sightings.js';
import { bare } from './wording.js';

/** Of a page that has nothing better than this, no headline is known. */
const MIN_PROBABILITY = 0.05;

export function headlineOf(page: PageView, outlets: readonly string[]): Found<string> | null {
  const [best] = judged(headlineCandidates(page, outlets), headlineWeights);
  if (best === undefined || best.probability < MIN_PROBABILITY) return null;
  const shown = best.sightings.find(({ place }) => place === 'visible') ?? best.sightings[0];
  if (shown === undefined) return null;
  return { value: shown.value, place: shown.place, name: shown.name, confidence: rounded(best.probability) };
}

/** The shortest part of a headline by which its line is found. */
const TELLING_LENGTH = 12;

/** The number of the line where the headline is printed, the first heading where there are several, or null. */
export function lineOfHeadline({ lines }: PageView, headline: string | null): number | null {
  const key = bare(headline ?? '');
  if (key === '' || headline === null) return null;
  const maxLength = 2 * headline.length + TELLING_LENGTH;
  const isPrinted = ({ text }: Line) => {
    if (text.length > maxLength) return false;
    const line = bare(text);
    return line === key || (line.length >= TELLING_LENGTH && key.includes(line));
  };
  return (lines.find((line) => isHeading(line) && isPrinted(line)) ?? lines.find(isPrinted))?.at ?? null;
}

function isHeading({ segment, around }: Line): boolean {
  return /^h[1-6]$/.test(segment.element.tag) && !around.beside;
}
