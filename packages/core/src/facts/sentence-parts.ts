/**
 * A sentence of a report in, the parts that may each state a fact out, with their terms; who is named as having said it is no part.
 * The idea: reporters pack facts into sentences differently. One gives the sum insured a sentence, the other a clause at the end of the lead: the
 * clause is what must be held against the sentence.
 */
import { dateTerm, numberTerm } from '../passages/terms.js';
import type { Statement } from '../quotes/index.js';
import { functionWords } from '../text/function-words.js';
import type { Sentence, Token } from '../text/index.js';
import type { Stated } from './shared-terms.js';

/** The terms of one part with their weights. */
export interface SentencePart {
  readonly terms: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Where clauses are cut, besides at marks: conjunctions and relative words. Hand-made, sorted. */
const clauseWords = new Set(
  'after although as because before but if since so that though until when where whereas which while who whose'.split(
    ' ',
  ),
);

const clauseMarks = new Set([',', ';', ':', '—', '–', '-', '(', ')', '“', '”', '"', '‘', '’']);

/** A mark that ends a clause; a hyphen inside a word does not. */
function isCut({ article }: Stated, { kind, norm, start }: Token): boolean {
  if (kind !== 'punctuation' || !clauseMarks.has(norm)) return false;
  return norm !== '-' || /\s/u.test(article.text.charAt(start - 1));
}

/** The parts of each sentence of a report; `statements` are those of its article. */
export function partsOfReport(
  report: readonly Stated[],
  statements: readonly Statement[],
): ReadonlyMap<Stated, readonly SentencePart[]> {
  const bySentence = new Map<string, Statement[]>();
  for (const statement of statements) {
    const known = bySentence.get(statement.at);
    if (known === undefined) bySentence.set(statement.at, [statement]);
    else known.push(statement);
  }
  return new Map(report.map((stated) => [stated, partsOf(stated, bySentence.get(stated.sentence.id) ?? [])]));
}

/** The parts of a sentence in their order. */
function partsOf(stated: Stated, statements: readonly Statement[]): readonly SentencePart[] {
  const { sentence, terms } = stated;
  const attribution = attributionIn(stated, statements);
  const termAt = termsByToken(sentence);
  const parts: Map<string, number>[] = [new Map()];
  for (const [place, token] of sentence.tokens.entries()) {
    if (isCut(stated, token) || clauseWords.has(token.norm)) parts.push(new Map());
    const term = attribution.has(place) ? null : termAt(token);
    const weight = term === null ? undefined : terms.terms.get(term);
    if (term !== null && weight !== undefined) parts.at(-1)?.set(term, weight);
  }
  return parts
    .filter(({ size }) => size > 0)
    .map((part) => ({ terms: part, total: [...part.values()].reduce((sum, weight) => sum + weight, 0) }));
}

/** The term that a token is, or belongs to; null for words without content. */
function termsByToken({ dates, numbers }: Sentence): (token: Token) => string | null {
  const mentions = [
    ...dates.map((date) => ({ ...date, term: dateTerm(date) })),
    ...numbers.map((number) => ({ ...number, term: numberTerm(number) })),
  ];
  return (token) => {
    const mention = mentions.find(({ start, end }) => token.start >= start && token.end <= end);
    if (mention !== undefined) return mention.term;
    if (token.kind === 'punctuation' || functionWords.has(token.norm)) return null;
    return token.kind === 'number' ? `#${token.norm}` : token.stem;
  };
}

/** The places of the tokens that only say who said it: from the reporting verb both ways to what was said, or to a mark. */
function attributionIn(stated: Stated, statements: readonly Statement[]): ReadonlySet<number> {
  const { tokens, start, end } = stated.sentence;
  const found = new Set<number>();
  for (const { cue, content } of statements) {
    if (cue === null || cue.start < start || cue.end > end) continue;
    const ends = (token: Token) =>
      isCut(stated, token) || content.some((said) => token.start >= said.start && token.end <= said.end);
    const first = tokens.findIndex((token) => token.end > cue.start);
    for (let place = first; place >= 0 && !ends(tokens[place] as Token); place--) found.add(place);
    for (let place = first + 1; place < tokens.length && !ends(tokens[place] as Token); place++) found.add(place);
  }
  return found;
}
