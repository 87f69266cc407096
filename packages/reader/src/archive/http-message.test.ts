import { describe, expect, test } from 'vitest';
import { readHttpHead, withoutChunks } from './http-message.js';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const put = (text: string) => Buffer.from(withoutChunks(bytes(text))).toString('latin1');

describe('the head of an answer', () => {
  test('is told from its body', () => {
    const block = bytes('HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nX-A:  b \r\n\r\nbody\r\n\r\nmore');
    const head = readHttpHead(block);
    expect(head).toMatchObject({ status: 404, statusText: 'Not Found' });
    expect(head?.headers).toEqual([
      ['Content-Type', 'text/html'],
      ['X-A', 'b'],
    ]);
    expect(block.subarray(head?.end).toString()).toBe('body\r\n\r\nmore');
  });

  test('may have bare line feeds, no words after the status, and no body', () => {
    expect(readHttpHead(bytes('HTTP/2 200\nA: b\n\nbody'))).toMatchObject({ status: 200, statusText: '', end: 17 });
    expect(readHttpHead(bytes('HTTP/1.0 204 None'))).toMatchObject({ status: 204, headers: [] });
  });

  test('is not found in what is no answer', () => {
    expect(readHttpHead(bytes('GET / HTTP/1.1\r\n\r\n'))).toBeNull();
    expect(readHttpHead(bytes(''))).toBeNull();
  });
});

describe('a body in chunks', () => {
  test('is put together', () => {
    expect(put('4\r\nThe \r\n5;x=y\r\nferry\r\n0\r\n\r\n')).toBe('The ferry');
  });

  test('that ends too early gives what there is', () => {
    expect(put('4\r\nThe \r\n9\r\nferry')).toBe('The ferry');
    expect(put('4\r\nThe \r\nferry sails')).toBe('The ');
  });

  test('that was put together before stays as it is', () => {
    expect(put('<p>The ferry</p>')).toBe('<p>The ferry</p>');
    expect(put('')).toBe('');
  });

  test('is put together in time linear in its length', () => {
    expect(put('1\r\na\r\n'.repeat(300_000))).toHaveLength(300_000);
  });
});
