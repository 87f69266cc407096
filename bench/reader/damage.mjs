// Ways to damage a page, one each: bytes, tags, subtrees, nesting, attributes, encodings, scripts, pages spliced into each other. Each takes a
// page as text, a source of numbers and another page, and gives the damaged text; what it does follows from the numbers alone.

/** What stands in programs that are put in, and must not come out. */
export const canary = 'canaryInScript';

const programs = [
  `<script>var ${canary} = "<p>${canary}. And so on, and on.</p>";</script>`,
  `<script type="text/x-other">${canary} tells a long sentence here.</script>`,
  `<script type="application/ld+json">{"@type":"NewsArticle","x":"${canary}",,,}</script>`,
  `<style>.${canary} { color: red }</style>`,
  `<svg><script>${canary} tells a long sentence here.</script></svg>`,
  `<SCRIPT\n>${canary} tells a long sentence here.</SCRIPT >`,
];

const shards = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '&#',
  '&#x110000;',
  '&#0;',
  '&notanentity;',
  '</',
  '<!--',
  '<!-->',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?php ',
  '<!DOCTYPE html>',
  '<div ',
  '</div>',
  '</p>',
  '</body></html>',
  '<p>',
  '<br><br>',
  '<table><tr><td>',
  '<svg><title>',
  '<math><mi>',
  '<template>',
  '<noscript>',
  '<textarea>',
  '<title>',
  '<select><option>',
  '<plaintext>',
  '<xmp>',
  '<style>',
  '<script>',
  '<iframe src=x>',
  '<form><form>',
  '<a href="x"><a href="y">',
  '<base href="//[">',
  '<time datetime="0000-99-99">',
  '<meta charset=utf-7>',
  '<h1>You may also like</h1>',
  '\u0000',
  '\u00ad',
  '\ud800',
  '\u202e',
  '\ufeff',
  '\u0301'.repeat(3000),
  '\u200b'.repeat(3000),
];

const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** The start of some tag at or behind a place, or the end of the text. */
function tagFrom(html, at) {
  const start = html.indexOf('<', at);
  return start < 0 ? html.length : start;
}

/** The extent of some element behind a place, by its own closing tag; null where there is none nearby. */
function elementFrom(html, at) {
  const tag = /<([a-z][a-z0-9]*)[^<>]*>/gi;
  tag.lastIndex = at;
  const open = tag.exec(html);
  if (open === null || voids.test(open[1])) return null;
  const end = html.indexOf(`</${open[1]}>`, tag.lastIndex);
  return end < 0 || end - open.index > 50_000 ? null : [open.index, end + open[1].length + 3];
}

const insert = (html, at, words) => html.slice(0, at) + words + html.slice(at);
const place = (html, random) => random(html.length + 1);
const pick = (list, random) => list[random(list.length)];

/** The text as it looks when its bytes in one encoding are read in another. */
function misread(text, written, read) {
  return new TextDecoder(read).decode(Buffer.from(text, written));
}

