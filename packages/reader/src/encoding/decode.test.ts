import { assert, asyncProperty, constantFrom, string, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode.js';
import { legacyEncoder } from './legacy-encoder.fixture.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const codes = (text: string) => Array.from(text, (character) => character.charCodeAt(0));
const utf16le = (text: string) => bytes(...codes(text).flatMap((code) => [code & 0xff, code >> 8]));
const utf16be = (text: string) => bytes(...codes(text).flatMap((code) => [code >> 8, code & 0xff]));
const latin = (text: string) => bytes(...codes(text));
const joined = (...parts: readonly Uint8Array[]) => bytes(...parts.flatMap((part) => Array.from(part)));
const textOf = async (given: Uint8Array, contentType?: string) =>
  (await decodeText(given, contentType === undefined ? {} : { contentType }))?.text ?? null;

/** UTF-8 that was taken for windows-1252 and encoded once more. */
const twice = (text: string) => {
  const once = new TextDecoder('windows-1252').decode(utf8(text), { stream: true });
  return utf8(once);
};

describe('what the bytes say of themselves comes first', () => {
  test('UTF-8 with and without a byte order mark', async () => {
    expect(await textOf(utf8('Café – “yes”'))).toBe('Café – “yes”');
    expect(await textOf(joined(bytes(0xef, 0xbb, 0xbf), utf8('Café')))).toBe('Café');
  });

  test('UTF-16 of either order, with and without a byte order mark', async () => {
    const page = '<p>Café €, 日本</p>';
    expect(await textOf(joined(bytes(0xff, 0xfe), utf16le(page)))).toBe(page);
    expect(await textOf(joined(bytes(0xfe, 0xff), utf16be(page)))).toBe(page);
    expect(await textOf(utf16le(page))).toBe(page);
    expect(await textOf(utf16be(page))).toBe(page);
  });

  test('ISO-2022-JP by its escapes', async () => {
    const japanese = bytes(0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42);
    expect(await decodeText(japanese)).toMatchObject({ text: '日本', encoding: 'iso-2022-jp', foundBy: 'bytes' });
  });

  test('UTF-8 that a server and a page call something else', async () => {
    const page = '<meta charset="iso-8859-1"><p>Café “yes”';
    expect(await textOf(utf8(page), 'text/html; charset=windows-1252')).toBe(page);
  });

  test('UTF-8 that was cut off within a character', async () => {
    const cut = utf8('“Résumé” – déjà vu – “à la carte” – é').slice(0, -1);
    expect(await textOf(cut)).toBe('“Résumé” – déjà vu – “à la carte” – \uFFFD');
  });
});

describe('what is declared', () => {
  const russian = 'Привет из Оструйска';
  const encoded = legacyEncoder('windows-1251')(russian);

  test('by the content type, by the page, by XML', async () => {
    const words = legacyEncoder('iso-8859-2')('Łódź');
    expect(await textOf(words, 'text/html; charset="ISO-8859-2"')).toBe('Łódź');
    expect(await textOf(joined(utf8('<meta charset=iso-8859-2>'), words))).toContain('Łódź');
    expect(
      await textOf(joined(utf8('<meta http-equiv=Content-Type content="text/html; charset=windows-1251">'), encoded)),
    ).toContain(russian);
    expect(await textOf(joined(utf8('<?xml version="1.0" encoding="windows-1251"?><html>'), encoded))).toContain(
      russian,
    );
  });

  test('is not what stands in a comment, in the text, or in plain text', async () => {
    const page = joined(utf8('<!-- <meta charset="koi8-r"> --><p>The charset = koi8-r is old. '), latin('Caf\u00e9'));
    expect(await decodeText(page)).toMatchObject({ encoding: 'windows-1252' });
    const plain = await decodeText(joined(utf8('<meta charset=koi8-r>'), latin('Caf\u00e9')), {
      declaresItself: false,
    });
    expect(plain?.text).toContain('Café');
  });

  test('gives way to the page where the content type cannot be right', async () => {
    const page = joined(utf8('<meta charset=windows-1251>'), legacyEncoder('windows-1251')(russian.repeat(5)));
    expect(await textOf(page, 'text/html; charset=ISO-8859-1')).toContain(russian);
    expect(await textOf(page, 'text/html; charset=utf-8')).toContain(russian);
  });

  test('is passed over where there is no such encoding', async () => {
    expect(await textOf(latin('Caf\u00e9'), 'text/html; charset=no-such-charset')).toBe('Café');
  });
});

describe('what nobody declares is recognised', () => {
  const russian = 'Мэр заявил в среду, что мост через реку снова откроют только весной, потому что не хватает денег.';
  const japanese = '市長は水曜日、橋は春まで再開されないと述べた。予算が足りないためである。';
  test.each([
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['iso-8859-2', 'Starosta oświadczył w środę, że most przez rzekę zostanie otwarty dopiero wiosną.'],
    ['iso-8859-7', 'Ο δήμαρχος δήλωσε την Τετάρτη ότι η γέφυρα θα ανοίξει ξανά την άνοιξη.'],
    ['windows-1256', 'قال رئيس البلدية يوم الأربعاء إن الجسر لن يفتح من جديد إلا في الربيع.'],
    ['shift_jis', japanese],
    ['euc-jp', japanese],
    ['gb18030', '市长星期三表示，由于资金不足，大桥要到春天才能重新开放。'],
    ['big5', '市長星期三表示，由於資金不足，大橋要到春天才能重新開放。'],
    ['euc-kr', '시장은 수요일에 다리가 봄이 되어야 다시 열릴 것이라고 말했다.'],
  ])('%s', async (label, text) => {
    const page = joined(utf8('<html><body class="content"><p>'), legacyEncoder(label)(text), utf8('</p></body>'));
    expect(await textOf(page)).toContain(text);
    expect(await textOf(page, 'text/html; charset=utf-8')).toContain(text);
  });

  test('also where a server or an editor declares windows-1252 out of habit', async () => {
    const page = joined(utf8('<meta charset="iso-8859-1"><p>'), legacyEncoder('windows-1251')(russian));
    expect(await decodeText(page)).toMatchObject({ encoding: 'windows-1251', foundBy: 'sniffing' });
  });

  test('and windows-1252 with its curly quotation marks is assumed of all else', async () => {
    expect(await textOf(latin('\u0093Caf\u00e9\u0094 \u0096 yes'))).toBe('“Café” – yes');
    expect(await textOf(latin('\u0093Yes,\u0094 she said. It\u0092s over.'), 'text/html; charset=utf-8')).toBe(
      '“Yes,” she said. It’s over.',
    );
  });
});

describe('what is mixed or encoded twice', () => {
  test('a windows-1252 text in a UTF-8 template is read as what it is', async () => {
    const page = joined(utf8('Müller · Größe · Straße · „Über uns“ · '), latin('Caf\u00e9 \u0093yes\u0094'));
    expect(await decodeText(page)).toMatchObject({
      text: 'Müller · Größe · Straße · „Über uns“ · Café “yes”',
      encoding: 'utf-8',
      mended: 'mixed',
    });
  });

  test('is mended where all of it was encoded twice', async () => {
    expect(await decodeText(twice('“Résumé” – it’s déjà vu'))).toMatchObject({
      text: '“Résumé” – it’s déjà vu',
      mended: 'encoded-twice',
    });
  });

  test('is left alone where there is doubt', async () => {
    const chance = 'SÃO PAULO – “MAÇÔ, Spaß“, Ã©';
    expect(await textOf(utf8(chance))).toBe(chance);
    const onMojibake = 'Müllers Größe für Löwen: aus „ä“ wird dann „Ã¤“, aus „ö“ wird „Ã¶“, aus „ü“ wird „Ã¼“.';
    expect(await textOf(utf8(onMojibake))).toBe(onMojibake);
  });

  test('all that is encoded once stays as it is', async () => {
    await assert(
      asyncProperty(
        string({ unit: constantFrom(...Array.from('aeé “”’–ßäÄÖÜñçÇãÃœ„')), maxLength: 60 }),
        async (text) => {
          expect(await textOf(utf8(text))).toBe(text);
        },
      ),
    );
  });
});

describe('what is no text', () => {
  test.each([
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
    ['a PDF', utf8('%PDF-1.7 without a single zero byte')],
    ['control characters', bytes(1, 2, 3, 4, 5, 65, 66, 67)],
    ['zeros', new Uint8Array(4096)],
  ])('%s', async (_, given) => {
    expect(await decodeText(given)).toBeNull();
  });

  test('one stray control character makes no text binary', async () => {
    expect(await textOf(utf8('Talks resume\u0007 in Muscat'))).toBe('Talks resume\u0007 in Muscat');
  });

  test('any bytes are read without an exception', async () => {
    await assert(
      asyncProperty(uint8Array({ maxLength: 300 }), constantFrom('utf-8', 'gbk', 'x'), async (given, label) => {
        const decoded = await decodeText(given, { contentType: `text/html; charset=${label}` });
        expect(decoded === null || typeof decoded.text === 'string').toBe(true);
      }),
    );
  });
});
