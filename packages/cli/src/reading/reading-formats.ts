/**
 * What was read in, its text in one of the formats of `firsthand read` out. Each renderer is loaded when it is asked for.
 */
import type { ReadResult } from '@firsthand/reader';
import type { Look } from '../formats.js';

export const readingFormats = ['terminal', 'jsonl', 'text', 'markdown'] as const;

export type ReadingFormat = (typeof readingFormats)[number];

/** Lines ended by `\n`; the same reading gives the same bytes. */
export async function renderReading(reading: ReadResult, format: ReadingFormat, look: Look): Promise<string> {
  switch (format) {
    case 'terminal': {
      const { readingOnTerminal } = await import('./reading-terminal.js');
      return readingOnTerminal(reading, look);
    }
    case 'jsonl': {
      const { readingAsJsonLines } = await import('./reading-json-lines.js');
      return readingAsJsonLines(reading);
    }
    case 'text': {
      const { readingAsText } = await import('./reading-text.js');
      return readingAsText(reading);
    }
    case 'markdown': {
      const { readingAsMarkdown } = await import('./reading-markdown.js');
      return readingAsMarkdown(reading);
    }
    default:
      throw new Error(`there is no format ${String(format satisfies never)}`);
  }
}
