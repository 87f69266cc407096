/**
 * The sentences before a sentence in, what it may leave to them out. A source says "he", "the firm" or nothing at all where the rewrite that
 * takes the sentence out of its place must name who is meant; the names then come from the sentences before.
 */
import { articleOf } from './sentence-id.js';
import type { SentenceTerms } from './terms.js';

export interface Context {
  readonly terms: ReadonlySet<string>;
  /** Of these the ones that name or describe somebody: the words of a name and those beside it. */
  readonly naming: ReadonlySet<string>;
  /** Whether the sentence itself points back to them. */
  readonly pointing: boolean;
}

/** A pronoun seldom reaches back further. */
const contextLength = 2;
/** Words this near to a name describe who bears it: "Ruth Oyelaran, the chairwoman". */
const besideName = 4;

/** The context of each of the sentences, which stand in the order of their articles. */
export function contextsOf(sentences: readonly SentenceTerms[]): ReadonlyMap<SentenceTerms, Context> {
  const naming = new Map(sentences.map((one) => [one, namingTerms(one)]));
  return new Map(
    sentences.map((one, at) => {
      const before = sentences.slice(Math.max(0, at - contextLength), at).filter((other) => precedes(other, one));
      return [
        one,
        {
          terms: new Set(before.flatMap(({ terms }) => [...terms.keys()])),
          naming: new Set(before.flatMap((other) => [...(naming.get(other) ?? [])])),
          pointing: pointsBack(one),
        },
      ];
    }),
  );
}

function precedes({ sentence: other }: SentenceTerms, { sentence }: SentenceTerms): boolean {
  return other.kind !== 'headline' && articleOf(other.id) === articleOf(sentence.id);
}

function namingTerms({ sentence }: SentenceTerms): ReadonlySet<string> {
  const words = sentence.tokens.filter(({ kind }) => kind !== 'punctuation');
  return new Set(
    words.flatMap(({ capital, start }, at) =>
      capital && start > sentence.start
        ? words.slice(Math.max(0, at - besideName), at + besideName + 1).map(({ stem }) => stem)
        : [],
    ),
  );
}

/** Third persons, first persons (of who is quoted), and words that point. */
const pointingWords = new Set(
  `both he her here him his i it its me my our she that their them there these they this those us we`.split(/\s+/),
);

/** Whether a sentence points back to those before it. */
function pointsBack({ sentence }: SentenceTerms): boolean {
  return sentence.tokens.some(({ norm }) => pointingWords.has(norm));
}

const known = new WeakMap<SentenceTerms, ReadonlySet<string>>();

/** The stems of a sentence's names: capitals within it. Kept, since every candidate asks for them. */
export function namesOf(terms: SentenceTerms): ReadonlySet<string> {
  const found = known.get(terms);
  if (found) return found;
  const { tokens, start: first } = terms.sentence;
  const names = new Set(tokens.filter(({ capital, start }) => capital && start > first).map(({ stem }) => stem));
  known.set(terms, names);
  return names;
}
