/** In: a story. Out: the files that a reader can take from its page, each made when it is asked for. */
import { leadHeadline } from '../overview/lead-headline.js';
import type { Story } from '../story/story.js';
import { csvOf } from './csv.js';
import { factsTable } from './facts-table.js';
import { fileStem } from './file-name.js';
import { ledgerTable } from './ledger-table.js';
import { quotationsTable } from './quotations-table.js';
import type { SavedFile } from './save-file.js';

export interface StoryFile {
  readonly title: string;
  /** What is in it and what it is good for. */
  readonly words: string;
  readonly name: string;
  readonly make: () => SavedFile;
}

export function storyFiles(story: Story): readonly StoryFile[] {
  const stem = fileStem(leadHeadline(story));
  const file = (title: string, words: string, ending: string, type: string, content: () => string): StoryFile => {
    const name = `${stem}-${ending}`;
    return { title, words, name, make: () => ({ name, type, content: content() }) };
  };
  const table = (title: string, words: string, ending: string, content: () => string): StoryFile =>
    file(title, words, `${ending}.csv`, 'text/csv;charset=utf-8', content);
  return [
    table('Ledger of changes', 'one row for each finding, for a spreadsheet', 'ledger', () =>
      csvOf(ledgerTable(story)),
    ),
    table('Quotations', 'one row for each quotation, for a spreadsheet', 'quotations', () =>
      csvOf(quotationsTable(story)),
    ),
    table('Facts and conflicts', 'one row for each wording, for a spreadsheet', 'facts', () =>
      csvOf(factsTable(story)),
    ),
    file('The whole report', 'everything, for programs and for the record', 'report.json', 'application/json', () =>
      reportJson(story.report),
    ),
  ];
}

/** The bytes that `firsthand analyze --format json` writes. */
export function reportJson(report: Story['report']): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
