/**
 * In: a story report, the width of the terminal and whether it shows colour. Out: the report as a person reads it on a terminal.
 * The order is that of a desk: the verdict, who has it from whom, what each rewrite did, what is agreed, what could not be read.
 */
import type { StoryReport } from '@firsthand/core';
import { storyDigest } from '@firsthand/digest';
import { factLines, setAsideLines, unreadLines } from './terminal-facts.js';
import { lineageLines } from './terminal-lineage.js';
import { block, markedRuns, page, section } from './terminal-page.js';
import { more, rewriteLines } from './terminal-rewrite.js';

export interface TerminalOptions {
  /** Columns. No line is wider, unless the terminal has fewer than 24. */
  readonly width: number;
  readonly color: boolean;
}

/** The whole report, lines ended by `\n`. The same report and options give the same bytes. */
export function renderTerminal(report: StoryReport, options: TerminalOptions): string {
  const sheet = page(options.width, options.color);
  const digest = storyDigest(report);
  const explained = digest.rewrites.shown.find(({ comparable, changes }) => comparable && changes.length > 0);
  const lines = [
    ...block(sheet, { first: [] }, [{ text: digest.verdict, paint: sheet.strong }]),
    ...block(sheet, { first: [] }, markedRuns(digest.headline, sheet.strong)),
    ...(digest.lineage.length === 0
      ? []
      : ['', ...section(sheet, 'Who reported it, who repeated it'), ...lineageLines(sheet, digest.lineage)]),
    ...setAsideLines(sheet, digest.setAside),
    ...digest.rewrites.shown.flatMap((rewrite) => ['', ...rewriteLines(sheet, rewrite, rewrite === explained)]),
    ...(digest.rewrites.hidden === 0 ? [] : ['', ...more(sheet, digest.rewrites.hidden, 'rewrite', 'rewrites')]),
    ...factLines(sheet, digest),
    ...unreadLines(sheet, digest.unread),
  ];
  return `${lines.join('\n')}\n`;
}
