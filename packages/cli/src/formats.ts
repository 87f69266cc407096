/**
 * A report in, its text in one of the formats out. Each renderer is loaded when it is asked for: `--format json` starts without the others.
 */
import type { StoryReport } from '@firsthand/core';

export const formats = ['terminal', 'json', 'markdown', 'html'] as const;

export type ReportFormat = (typeof formats)[number];

export interface Look {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
}

/** The text ends with a line break. */
export async function renderReport(report: StoryReport, format: ReportFormat, look: Look): Promise<string> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'markdown': {
      const { renderMarkdown } = await import('./render/markdown.js');
      return withLineBreak(renderMarkdown(report));
    }
    case 'html': {
      const { reportPage } = await import('@firsthand/web');
      return reportPage(report);
    }
    case 'terminal': {
      const { renderTerminal } = await import('./render/terminal.js');
      return withLineBreak(renderTerminal(report, look));
    }
    default:
      throw new Error(`there is no format ${String(format satisfies never)}`);
  }
}

function withLineBreak(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
