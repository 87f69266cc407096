/**
 * In: a story report. Out: whether its times of publication can be trusted to lay it out from left to right, in figures and in words.
 * They can where most articles tell a time of day and next to none tells one that is earlier than its own source's.
 */
import type { StoryReport } from '@firsthand/core';
import { counted, type PublishedTime, publishedTime } from '@firsthand/digest';

export interface TimeTrust {
  readonly trusted: boolean;
  /** Articles of the lineage, without those set aside. */
  readonly articles: number;
  /** Of these, those that tell a time of day. */
  readonly dated: number;
  /** Steps of the lineage in which both tell their time. */
  readonly steps: number;
  /** Rewrites that bear an earlier time than a source of theirs. */
  readonly contradicted: ReadonlySet<string>;
}

export type Order = 'time' | 'generation';

/** More than this share of the articles has to tell a time of day. */
const MOST = 0.5;
/** So many of the steps may run against the times: one wrong clock in twenty. */
const FEW = 0.05;
const DAY = 86_400_000;

export function timeTrust(report: StoryReport): TimeTrust {
  const articles = report.articles.filter(({ origin }) => origin !== 'set-aside');
  const times = new Map(articles.map(({ id, published }) => [id, publishedTime(published)]));
  const dated = articles.filter(({ id }) => times.get(id)?.precision === 'moment').length;
  let steps = 0;
  let against = 0;
  const contradicted = new Set<string>();
  for (const { from, to } of report.lineage) {
    const [parent, rewrite] = [times.get(from) ?? null, times.get(to) ?? null];
    if (parent === null || rewrite === null) continue;
    steps += 1;
    if (lastMoment(rewrite) >= parent.time) continue;
    against += 1;
    contradicted.add(to);
  }
  return {
    trusted: dated > MOST * articles.length && against <= FEW * steps,
    articles: articles.length,
    dated,
    steps,
    contradicted,
  };
}

/** Why the map is laid out as it is. */
export function orderWords(order: Order, trust: TimeTrust): string {
  const facts = [clockWords(trust), againstWords(trust)].filter((words) => words !== '').join(', and ');
  return order === 'time'
    ? `Time of publication from left to right. ${facts}${trust.trusted ? '' : ', so read it with care'}.`
    : `From left to right, how many hands the story went through. ${facts}${trust.trusted ? '' : ', too little to go by'}.`;
}

function clockWords({ articles, dated }: TimeTrust): string {
  if (dated === 0) return 'No article tells a time of day';
  if (dated === articles)
    return articles === 1 ? 'The article tells a time of day' : `All ${articles} articles tell a time of day`;
  return `${dated} of ${articles} articles ${dated === 1 ? 'tells' : 'tell'} a time of day`;
}

function againstWords({ steps, contradicted }: TimeTrust): string {
  const count = contradicted.size;
  if (steps === 0) return '';
  if (count === 0) return 'no rewrite bears an earlier one than its source';
  return `${counted(count, 'rewrite bears', 'rewrites bear')} an earlier one than ${count === 1 ? 'its' : 'their'} source`;
}

/** An article that tells only its day may be of its last moment. */
function lastMoment({ time, precision }: PublishedTime): number {
  return precision === 'day' ? time + DAY - 1 : time;
}
