import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dangerIn } from './safety.js';

const stream = (packed: Uint8Array, filter = '/FlateDecode') =>
  Buffer.concat([
    Buffer.from(`1 0 obj\n<</Filter ${filter}>>\nstream\n`),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
const pdf = (...parts: readonly Uint8Array[]) => Buffer.concat([Buffer.from('%PDF-1.4\n'), ...parts]);

test('a PDF of ordinary streams is opened', () => {
  expect(
    dangerIn(pdf(stream(deflateSync('BT (Ferry) Tj ET')), stream(Buffer.from([0xff, 0xd8, 0xff]), '/DCTDecode'))),
  ).toBeNull();
});

test('a PDF that unpacks to more than any article is not, however it is spread', () => {
  const zeros = deflateSync(Buffer.alloc(20_000_000));
  expect(dangerIn(pdf(stream(zeros), stream(zeros), stream(zeros)))).toBe('it unpacks to more than any article');
  const withoutChecksum = zeros.subarray(0, -4);
  const bad = Buffer.concat([withoutChecksum, Buffer.from('xxxx')]);
  expect(dangerIn(pdf(stream(bad), stream(bad), stream(bad)))).toBe('it unpacks to more than any article');
});

test.each([
  ['packed twice', pdf(stream(deflateSync(deflateSync('x')), '[/FlateDecode /FlateDecode]'))],
  ['encrypted', pdf(Buffer.from('trailer <</Encrypt 3 0 R>>'))],
  ['of streams without end', pdf(Buffer.from('stream\nx\n'.repeat(20_000)))],
  [
    'damaged within a stream',
    pdf(
      stream(Buffer.concat([deflateSync('x'.repeat(99)).subarray(0, 4), Buffer.from('\u00ff\u00ff\u00ff', 'latin1')])),
    ),
  ],
])('a PDF that is %s is not opened', (_, bytes) => {
  expect(dangerIn(bytes)).not.toBeNull();
});
