// The four articles of ../shared/stories/oman as they were found in, a list of what a report on them has to show out, each found or missing.
// The items are those of a careful reader; each is looked up in the JSON report by the words that its two spans touch.
//   node bench/oman.mjs
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, shared } from './train/gold.mjs';
import { tableOf } from './table.mjs';

const folder = join(shared, 'stories', 'oman');
/** The articles by the numbers that their file names begin with: the report of Mail Online, and its rewrites. */
const mail = '003';
const rewrites = ['000', '002', '004'];

/**
 * Changes to be shown. `here` and `there`: wordings of the rewrite and of Mail Online; a change counts where it is of one of the kinds and its
 * spans touch one of each.
 */
const changes = [
  {
    name: 'Witkoff made a mediator',
    article: '002',
    kinds: ['role', 'actor', 'attribution'],
    here: ['U.S. special envoy Steve Witkoff acting as a mediator'],
    there: [
      "involving US special envoy to the Middle East Steve Witkoff, saw Oman's foreign minister Badr bin Hamad al-Busaidi act as intermediary",
    ],
  },
  {
    name: "the embassy's warning put in Iran's mouth (1)",
    article: '000',
    kinds: ['actor', 'attribution', 'role', 'target'],
    // 'a good start' between these is truly Iran's.
    here: ['Iran last night', 'despite issuing a stark warning for American citizens to leave the country immediately'],
    there: [
      'despite a warning for American citizens to leave the country',
      "The US's 'virtual embassy' in Tehran issued a security alert yesterday urging US citizens to 'leave Iran now'",
    ],
  },
  {
    name: "the embassy's warning put in Iran's mouth (2)",
    article: '002',
    kinds: ['actor', 'attribution', 'role', 'target'],
    here: ["Iranian officials issued a stark warning to American citizens, urging them to 'leave Iran now'"],
    there: [
      'despite a warning for American citizens to leave the country',
      "The US's 'virtual embassy' in Tehran issued a security alert yesterday urging US citizens to 'leave Iran now'",
    ],
  },
  ...['000', '004'].map((article, index) => ({
    name: `"trying to build" made "amassing" (${index + 1})`,
    article,
    kinds: ['modality', 'exaggeration'],
    here: ['amassing 20,000 ballistic missiles'],
    there: ['Iran was trying to build atomic weapons and 20,000 ballistic missiles'],
  })),
];

/** Quotations that no article at hand has: to be shown as unsupported, with the speaker that the rewrite gives. */
const quotations = [
  { name: 'the activist', article: '000', words: "Trump's silence was deafening", speaker: /activist/i },
  { name: 'the activist, continued', article: '000', words: 'He promised to bring democracy', speaker: /activist/i },
  { name: 'the analyst', article: '002', words: 'The people of Iran are paying the price', speaker: /analyst/i },
  { name: 'the analyst, continued', article: '002', words: 'The regime has always used external', speaker: /analyst/i },
  { name: 'Netanyahu', article: '000', words: 'The time for negotiations is over', speaker: /Netanyahu/ },
  { name: 'Witkoff', article: '004', words: 'sensitive security considerations', speaker: /Witkoff/ },
];

/** The report of the command on the articles as found. */
function analyse() {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => join(folder, name));
  const run = spawnSync('npx', ['--no-install', 'firsthand', 'analyze', '--format', 'json', ...files], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(`the command ended with ${run.status}: ${run.stderr.slice(0, 300)}`);
  return JSON.parse(run.stdout);
}

/**
 * Looks for every item in the report.
 * @returns {null | { name: string, shown: string | null }[]} null where the articles are not here; `shown` says what the report has
 */
export function checkOman() {
  if (!existsSync(folder)) return null;
  const report = analyse();
  const byNumber = new Map(report.articles.map((article) => [basename(article.source).slice(0, mail.length), article]));
  return [
    ...lineageItems(report, byNumber),
    ...changes.map((item) => ({ name: item.name, shown: findChange(report, byNumber, item) })),
    ...quotations.map((item) => ({
      name: `without a source: ${item.name}`,
      shown: findQuotation(report, byNumber, item),
    })),
  ];
}

function lineageItems({ lineage }, byNumber) {
  const source = byNumber.get(mail);
  const firsthand = { name: 'Mail Online is first-hand', shown: source?.origin === 'firsthand' ? 'first-hand' : null };
  const edges = rewrites.map((number) => {
    const article = byNumber.get(number);
    const parents = lineage.filter(({ to }) => to === article?.id);
    const right = article?.origin === 'derived' && parents.length === 1 && parents[0].from === source?.id;
    return { name: `${number} derives from Mail Online`, shown: right ? parents[0].from : null };
  });
  return [firsthand, ...edges];
}

function findChange({ sentences }, byNumber, { article, kinds, here, there }) {
  const rewrite = byNumber.get(article);
  const source = byNumber.get(mail);
  const found = sentences
    .filter(({ at }) => articleOf(at) === rewrite?.id)
    .flatMap((sentence) => sentence.changes)
    .find(
      (change) =>
        kinds.includes(change.kind) &&
        touches(change.here, rewrite, here) &&
        change.there !== null &&
        articleOf(change.there.at) === source?.id &&
        touches(change.there, source, there),
    );
  return found === undefined ? null : `${found.kind}: ${excerpt(found.there.text)} -> ${excerpt(found.here.text)}`;
}

function findQuotation({ quotes }, byNumber, { article, words, speaker }) {
  const rewrite = byNumber.get(article);
  const found = quotes.find(
    (quote) =>
      articleOf(quote.at) === rewrite?.id &&
      quote.text.includes(words) &&
      quote.status === 'unsupported' &&
      speaker.test(quote.speaker?.name ?? ''),
  );
  return found === undefined ? null : `${found.speaker.name}: ${excerpt(found.text)}`;
}

const articleOf = (sentence) => sentence.slice(0, sentence.lastIndexOf(':'));

/** Whether the span shares a character with one of the wordings. */
function touches({ start, end }, { text }, wordings) {
  return wordings.some((words) => {
    const at = text.indexOf(words);
    if (at < 0) throw new Error(`the article does not hold "${words}"`);
    return start < at + words.length && end > at;
  });
}

/** Longest excerpt in the table, in characters: two of them fit a terminal beside the name of the item. */
const EXCERPT = 44;
const excerpt = (text) => `"${text.length > EXCERPT ? `${text.slice(0, EXCERPT - 3)}...` : text}"`;

/** The items as a table under a line that counts them. */
export function omanTable(items) {
  if (items === null) return 'The story of Oman as found was left out: ../shared/stories/oman is not here.';
  const found = items.filter(({ shown }) => shown !== null).length;
  const rows = items.map(({ name, shown }) => [shown === null ? 'MISSING' : 'found', name, shown ?? '']);
  const table = tableOf(['', 'item', 'what the report has'], rows, [0, 1, 2]);
  return `The story of Oman as found: ${found} of ${items.length} items shown\n${table}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(omanTable(checkOman()));
