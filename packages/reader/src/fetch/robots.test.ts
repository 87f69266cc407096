import { expect, test } from 'vitest';
import type { Exchange } from './exchange.js';
import { robotsOf } from './robots.js';

const origin = 'https://ledger.example';

async function refusalOf(robots: string, path: string): Promise<string | null> {
  const answer: Exchange = {
    address: `${origin}/robots.txt`,
    time: '2026-04-14T10:40:00Z',
    requestHeaders: [],
    status: 200,
    statusText: 'OK',
    responseHeaders: [],
    body: new TextEncoder().encode(robots),
  };
  return (await robotsOf(origin, answer)).refusal(origin + path)?.message ?? null;
}

test('the longest rule that fits counts, and of two as long the one that allows', async () => {
  const rules = 'User-agent: *\nDisallow: /news/\nAllow: /news/open/\nDisallow: /*.pdf$\n';
  expect(await refusalOf(rules, '/news/a')).toContain('forbids');
  expect(await refusalOf(rules, '/news/open/a')).toBeNull();
  expect(await refusalOf(rules, '/report.pdf')).toContain('forbids');
  expect(await refusalOf(rules, '/report.pdf?x')).toBeNull();
});

test('a page of errors in the place of the rules forbids nothing', async () => {
  expect(await refusalOf('<!doctype html><title>Not found</title>', '/news/a')).toBeNull();
});

test('rules made to take long are not compared', async () => {
  const rules = `User-agent: *\n${`Disallow: /${'*a'.repeat(900)}b\n`.repeat(270)}`;
  expect(await refusalOf(rules, `/${'a'.repeat(3_900)}`)).toContain('too long');
});
