import { expect, test } from 'vitest';
import { parsePage } from './parse.js';
import { segmentsOf } from './segments.js';

const read = (html: string) => segmentsOf(parsePage(html).root);
const texts = (html: string) => read(html).map(({ text }) => text);

test('a run of text ends at the borders of blocks and goes on through inline elements', () => {
  expect(
    texts('<p>One <b>bold</b>&nbsp;word &amp; <a href=x>a\n  link</a>.<p>Two.<div>Three<p>Four</p>five</div>'),
  ).toEqual(['One bold word & a link.', 'Two.', 'Three', 'Four', 'five']);
});

test('two line breaks end a run, one is a space', () => {
  expect(texts('<div>One<br>more.<br><br>Two.<br> <br>Three.</div>')).toEqual(['One more.', 'Two.', 'Three.']);
});

test('what is never seen as text is left out', () => {
  expect(
    texts(`<p>Se&shy;en.<script>x("<p>no</p>")</script><style>p{}</style></p><noscript><p>no</p></noscript><template><p>no</p></template>
      <textarea>no</textarea><svg><text>no</text></svg><!-- no --><!-- never closed <p>no</p>`),
  ).toEqual(['Seen.']);
});

test('what a script may show later is read and marked as hidden', () => {
  const hidden = read(
    '<p>Shown.</p><p hidden>A</p><div style="color:red; display: none"><p>B</p></div><p aria-hidden="true">C</p>',
  ).filter((segment) => segment.hidden);
  expect(hidden.map(({ text }) => text)).toEqual(['A', 'B', 'C']);
});

test('links keep their words and addresses, also where a block stands within one', () => {
  const [first, second] = read('<p>As <a href="/a">the  Ledger</a> told.</p><a href="/b"><h3>Next</h3></a>');
  expect(first?.links).toEqual([{ text: 'the Ledger', address: '/a' }]);
  expect(second?.links).toEqual([{ text: 'Next', address: '/b' }]);
  expect(second?.linked).toBe(4);
});

test('a segment knows the block it stands in, its times and its stress', () => {
  const [only] = read('<div><p><b>By Ann Lee</b> on <time datetime="2026-02-06">Friday</time></p></div>');
  expect(only?.element.tag).toBe('p');
  expect(only?.time).toBe(true);
  expect(only?.stressed).toBe('By Ann Lee'.length);
});
