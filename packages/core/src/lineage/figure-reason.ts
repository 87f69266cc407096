/**
 * An edge of the lineage in, the reason "has the figure of this parent where another article has another one" out, or null.
 * A figure that was changed on the way shows from whom it was taken: who read the other article would have the other figure.
 */
import type { Alignment } from '../passages/index.js';
import type { Reason } from '../report/schema.js';
import type { ArticleText, NumberMention, Sentence } from '../text/index.js';
import { sameQuantity } from '../text/number-comparison.js';
import { spanOf } from '../text/span.js';
import type { PairEvidence } from './pair-evidence.js';

/** The articles that an edge is about, with those that might have been the parent instead. */
export interface FigureContext {
  readonly parent: ArticleText;
  readonly article: ArticleText;
  readonly evidence: PairEvidence;
  readonly rivals: readonly { readonly article: ArticleText; readonly alignments: readonly Alignment[] }[];
  readonly nameOf: (article: ArticleText) => string;
}

/** A sentence of a rival that holds less of the article's sentence may be about something else. */
const sameMatter = 0.5;

/** The first figure that the article has with its parent and against a rival. */
export function figureReason({ parent, article, evidence, rivals, nameOf }: FigureContext): Reason | null {
  for (const [place, { sentence, sources }] of evidence.alignments.entries()) {
    for (const figure of sentence.sentence.numbers) {
      const source = sources.find((one) => numberLike(figure, one.sentence.sentence) !== undefined);
      const there = source && numberLike(figure, source.sentence.sentence);
      if (!source || !there) continue;
      for (const rival of rivals) {
        const other = otherFigure(figure, rival.alignments[place]);
        if (!other) continue;
        const here = phraseOf(article, sentence.sentence, figure);
        const words = phraseOf(rival.article, other.sentence, other.figure).text;
        return {
          kind: 'figure of one parent',
          words: `has “${here.text}” as ${nameOf(parent)} has, where ${nameOf(rival.article)} has “${words}”`,
          evidence: [{ here, there: phraseOf(parent, source.sentence.sentence, there) }],
        };
      }
    }
  }
  return null;
}

function numberLike(figure: NumberMention, { numbers }: Sentence): NumberMention | undefined {
  return numbers.find((number) => sameQuantity(figure, number) === 'same');
}

/** Another figure for the same thing in a rival's sentence that holds nothing like the figure itself. */
function otherFigure(figure: NumberMention, alignment: Alignment | undefined) {
  const source = alignment?.sources[0];
  if (!source || source.containment < sameMatter || figure.noun === null) return null;
  const { sentence } = source.sentence;
  const relations = sentence.numbers.map((number) => ({ number, relation: sameQuantity(figure, number) }));
  if (relations.some(({ relation }) => relation === 'same' || relation === 'compatible')) return null;
  const other = relations.find(({ number, relation }) => relation === 'different' && number.noun === figure.noun);
  return other ? { sentence, figure: other.number } : null;
}

function phraseOf(article: ArticleText, sentence: Sentence, { phraseStart, phraseEnd }: NumberMention) {
  return spanOf(article, sentence, phraseStart, phraseEnd);
}
