/**
 * In: what is told of one rewrite. Out: its section of the terminal report: changes, quotations, additions, what was left out.
 */
import {
  additionNoun,
  additionWords,
  balanceWords,
  type ChangeEntry,
  counted,
  legendWords,
  limited,
  limits,
  listed,
  moreWords,
  nothingWords,
  type QuoteEntry,
  quoteStatusWords,
  type RewriteDigest,
  rewriteTitle,
} from '@firsthand/digest';
import { block, columnHeads, indented, markedRuns, type Page, section, twoWordings } from './terminal-page.js';
import type { Run } from './wrap.js';

/** The section of one rewrite; `legend` says what ‹ and › mean, which a report does once. */
export function rewriteLines(sheet: Page, rewrite: RewriteDigest, legend: boolean): readonly string[] {
  const balance = balanceWords({ ...rewrite, dropped: rewrite.dropped.length });
  return [
    ...section(sheet, rewriteTitle(rewrite.name, rewrite.parents)),
    ...block(sheet, { first: [] }, markedRuns(rewrite.headline, sheet.strong)),
    ...(rewrite.comparable ? block(sheet, { first: [] }, [{ text: balance, paint: sheet.faint }]) : []),
    ...(rewrite.comparable
      ? changeLines(sheet, rewrite, legend)
      : ['', ...indented(sheet, 0, [{ text: nothingWords.incomparable }])]),
    ...quoteLines(sheet, rewrite),
    ...additionLines(sheet, rewrite),
    ...droppedLines(sheet, rewrite),
  ];
}

function changeLines(sheet: Page, rewrite: RewriteDigest, legend: boolean): readonly string[] {
  if (rewrite.changes.length === 0)
    return rewrite.changed + rewrite.quotes.length === 0 ? ['', nothingWords.changed] : [];
  const { shown, hidden } = limited(rewrite.changes, limits.changes);
  return [
    '',
    ...indented(sheet, 0, [
      { text: 'Changed', paint: sheet.strong },
      ...(legend ? [{ text: `  ${legendWords}`, paint: sheet.faint }] : []),
    ]),
    ...columnHeads(sheet, listed(rewrite.parents), rewrite.name),
    ...shown.flatMap((entry) => changeEntryLines(sheet, entry, rewrite.parents.length > 1)),
    ...more(sheet, hidden, 'change', 'changes'),
  ];
}

function changeEntryLines(sheet: Page, entry: ChangeEntry, severalParents: boolean): readonly string[] {
  const heads = entry.kinds.flatMap(({ kind, words }) =>
    indented(sheet, 2, [{ text: kind, paint: sheet.warning }, { text: `: ${words}` }]),
  );
  const there = entry.there.map(({ name, pieces }): readonly Run[] => [
    ...markedRuns(pieces, sheet.original),
    ...(severalParents ? [{ text: ` (${name})`, paint: sheet.faint }] : []),
  ]);
  const absent: readonly Run[] = [{ text: nothingWords.absent, paint: sheet.faint }];
  return [
    ...heads,
    ...twoWordings(sheet, there.length === 0 ? [absent] : there, markedRuns(entry.here, sheet.altered)),
  ];
}

function quoteLines(sheet: Page, rewrite: RewriteDigest): readonly string[] {
  if (rewrite.quotes.length === 0 && rewrite.trimmedQuotes === 0) return [];
  const { shown, hidden } = limited(rewrite.quotes, limits.quotes);
  let before: string | null = null;
  const entries = shown.flatMap((entry) => {
    const head =
      entry.status === before
        ? []
        : indented(sheet, 2, [{ text: quoteStatusWords[entry.status], paint: sheet.warning }]);
    before = entry.status;
    return [...head, ...quoteEntryLines(sheet, entry)];
  });
  const cut = rewrite.trimmedQuotes;
  return [
    '',
    sheet.strong('Quotations'),
    ...entries,
    ...more(sheet, hidden, 'quotation', 'quotations'),
    ...(cut === 0
      ? []
      : indented(sheet, 2, [{ text: `${counted(cut, 'quotation', 'quotations')} trimmed`, paint: sheet.faint }])),
  ];
}

function quoteEntryLines(sheet: Page, entry: QuoteEntry): readonly string[] {
  const misattributed = entry.status === 'misattributed';
  const speaker = (name: string | null, paint: Page['original']): readonly Run[] =>
    name === null
      ? []
      : [
          { text: ' — ', paint: sheet.faint },
          misattributed ? { text: `‹${name}›`, paint } : { text: name, paint: sheet.faint },
        ];
  const here: readonly Run[] = [
    { text: '“' },
    ...markedRuns(entry.here, sheet.altered),
    { text: '”' },
    ...speaker(entry.speaker, sheet.altered),
  ];
  if (entry.there === null) return indented(sheet, 4, here);
  const { pieces, quoted, speaker: name } = entry.there;
  const words = markedRuns(pieces, sheet.original);
  const there = quoted ? [{ text: '“' }, ...words, { text: '”' }, ...speaker(name, sheet.original)] : words;
  return twoWordings(sheet, [there], here);
}

function additionLines(sheet: Page, rewrite: RewriteDigest): readonly string[] {
  if (rewrite.additions.length === 0) return [];
  const { shown } = limited(rewrite.addedPassages, limits.addedPassages);
  return [
    '',
    ...block(sheet, { first: [{ text: 'Added  ', paint: sheet.strong }], rest: [{ text: '  ' }] }, [
      { text: listed(rewrite.additions.map(({ kind, count }) => additionWords(kind, count))) },
    ]),
    ...shown.flatMap(({ kind, pieces }) =>
      bulleted(sheet, [{ text: `${additionNoun(kind)}: `, paint: sheet.faint }, ...markedRuns(pieces, sheet.altered)]),
    ),
  ];
}

function droppedLines(sheet: Page, rewrite: RewriteDigest): readonly string[] {
  if (rewrite.dropped.length === 0) return [];
  const { shown, hidden } = limited(rewrite.dropped, limits.dropped);
  return [
    '',
    sheet.strong('Left out'),
    ...shown.flatMap(({ name, pieces }) =>
      bulleted(sheet, [
        ...markedRuns(pieces, sheet.original),
        ...(rewrite.parents.length > 1 ? [{ text: ` (${name})`, paint: sheet.faint }] : []),
      ]),
    ),
    ...more(sheet, hidden, 'sentence', 'sentences'),
  ];
}

/** An entry of a list. */
export function bulleted(sheet: Page, runs: readonly Run[]): readonly string[] {
  return block(sheet, { first: [{ text: '  · ', paint: sheet.faint }] }, runs);
}

/** The line under a list that was cut; nothing where it was not. */
export function more(sheet: Page, hidden: number, one: string, many: string): readonly string[] {
  return hidden === 0 ? [] : indented(sheet, 2, [{ text: moreWords(hidden, one, many), paint: sheet.faint }]);
}
