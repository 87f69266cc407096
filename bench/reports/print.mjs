// The command that the scorer runs on reports made before: prints the report that is named like the folder of pages.
//   node bench/reports/print.mjs REPORTS PAGES_OF_A_STORY
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const [reports, pages] = process.argv.slice(2);
process.stdout.write(readFileSync(join(reports, basename(pages))));
