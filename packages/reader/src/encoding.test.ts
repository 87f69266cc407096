import { describe, expect, test } from 'vitest';
import { decodeText, declaredCharset } from './encoding.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const codes = (text: string) => Array.from(text, (character) => character.charCodeAt(0));
const utf16le = (text: string) => bytes(0xff, 0xfe, ...codes(text).flatMap((code) => [code & 0xff, code >> 8]));
const utf16be = (text: string) => bytes(0xfe, 0xff, ...codes(text).flatMap((code) => [code >> 8, code & 0xff]));
const latin = (text: string) => bytes(...codes(text));

describe('decodeText', () => {
  test('reads UTF-8 with and without a byte order mark', () => {
    expect(decodeText(utf8('Café – “yes”'))).toBe('Café – “yes”');
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, ...utf8('Café')))).toBe('Café');
  });

  test('reads UTF-16 of either order by its byte order mark', () => {
    expect(decodeText(utf16le('Café €'))).toBe('Café €');
    expect(decodeText(utf16be('Café €'))).toBe('Café €');
  });

  test('falls back to windows-1252 with its curly quotation marks', () => {
    expect(decodeText(latin('\u0093Caf\u00e9\u0094 \u0096 yes'))).toBe('“Café” – yes');
  });

  test('believes a declared charset where the bytes are not UTF-8', () => {
    expect(decodeText(bytes(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2), 'windows-1251')).toBe('Привет');
    expect(decodeText(latin('Caf\u00e9'), 'no-such-charset')).toBe('Café');
  });

  test('believes the bytes where they are UTF-8 and the page declares something else', () => {
    expect(decodeText(utf8('Café “yes”'), 'iso-8859-1')).toBe('Café “yes”');
  });

  test('reads charsets that look like ASCII by their declaration only', () => {
    const japanese = bytes(0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42);
    expect(decodeText(japanese, 'iso-2022-jp')).toBe('日本');
    expect(decodeText(utf8('plain'), 'utf-16')).toBe('plain');
  });

  test('keeps UTF-8 that was cut off within a character', () => {
    const cut = utf8('“Résumé” – déjà vu – “à la carte” – é').slice(0, -1);
    expect(decodeText(cut)).toBe('“Résumé” – déjà vu – “à la carte” – \uFFFD');
  });

  test('finds that binary data is no text', () => {
    expect(decodeText(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13))).toBeNull();
    expect(decodeText(utf8('%PDF-1.7 without a single zero byte'))).toBeNull();
    expect(decodeText(bytes(1, 2, 3, 4, 5, 65, 66, 67))).toBeNull();
    expect(decodeText(new Uint8Array(4096))).toBeNull();
  });

  test('takes a text with one stray control character for text', () => {
    expect(decodeText(utf8('Talks resume\u0007 in Muscat'))).toBe('Talks resume\u0007 in Muscat');
  });
});

describe('declaredCharset', () => {
  test.each([
    ['<meta charset="windows-1251">', 'windows-1251'],
    ['<meta http-equiv=Content-Type content="text/html; charset=iso-8859-15">', 'iso-8859-15'],
    ['<?xml version="1.0" encoding="utf-8"?><html>', 'utf-8'],
    ['<p>The charset = is a word</p>', null],
  ])('of %s is %s', (html, charset) => {
    expect(declaredCharset(utf8(html))).toBe(charset);
  });
});
