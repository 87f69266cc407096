// Damaged pages, the same every time: whatever is done to a page, reading it must neither fail nor take long, and no script may come into the text.
import { Parser } from 'htmlparser2';
import { decodeText } from '../../packages/reader/dist/encoding/decode.js';
import { readHtmlPage } from '../../packages/reader/dist/html-page.js';
import { canary, damages } from './damage.mjs';
import { articlePages, metadataPages } from './pages.mjs';

const seed = 20_261_124;
const mostMilliseconds = 1000;

/** Damage is done at so many places of a page at most, and to pages of so many characters. */
const mostDamages = 8;
const mostCharacters = 10_000_000;

/** A share of the pages goes on as bytes and is decoded anew: one in so many. */
const oneInBytes = 4;

function generator(start) {
  let state = start >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

const names = Object.keys(damages);

/** The damaged page of that number, and what was done to it. */
async function damagedPage(pages, number) {
  // Neighbouring seeds give neighbouring first numbers, so they are stirred first.
  const random = generator(Math.imul(seed + number, 2654435761));
  for (let stirred = 0; stirred < 3; stirred++) random(2);
  const [page, other] = [pages[random(pages.length)], pages[random(pages.length)]];
  let html = page;
  const done = [];
  for (let left = 1 + random(mostDamages); left > 0; left--) {
    const name = names[random(names.length)];
    done.push(name);
    html = damages[name](html, random, other).slice(0, mostCharacters);
  }
  if (random(oneInBytes) > 0) return { html, done };
  const bytes = Buffer.from(html);
  for (let left = random(200); left > 0; left--) bytes[random(bytes.length)] = random(256);
  const decoded = await decodeText(bytes, { contentType: null, declaresItself: true });
  return { html: decoded?.text ?? '', done: [...done, 'decoded'] };
}

/** Reads so many damaged pages, from that number on, prints what went wrong, and tells whether nothing did. */
export async function readMutations(count, first = 0) {
  const pages = [];
  for (const { bytes } of [...articlePages(), ...metadataPages()]) {
    pages.push((await decodeText(bytes, { contentType: null, declaresItself: true })).text);
  }
  const wrong = { crashes: 0, late: 0, scripts: 0 };
  const told = { read: 0, refused: 0 };
  let slowest = 0;
  for (let number = first; number < first + count; number++) {
    const { html, done } = await damagedPage(pages, number);
    const tell = (words) =>
      console.log(`damaged page ${number} (${done.join(', ')}; ${html.length} characters): ${words}`);
    const before = process.cpuUsage();
    let article = null;
    try {
      article = await readHtmlPage(`mutation-${number}.html`, html);
    } catch (error) {
      wrong.crashes++;
      tell(error instanceof Error ? error.stack : String(error));
    }
    const { user, system } = process.cpuUsage(before);
    const milliseconds = (user + system) / 1000;
    slowest = Math.max(slowest, milliseconds);
    if (milliseconds > mostMilliseconds) {
      wrong.late++;
      tell(`${milliseconds.toFixed(0)} ms`);
    }
    if (article === null) continue;
    if ('kind' in article) told.refused++;
    else told.read++;
    if (!('kind' in article) && showsScript(html, article.body)) {
      wrong.scripts++;
      tell('script in the text');
    }
  }
  console.log(
    `${count} damaged pages, ${told.read} read and ${told.refused} refused: ${wrong.crashes} crashes, ${wrong.late} over ${mostMilliseconds} ms of CPU, ${wrong.scripts} with script in the text; the slowest took ${slowest.toFixed(0)} ms`,
  );
  return wrong.crashes + wrong.late + wrong.scripts === 0;
}

/**
 * Whether the words of a program came out. Where its opening tag was damaged too, they are text for a browser as well; what still reads as
 * a statement is none even then.
 */
function showsScript(html, body) {
  if (!body.includes(canary)) return false;
  return body.includes(`var ${canary}`) || !looseText(html).includes(canary);
}

/** All text of a page that stands in no program. */
function looseText(html) {
  const texts = [];
  let program = '';
  const parser = new Parser({
    onopentagname(name) {
      if (program === '' && (name === 'script' || name === 'style')) program = name;
    },
    ontext(text) {
      if (program === '') texts.push(text);
    },
    onclosetag(name) {
      if (name === program) program = '';
    },
  });
  parser.end(html);
  return texts.join('');
}
