// Damaged pages, the same every time: whatever is done to a page, reading it must neither fail nor take long, and no script may come into the text.
import { decodeText } from '../../packages/reader/dist/encoding/decode.js';
import { readHtmlPage } from '../../packages/reader/dist/html-page.js';
import { articlePages, metadataPages } from './pages.mjs';

const seed = 20_261_124;
const mostMilliseconds = 1000;

/** Damage is done at so many places of a page at most. */
const mostDamages = 8;

/** What stands in scripts that are put in, and must not come out. */
const canary = 'canaryInScript';

const shards = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '&#',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  '<div ',
  '</div>',
  '</p>',
  '<p>',
  '<table><tr><td>',
  '<svg><title>',
  '<template>',
  '<iframe src=x>',
  '<a href="x"><a href="y">',
  '\u0000',
  '\ud800',
  '\u202e',
  '<article>'.repeat(40),
  '<b>'.repeat(900),
  '<div>'.repeat(2000),
  `<script>var ${canary} = "<p>${canary}. And so on, and on.</p>";</script>`,
  `<script type="text/x-other">${canary} tells a long sentence here.</script>`,
  `<style>.${canary} { color: red }</style>`,
  `<noscript><p>${canary} tells a long sentence here.</p></noscript>`,
];

function generator(start) {
  let state = start;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

const damages = [
  (html, at, random) => html.slice(0, at) + shards[random(shards.length)] + html.slice(at),
  (html, at, random) => html.slice(0, at) + html.slice(at + random(2000)),
  (html, at, random) => html.slice(0, at) + html.slice(random(html.length), at + random(5000)) + html.slice(at),
  (html, at) => html.slice(0, at),
  (html, at, random) => html.slice(0, at) + String.fromCharCode(random(65536)) + html.slice(at + 1),
  (html, at, random) => html.slice(at, at + random(20_000)) + html,
];

function damaged(html, random) {
  let result = html;
  for (let left = 1 + random(mostDamages); left > 0; left--) {
    result = damages[random(damages.length)](result, random(result.length + 1), random);
  }
  return result;
}

/** Reads so many damaged pages, prints what went wrong, and tells whether nothing did. */
export async function readMutations(count) {
  const pages = [];
  for (const { bytes } of [...articlePages(), ...metadataPages()]) {
    pages.push((await decodeText(bytes, { contentType: null, declaresItself: true })).text);
  }
  const random = generator(seed);
  const wrong = { crashes: 0, late: 0, scripts: 0 };
  let slowest = 0;
  for (let number = 0; number < count; number++) {
    const html = damaged(pages[random(pages.length)], random);
    const before = process.cpuUsage();
    try {
      const article = await readHtmlPage(`mutation-${number}.html`, html);
      if (!('kind' in article) && article.body.includes(canary)) wrong.scripts++;
    } catch (error) {
      wrong.crashes++;
      console.log(`mutation ${number}: ${error instanceof Error ? error.stack : String(error)}`);
    }
    const { user, system } = process.cpuUsage(before);
    slowest = Math.max(slowest, (user + system) / 1000);
    if (user + system > mostMilliseconds * 1000) wrong.late++;
  }
  console.log(
    `${count} damaged pages: ${wrong.crashes} crashes, ${wrong.late} over ${mostMilliseconds} ms of CPU, ${wrong.scripts} with script in the text; the slowest took ${slowest.toFixed(0)} ms`,
  );
  return wrong.crashes + wrong.late + wrong.scripts === 0;
}
