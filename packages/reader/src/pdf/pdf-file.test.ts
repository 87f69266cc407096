import { expect, test } from 'vitest';
import { readPdf } from './pdf-file.js';

/** One run of text: size, x and y in points, and the words. */
type Run = readonly [size: number, x: number, y: number, text: string];

/** A PDF with these pages, its text unpacked; pdf.js finds the objects without a table of them. */
function pdfOf(...pages: readonly (readonly Run[])[]): Uint8Array {
  const objects = [
    '<</Type /Catalog /Pages 2 0 R>>',
    `<</Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}]>>`,
    '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>',
    ...pages.flatMap((runs, i) => {
      const text = runs.map(([size, x, y, words]) => `BT /F1 ${size} Tf ${x} ${y} Td (${words}) Tj ET`).join('\n');
      return [
        `<</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources <</Font <</F1 3 0 R>>>> /Contents ${5 + 2 * i} 0 R>>`,
        `<</Length ${text.length}>>\nstream\n${text}\nendstream`,
      ];
    }),
  ];
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('');
  return new TextEncoder().encode(`%PDF-1.4\n${body}trailer <</Root 1 0 R /Size ${objects.length + 1}>>\n%%EOF`);
}

test('reads headline and paragraphs of a printed article, over the end of a page', async () => {
  const pdf = pdfOf(
    [
      [8, 20, 780, 'The Ledger 14/04/2026'],
      [10, 50, 740, 'Home News Sport'],
      [24, 50, 700, 'Fire guts two warehouses'],
      [24, 50, 672, 'in the harbour'],
      [10, 50, 640, 'A fire destroyed two warehouses on Tuesday night, the har-'],
      [10, 50, 628, 'bour master said.'],
      [10, 50, 604, 'The night ferry waited for almost five hours with'],
      [8, 20, 20, 'https://ledger.example/fire 1/2'],
    ],
    [
      [10, 50, 740, 'its passengers on board.'],
      [8, 20, 20, 'https://ledger.example/fire 2/2'],
    ],
  );
  expect(await readPdf('a.pdf', pdf)).toMatchObject({
    source: 'a.pdf',
    headline: 'Fire guts two warehouses in the harbour',
    body: 'A fire destroyed two warehouses on Tuesday night, the harbour master said.\n\nThe night ferry waited for almost five hours with its passengers on board.',
  });
});

test.each([
  ['without text', pdfOf([]), 'no-article'],
  ['with a name and nothing else', new TextEncoder().encode('%PDF-1.4\n'), 'broken'],
  ['with more pages than an article', pdfOf(...Array.from({ length: 70 }, (): readonly Run[] => [])), 'too-long'],
  ['that is encrypted', new TextEncoder().encode('%PDF-1.4\ntrailer <</Encrypt 1 0 R>>'), 'unsupported'],
])('a PDF %s is told', async (_, bytes, kind) => {
  expect(await readPdf('a.pdf', bytes)).toMatchObject({ source: 'a.pdf', kind });
});
