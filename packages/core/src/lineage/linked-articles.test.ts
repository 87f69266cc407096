import { describe, expect, it } from 'vitest';
import { textOf } from '../fixtures/article.fixture.js';
import { articleAddress, linkedArticles } from './linked-articles.js';

describe('the address of an article', () => {
  it.each([
    'https://www.ledger.example/news/bridge',
    'http://ledger.example/news/bridge/',
    'https://m.ledger.example/news/bridge?utm_source=mail&utm_medium=x',
    'https://amp.ledger.example/news/bridge/amp/#top',
    'https://LEDGER.example/news/bridge/index.html?fbclid=1',
  ])('is the same for all ways to write it: %s', (address) => {
    expect(articleAddress(address)).toBe(articleAddress('https://ledger.example/news/bridge'));
  });

  it.each([
    'https://ledger.example/news/bridge-2',
    'https://ledger.example/news/bridge?id=2',
    'https://ledger.example/News/bridge',
    'https://post.example/news/bridge',
  ])('is another one for another article: %s', (address) => {
    expect(articleAddress(address)).not.toBe(articleAddress('https://ledger.example/news/bridge'));
  });

  it.each(['https://ledger.example/', 'https://ledger.example', 'mailto:desk@ledger.example', 'news/bridge', ''])(
    'is none for what names no article: %s',
    (address) => {
      expect(articleAddress(address)).toBeNull();
    },
  );
});

describe('linked articles', () => {
  const ledger = textOf('ledger', 'A bridge fell.', { url: 'https://www.ledger.example/bridge' });
  const linksOf = (address: string, words = 'first reported') =>
    linkedArticles([
      ledger,
      textOf('post', 'A bridge fell, it was first reported on Monday.', { links: [{ address, words }] }),
    ]).get('post') ?? new Map();

  it('are found with the words of the link', () => {
    const spans = linksOf('https://ledger.example/bridge?utm_source=post').get('ledger') ?? [];
    expect(spans.map(({ text }: { text: string }) => text)).toEqual(['first reported']);
  });

  it('are found without words where these are no text', () => {
    expect(linksOf('https://ledger.example/bridge', '').get('ledger')).toEqual([]);
    expect(linksOf('https://ledger.example/bridge', 'not there').get('ledger')).toEqual([]);
  });

  it('are not those of other addresses, nor an article itself', () => {
    expect(linksOf('https://ledger.example/').size).toBe(0);
    const own = textOf('post', 'A bridge fell.', {
      url: 'https://post.example/a',
      links: [{ address: 'https://post.example/a', words: 'bridge' }],
    });
    expect(linkedArticles([own]).get('post')?.size).toBe(0);
  });
});
