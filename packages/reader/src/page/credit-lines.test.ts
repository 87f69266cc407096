import { expect, test } from 'vitest';
import { creditLine } from './credit-lines.js';

test.each([
  ['By Nell Harcombe and Jonas Aldermoor', 'by-line'],
  ['Von Nell Harcombe', 'by-line'],
  ['(Reporting by Nell Harcombe in Ostrey; editing by Ann Lee)', 'agency-credit'],
  ['Nell Harcombe contributed to this report.', 'agency-credit'],
  ['(Reuters)', 'agency-credit'],
  ['dpa/AFP', 'agency-credit'],
  ['Source: The Ostrey Beacon', 'source-credit'],
  ['This article originally appeared in The Ostrey Beacon.', 'source-credit'],
  ['Correction: An earlier version of this article misstated the number of passengers.', 'correction'],
  ['Last updated 14 April 2026, 13:05', 'update-stamp'],
  ['First published on Nov 20, 2019 01:38 pm', 'update-stamp'],
  ['First published on The Ostrey Beacon', 'source-credit'],
  ['Aktualisiert am 14.04.2026', 'update-stamp'],
  ['14 April 2026', 'update-stamp'],
  ['OSTREY (AP) —', 'dateline'],
  ['Photo: Nell Harcombe/The Beacon', 'caption-credit'],
] as const)('%s', (text, type) => {
  expect(creditLine(text)).toBe(type);
});

test.each([
  'By noon the fire had reached the quay. The ferry turned back.',
  'Reuters said the ferry turned back at noon.',
  'Photos of the fire spread within minutes. Nobody knew who had taken them.',
  'The source said nothing else.',
  'Updated rules apply to ferries.',
  'On 14 April 2026 the ferry turned back.',
])('stays quiet on: %s', (text) => {
  expect(creditLine(text)).toBeNull();
});
