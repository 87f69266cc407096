/**
 * Places: the other side, the other end, or a country where the source has a town that bears its name.
 * The idea: words of direction come in opposites; one that took the place of its opposite beside the same word is a change.
 */
import { countryOf, findNames, type NameMention, namesBySentence } from '../text/names.js';
import { spanOf } from '../text/span.js';
import type { Token } from '../text/tokens.js';
import { functionWords } from '../text/function-words.js';
import { related } from './name-change-content.js';
import type { ChangeCandidate, ChangeDetector, Pairing } from './pairing.js';

export const placeChanges: ChangeDetector = (pairing) => [...directions(pairing), ...namesakes(pairing)];

/** A side for its opposite beside the same word: hardly ever a paraphrase. */
const strengthOfSide = 0.8;

/** A country for a town of its name. */
const strengthOfNamesake = 0.7;

/** What lies on one line: one of a row excludes the others of it. */
const lines: readonly (readonly string[])[] = [
  ['north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest'],
  ['northern', 'southern', 'eastern', 'western', 'northeastern', 'northwestern', 'southeastern', 'southwestern'],
  ['left', 'right'],
  ['upstream', 'downstream'],
  ['uphill', 'downhill'],
  ['upper', 'lower'],
  ['inner', 'outer'],
  ['onshore', 'offshore'],
  ['inside', 'outside'],
];

const lineOf: ReadonlyMap<string, readonly string[]> = new Map(
  lines.flatMap((line) => line.map((word): [string, readonly string[]] => [word, line])),
);

function directions(pairing: Pairing): readonly ChangeCandidate[] {
  const { tokens } = pairing.sentence;
  const mine = new Set(tokens.map(({ norm }) => norm));
  for (const [k, token] of tokens.entries()) {
    const line = lineOf.get(token.norm);
    if (
      line === undefined ||
      pairing.sources.some(({ sentence }) => sentence.tokens.some(({ norm }) => norm === token.norm))
    )
      continue;
    for (const source of pairing.sources) {
      const others = source.sentence.tokens;
      const at = others.findIndex(
        (other, j) => line.includes(other.norm) && !mine.has(other.norm) && besideTheSame(tokens, k, others, j),
      );
      const other = others[at];
      if (other === undefined) continue;
      const here = spanOf(pairing.article, pairing.sentence, token.start, token.end);
      const there = spanOf(source.article, source.sentence, other.start, other.end);
      return [{ kind: 'place', here, there, words: `${there.text} → ${here.text}`, strength: strengthOfSide }];
    }
  }
  return [];
}

function besideTheSame(mine: readonly Token[], k: number, theirs: readonly Token[], j: number): boolean {
  return [-1, 1].some((step) => {
    const a = contentBeside(mine, k, step);
    const b = contentBeside(theirs, j, step);
    return a !== undefined && b !== undefined && related(a.stem, b.stem);
  });
}

/** The nearest content word on one side, over "of" and articles. */
function contentBeside(tokens: readonly Token[], k: number, step: number): Token | undefined {
  for (let j = k + step, left = 4; left > 0 && j >= 0 && j < tokens.length; j += step, left--) {
    const token = tokens[j];
    if (token?.kind === 'punctuation' && token.norm !== '-') return undefined;
    if (token?.kind === 'word' && !functionWords.has(token.norm)) return token;
  }
  return undefined;
}

/** "Sudan" for "South Sudan", "Mexico" for "New Mexico". */
function namesakes(pairing: Pairing): readonly ChangeCandidate[] {
  return (namesBySentence(pairing.article).get(pairing.sentence.index) ?? []).flatMap(
    (name): readonly ChangeCandidate[] => {
      if (name.adjective || name.words.length !== 1 || countryOf(name.words[0] ?? '') === null) return [];
      for (const source of pairing.sources) {
        const longer = (namesBySentence(source.article).get(source.sentence.index) ?? []).find((other) =>
          isNamesake(name, other),
        );
        if (longer === undefined || findNames(source.article).some(({ key }) => key === name.key)) continue;
        const here = spanOf(pairing.article, pairing.sentence, name.start, name.end);
        const there = spanOf(source.article, source.sentence, longer.start, longer.end);
        return [{ kind: 'place', here, there, words: `${there.text} → ${here.text}`, strength: strengthOfNamesake }];
      }
      return [];
    },
  );
}

/** Words that make another place of a country's name. */
const distinguishing: ReadonlySet<string> = new Set(
  'city east equatorial new north northern papua south southern upper west western'.split(' '),
);

const isNamesake = (country: NameMention, other: NameMention): boolean =>
  other.words.length > 1 &&
  other.key !== country.key &&
  other.words.includes(country.words[0] ?? '') &&
  other.words.every((word) => word === country.words[0] || distinguishing.has(word));
