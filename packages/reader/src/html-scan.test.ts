import { expect, test } from 'vitest';
import { MAX_DEPTH } from './limits.js';
import { scanPage, TooDeep } from './html-scan.js';

const texts = (html: string) => scanPage(html).blocks.map((block) => block.text);

test('ends a paragraph at the borders of blocks and runs on through inline elements', () => {
  expect(
    texts('<p>One <b>bold</b>&nbsp;word &amp; <a href=x>a\n  link</a>.<p>Two.<div>Three<p>Four</p>five</div>'),
  ).toEqual(['One bold\u00a0word & a link.', 'Two.', 'Three', 'Four', 'five']);
});

test('takes two line breaks for the end of a paragraph and one for a space', () => {
  expect(texts('<div>One<br>more.<br><br>Two.<br> <br>Three.</div>')).toEqual(['One more.', 'Two.', 'Three.']);
});

test('leaves out what a browser does not show', () => {
  expect(
    texts(`<p>Seen.<script>x("<p>no</p>")</script><style>p{}</style></p><noscript><p>no</p></noscript><template><p>no</p></template>
      <p hidden>no</p><div style="color:red; display: none"><p>no</p></div><p aria-hidden="true">no</p><textarea>no</textarea><!-- no -->`),
  ).toEqual(['Seen.']);
});

test('tells what stands beside the article', () => {
  const { blocks } = scanPage(
    '<nav>Home</nav><article><p>Text.</p><figure><figcaption>A boat</figcaption></figure><div class="ad-slot">Buy</div></article><aside><p>More</p>',
  );
  expect(blocks.filter((block) => !block.beside).map((block) => block.text)).toEqual(['Text.']);
});

test('an unclosed comment swallows the rest and no more', () => {
  expect(texts('<p>One.</p><!-- never closed <p>Two.</p>')).toEqual(['One.']);
});

test('gives up on nesting that no page has, before it costs time', () => {
  expect(() => scanPage('<div>'.repeat(100_000))).toThrow(TooDeep);
  expect(scanPage('<b>'.repeat(MAX_DEPTH - 1)).depth).toBe(MAX_DEPTH - 1);
});

test('takes a page of headings and paragraphs for plain, and one with furniture not', () => {
  const article = '<article><h1>A</h1><p>B <em>c</em><br></p></article>';
  expect(scanPage(`<!doctype html><html><head><title>t</title><script>x</script></head><body>${article}`).plain).toBe(
    true,
  );
  expect(scanPage(`<nav>Home</nav>${article}`).plain).toBe(false);
  expect(scanPage(`${article}${article}`).plain).toBe(false);
});
