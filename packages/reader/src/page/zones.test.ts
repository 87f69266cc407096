import { describe, expect, test } from 'vitest';
import { parsePage } from './parse.js';
import { segmentsOf } from './segments.js';
import { zonesOf } from './zones.js';

const sentence =
  'The harbour master said on Tuesday that the ferry would sail within a week, after a long night of talks.';
const article = `<div class="entry-content"><p>${sentence}</p><p>${sentence} Nobody was hurt.</p><p>${sentence} Really.</p></div>`;

/** The kinds of zones in the order of the page, each once. */
function kinds(html: string): readonly (string | null)[] {
  const zones = zonesOf(segmentsOf(parsePage(html).root)).map((zone) => zone?.kind ?? null);
  return zones.filter((kind, at) => kind !== zones[at - 1]);
}

describe('a zone is told', () => {
  test.each([
    ['a tag', `<nav>Home</nav>${article}<footer>Imprint</footer>`, ['navigation', null, 'footer']],
    ['a role', `<div role="navigation">Home</div>${article}`, ['navigation', null]],
    ['a class', `${article}<ol class="comment-list"><li>${sentence}</li></ol>`, [null, 'comments']],
    ['an id', `${article}<div id="newsletter-signup">Sign up now</div>`, [null, 'newsletter']],
    ['a name in camel case', `${article}<div class="ArticleImageCaption">A ferry</div>`, [null, 'caption']],
    ['a label', `${article}<div><h4>You may also like</h4><p>${sentence}</p></div>`, [null, 'related']],
    [
      'a label before it',
      `${article}<h4>Mehr zum Thema</h4><ul><li><a href="x">Fähre</a></li></ul>`,
      [null, 'related'],
    ],
  ])('by %s', (_, html, expected) => {
    expect(kinds(html)).toEqual(expected);
  });
});

describe('no zone is told', () => {
  test('by what a name says of the whole page', () => {
    expect(kinds(`<div class="post has-sidebar no-comments">${article}</div>`)).toEqual([null]);
  });

  test('where it would swallow the text of the page', () => {
    expect(kinds(`<div class="widget">${article}</div>`)).toEqual([null]);
  });

  test('for the paragraphs after a label within the text', () => {
    expect(kinds(`<div><p>${sentence}</p><h3>More from the port</h3><p>${sentence}</p></div>`)).toEqual([
      null,
      'related',
      null,
    ]);
  });

  test('for a figure that holds a table', () => {
    expect(kinds(`${article}<figure><table><tr><td>1</td></tr></table></figure>`)).toEqual([null]);
  });
});

test('comments longer than the article are still comments', () => {
  expect(kinds(`${article}<div id="comments">${`<p>${sentence}</p>`.repeat(20)}</div>`)).toEqual([null, 'comments']);
});
