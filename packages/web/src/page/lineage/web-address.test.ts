import { describe, expect, it } from 'vitest';
import { webAddress } from './web-address.js';

describe('the address of an article', () => {
  it('is a link where it leads into the web', () => {
    expect(webAddress('https://beacon.example/a b')).toBe('https://beacon.example/a%20b');
    expect(webAddress('http://beacon.example/')).toBe('http://beacon.example/');
  });

  it.each([
    null,
    '',
    'beacon.example',
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'file:///a',
  ])('is none for %j', (given) => {
    expect(webAddress(given)).toBeNull();
  });
});
