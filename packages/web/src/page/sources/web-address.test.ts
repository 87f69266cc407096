import { describe, expect, it } from 'vitest';
import { webAddress } from './web-address.js';

const capture = { address: 'https://desk.example/a?b', time: '2026-04-15T08:00:00Z', digest: 'sha256:00' };

describe('the address of an article', () => {
  it('is that which answered, before that which the page gives itself', () => {
    expect(webAddress({ capture, url: 'https://other.example/' })).toBe('https://desk.example/a?b');
    expect(webAddress({ capture: null, url: 'HTTP://other.example/' })).toBe('HTTP://other.example/');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    ' javascript:alert(1)//https://a.example',
    'https://',
    'file:///etc/passwd',
    '',
  ])('is none where it is no address of the web: %j', (url) => {
    expect(webAddress({ capture: null, url })).toBeNull();
  });
});
