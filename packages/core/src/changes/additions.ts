/**
 * A sentence that no parent supports in, the kind of addition out.
 */
import type { AdditionKind } from '../report/schema.js';
import { isNarrationKind } from '../text/boilerplate.js';
import type { Pairing } from './pairing.js';

/** Sentences with more commentary than this are opinion. */
const opinionated = 0.35;

/** What everybody may know: definitions, foundings, geography, standing facts. */
const backgroundPattern =
  /\b(?:is|are|was|were|has been|have been) (?:an?|the|one of|among|known|home|located|considered|named after|usually|often|typically|generally)\b|\b(?:founded|established|first (?:held|flew|identified|built|contested|described)|since (?:the )?(?:\d{4}|independence|\p{L}+ (?:century|war)))\b|\bin recent (?:years|decades)\b|\b(?:stands for|refers to|consists of|once the|the world's|can be (?:tried|cured|fatal))\b|\bhas (?:long|a long history|seen)\b/iu;

/** The kind of an addition; `unsupported` are its quotations that no article at hand has. */
export function additionKind(pairing: Pairing, unsupported: readonly { readonly anonymous: boolean }[]): AdditionKind {
  const { sentence, article } = pairing;
  if (!isNarrationKind(sentence.kind)) return 'boilerplate';
  if (unsupported.length > 0)
    return unsupported.every(({ anonymous }) => anonymous) ? 'anonymous-quote' : 'named-quote';
  const words = article.text.slice(sentence.start, sentence.end);
  if (sentence.commentary >= opinionated) return 'opinion';
  if (backgroundPattern.test(words)) return 'background';
  const details = [...sentence.numbers, ...sentence.dates.filter(({ grain }) => grain !== 'time')];
  const names = sentence.tokens.filter(({ capital, start }) => capital && start > sentence.start);
  const soundsCertain = sentence.tokens.some(({ norm }) => ['said', 'says', 'told', 'according'].includes(norm));
  return details.length > 0 || names.length > 1 || soundsCertain ? 'detail' : 'opinion';
}
