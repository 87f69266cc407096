import { describe, expect, it } from 'vitest';
import { shortened } from './shortened.js';

describe('a shortened passage', () => {
  const pieces = [
    { text: 'The gates ', marked: false },
    { text: 'close', marked: true },
    { text: ' on Friday', marked: false },
  ];

  it('is the passage where that is short enough', () => {
    expect(shortened(pieces, 25)).toBe(pieces);
  });

  it('keeps its marks up to the cut', () => {
    expect(shortened(pieces, 12)).toEqual([
      { text: 'The gates ', marked: false },
      { text: 'cl', marked: true },
      { text: ' …', marked: false },
    ]);
  });

  it('cuts no character in two', () => {
    expect(shortened([{ text: 'ab🔥', marked: false }], 3)[0]?.text).toBe('ab');
  });
});