export const damages = {
  shard: (html, random) => insert(html, place(html, random), pick(shards, random)),
  program: (html, random) => insert(html, tagFrom(html, place(html, random)), pick(programs, random)),
  cut: (html, random) => {
    const at = place(html, random);
    return html.slice(0, at) + html.slice(at + random(2000));
  },
  end: (html, random) => html.slice(0, place(html, random)),
  character: (html, random) => {
    const at = place(html, random);
    return html.slice(0, at) + String.fromCharCode(random(65536)) + html.slice(at + 1);
  },
  bytes: (html, random) => {
    const at = place(html, random);
    const bytes = Buffer.from(html.slice(at, at + 4000));
    for (let left = random(40); left > 0; left--) bytes[random(Math.max(1, bytes.length))] = random(256);
    return html.slice(0, at) + bytes.toString() + html.slice(at + 4000);
  },
  cutTag: (html, random) => {
    const start = tagFrom(html, place(html, random));
    return html.slice(0, start + 1 + random(8)) + html.slice(Math.max(start + 1, html.indexOf('>', start)));
  },
  dropTag: (html, random) => {
    const start = tagFrom(html, place(html, random));
    return html.slice(0, start) + html.slice(Math.max(start, html.indexOf('>', start) + 1));
  },
  dropTags: (html, random) => {
    const name = pick(['p', 'div', 'li', 'td', 'a', 'span', 'article', 'script', 'style', 'h2'], random);
    return html.replaceAll(`</${name}>`, '');
  },
  renameTags: (html, random) => {
    const names = ['p', 'div', 'span', 'li', 'td', 'section', 'article', 'aside', 'pre', 'b', 'font', 'center'];
    const [from, to] = [pick(names, random), pick(names, random)];
    return html.replace(new RegExp(`(</?)${from}(?=[\\s>])`, 'gi'), `$1${to}`);
  },
  copy: (html, random) => {
    const from = place(html, random);
    return insert(html, place(html, random), html.slice(from, from + random(20_000)));
  },
  copyElement: (html, random) => {
    const found = elementFrom(html, place(html, random));
    if (found === null) return html;
    const times = Math.min(1 + random(400), Math.floor(1_000_000 / (found[1] - found[0])));
    return insert(html, found[1], html.slice(...found).repeat(times));
  },
  moveElement: (html, random) => {
    const found = elementFrom(html, place(html, random));
    if (found === null) return html;
    const rest = html.slice(0, found[0]) + html.slice(found[1]);
    return insert(rest, tagFrom(rest, place(rest, random)), html.slice(...found));
  },
  nestElement: (html, random) => {
    const found = elementFrom(html, place(html, random));
    if (found === null) return html;
    const name = pick(['div', 'b', 'ul', 'table', 'blockquote', 'span', 'section', 'a', 'font'], random);
    const deep = 1 + random(1100);
    return `${html.slice(0, found[0])}${`<${name}>`.repeat(deep)}${html.slice(...found)}${`</${name}>`.repeat(random(2) * deep)}${html.slice(found[1])}`;
  },
  nestItself: (html, random) => {
    const found = elementFrom(html, place(html, random));
    if (found === null) return html;
    const element = html.slice(...found);
    const inner = element.indexOf('>') + 1;
    const times = Math.min(1 + random(200), Math.floor(500_000 / element.length));
    return html.slice(0, found[0]) + element.slice(0, inner).repeat(times) + html.slice(found[0]);
  },
  attribute: (html, random) => {
    const start = tagFrom(html, place(html, random));
    const end = /^<[a-z0-9]+/i.exec(html.slice(start, start + 40))?.[0].length ?? 0;
    const name = pick(['class', 'id', 'style', 'href', 'title', 'data-x', 'content', 'itemprop', 'datetime'], random);
    const word = pick(
      ['comment-', 'related ', 'x', '&amp;', '&quot;', '<', '\n', 'article-body ', '2024-01-01T'],
      random,
    );
    return end === 0 ? html : insert(html, start + end, ` ${name}="${word.repeat(random(100_000))}"`);
  },
  attributes: (html, random) => {
    const start = tagFrom(html, place(html, random));
    const end = /^<[a-z0-9]+/i.exec(html.slice(start, start + 40))?.[0].length ?? 0;
    const names = Array.from({ length: random(5000) }, (_, at) => ` a${at}=${at}`).join('');
    return end === 0 ? html : insert(html, start + end, names);
  },
  unquote: (html, random) => {
    const at = html.indexOf('"', place(html, random));
    return at < 0 ? html : html.slice(0, at) + html.slice(at + 1);
  },
  names: (html, random) => {
    const name = pick(['comments', 'related', 'sidebar', 'article', 'caption', 'byline', 'hidden', 'paywall'], random);
    return html.replace(/class="[^"]*"/g, (whole) => (random(10) === 0 ? `class="${name}"` : whole));
  },
  entities: (html, random) => {
    const at = place(html, random);
    const piece = html.slice(at, at + random(3000));
    return html.slice(0, at) + piece.replaceAll('&', '&amp;').replaceAll('<', '&lt;') + html.slice(at + piece.length);
  },
  manyEntities: (html, random) =>
    insert(
      html,
      place(html, random),
      pick(['&amp;', '&#x41;', '&nbsp;', '&bogus', '&#', '&amp;lt;p&gt;'], random).repeat(random(20_000)),
    ),
  zeros: (html, random) => {
    const at = place(html, random);
    return html.slice(0, at) + html.slice(at, at + 2000).replace(/(?=.)/gs, '\u0000') + html.slice(at + 2000);
  },
  twice: (html) => misread(html, 'utf8', 'windows-1252'),
  latin: (html) => misread(html, 'latin1', 'utf-8'),
  wide: (html, random) => {
    const at = place(html, random);
    return html.slice(0, at) + misread(html.slice(at, at + 3000), 'utf16le', 'utf-8') + html.slice(at + 3000);
  },
  mixed: (html, random) => {
    const at = place(html, random);
    return html.slice(0, at) + misread(html.slice(at), 'utf8', 'shift_jis');
  },
  script: (html, random) => {
    const at = html.indexOf('</script', place(html, random));
    return at < 0 ? html : html.slice(0, at) + html.slice(at + 9);
  },
  json: (html, random) => {
    const at = html.indexOf('ld+json', random(2) * place(html, random));
    return at < 0
      ? html
      : insert(
          html,
          at + 9 + random(3000),
          pick(['"', '{', '[', ']', '}', ',', '\\', '\n', '/*', '//', '<!--', '[{"a":"b'], random).repeat(
            1 + random(300),
          ),
        );
  },
  flat: (html) => html.replace(/\s+/g, ' '),
  broken: (html) => html.replaceAll('>', '>\n\n'),
  text: (html) => html.replace(/<[^<>]*>/g, ' '),
  splice: (html, random, other) => insert(html, place(html, random), other.slice(place(other, random))),
  spliceElement: (html, random, other) => {
    const found = elementFrom(other, place(other, random));
    return found === null ? html : insert(html, tagFrom(html, place(html, random)), other.slice(...found));
  },
  append: (html, random, other) => html + other,
  white: (html, random) =>
    insert(html, place(html, random), pick([' ', '\n', '\u00a0', '\t'], random).repeat(random(200_000))),
  word: (html, random) =>
    insert(
      html,
      place(html, random),
      pick(['a', '.', '- ', 'By A. ', '1/2 ', '“', 'x, '], random).repeat(random(60_000)),
    ),
  labels: (html, random) =>
    insert(
      html,
      tagFrom(html, place(html, random)),
      pick(
        ['<h3>Related</h3>', '<div>Share</div>', '<p>Comments</p>', '<time>1 May 2024</time>', '<p>By Ann Lee</p>'],
        random,
      ).repeat(random(1500)),
    ),
};
