/** For tests: two or three reports of one harbour in, their facts and conflicts in words out. */
import { findPassages } from '../passages/index.js';
import { findStatements } from '../quotes/index.js';
import { readText } from '../text/index.js';
import { type Facts, weighFacts } from './index.js';

/** What else reporters of one harbour write: words are weighed by their rarity in a story. */
const filler = [
  'The harbour of Port Sella was quiet again by noon. Fishermen mended their nets beside the old customs house.',
  'Port Sella woke to the sound of sirens. A baker on the quay handed out rolls. Schools opened two hours late.',
  'Nobody slept much in the lanes above the fish market. The church left its doors open for strangers.',
];

/** The facts of reports published an hour after each other. */
export function factsOf(...reports: readonly string[]): Facts {
  const texts = reports.map((words, place) =>
    readText(`r${place}`, {
      source: `${place}.txt`,
      headline: null,
      body: `${filler[place] ?? ''}\n\n${words}`,
      outlet: `Paper ${place}`,
      byline: null,
      published: `2026-03-03T1${place}:00:00Z`,
      url: null,
    }),
  );
  return weighFacts(texts, findPassages(texts), new Map(texts.map((text) => [text.id, findStatements(text)])));
}

/** The conflicts in words. */
export function conflictsOf(...reports: readonly string[]): readonly string[] {
  return factsOf(...reports).conflicts.map(({ kind, words }) => `${kind}: ${words}`);
}
