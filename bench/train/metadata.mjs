// Learns what speaks for a headline, for authors and for the day of publication of a page, and whether the authors that were found are to be
// believed, from the pages whose gold data is at hand. Each model is tried on pages left out while it learned (ten folds of pages).
//
//   --dry               writes nothing
//   --misses FIELD      lists what is wrong with `title`, `author` or `date` on the pages of the first half, the only ones to look at
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { authorKeys, titleKey } from '../reader/metadata-scoring.mjs';
import { metadataPages } from '../reader/pages.mjs';
import { fitByNewton } from './newton.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const load = (path) => import(pathToFileURL(join(root, 'packages/reader/dist', path)).href);
const { viewOf } = await load('metadata/page-view.js');
const { parsePage } = await load('page/parse.js');
const { decodeText } = await load('encoding/decode.js');
const { outletNames } = await load('metadata/outlet.js');
const { headlineCandidates, headlineFeatures } = await load('metadata/headline-candidates.js');
const { authorCandidates, authorFeatures } = await load('metadata/author-candidates.js');
const { CLAIM_MIN_PROBABILITY } = await load('metadata/authors.js');
const { clockCandidates, clockFeatures } = await load('metadata/clock-candidates.js');
const { lineOfHeadline } = await load('metadata/headline.js');

const folds = 10;
/** The ranking models see ten thousand candidates, the model of claims one a page. */
const decay = { ranking: 0.002, claim: 0.02 };

/** A number from the name of the page: halves and folds stay as they are when pages come and go. */
const numberOf = (id) => createHash('sha256').update(id).digest().readUInt32BE(0);

const pages = [];
for (const { id, url, bytes, gold } of metadataPages()) {
  if (gold.title === undefined) continue;
  const { text } = await decodeText(bytes);
  const view = await viewOf(parsePage(text), id);
  const outlets = outletNames(view).map(({ value }) => value);
  pages.push({ url, gold, view, outlets, fold: (numberOf(id) >>> 3) % folds, shown: numberOf(id) % 2 === 0 });
}

const logitOf = (model, features) =>
  Object.entries(model.weights).reduce((sum, [name, weight]) => sum + weight * features[name], model.bias);
const sigmoid = (logit) => 1 / (1 + Math.exp(-logit));

/** For each page what `use(model, page)` makes of it with a model that has not seen it; returns the model of all pages. */
function crossValidated(names, strength, examplesOf, use, signs = {}) {
  const fit = (chosen) => fitByNewton(chosen.flatMap(examplesOf), [...names], signs, strength);
  for (let fold = 0; fold < folds; fold++) {
    const model = fit(pages.filter((page) => page.fold !== fold));
    for (const page of pages.filter((one) => one.fold === fold)) use(model, page);
  }
  return fit(pages);
}

const best = (model, { candidates }) =>
  candidates.map((one) => ({ ...one, logit: logitOf(model, one.features) })).toSorted((a, b) => b.logit - a.logit)[0] ??
  null;

/** Ranks the candidates of a field: `page[field]` becomes the best by a model that has not seen the page. */
function learnRanking(field, names, candidatesOf, isRight) {
  for (const page of pages) page.candidates = candidatesOf(page);
  const examplesOf = (page) => page.candidates.map((one) => ({ features: one.features, yes: isRight(page, one) }));
  const model = crossValidated(names, decay.ranking, examplesOf, (learned, page) => {
    page[field] = best(learned, page);
  });
  const reachable = pages.filter((page) => page.candidates.some((one) => isRight(page, one))).length;
  console.log(`${field}: ${reachable} pages have the right one among their candidates`);
  write(field, field, field, names, model);
}

function write(file, name, field, names, { bias, weights }) {
  if (process.argv.includes('--dry')) return;
  const type = `${field[0].toUpperCase()}${field.slice(1)}Weights`;
  const lines = names
    .map((feature) => `    ${/\W/.test(feature) ? `'${feature}'` : feature}: ${weights[feature]},\n`)
    .join('');
  const text = `/** Learned by \`npm run train:metadata\`; do not edit by hand. */\nimport type { ${type} } from './${field}-candidates.js';\n\nexport const ${name}Weights: ${type} = {\n  bias: ${bias},\n  weights: {\n${lines}  },\n};\n`;
  writeFileSync(join(root, `packages/reader/src/metadata/${file}-weights.ts`), text);
}

function report(name, right, of) {
  const chosen = pages.filter(of);
  console.log(
    `  ${name}: ${chosen.filter(right).length} of ${chosen.length} = ${(chosen.filter(right).length / chosen.length).toFixed(3)}`,
  );
}

const shownValue = ({ sightings }) => (sightings.find(({ place }) => place === 'visible') ?? sightings[0]).value;
const isTitle = ({ gold }, found) => found !== null && titleKey(shownValue(found)) === titleKey(gold.title);
learnRanking(
  'headline',
  headlineFeatures,
  ({ view, outlets }) => headlineCandidates(view, outlets),
  ({ gold }, { sightings }) => sightings.some(({ value }) => titleKey(value) === titleKey(gold.title)),
);
report(
  'right',
  (page) => isTitle(page, page.headline),
  ({ gold }) => gold.title !== '',
);
for (const page of pages) {
  page.headlineText = page.headline === null ? null : shownValue(page.headline);
  page.headlineAt = lineOfHeadline(page.view, page.headlineText);
}

const namesOf = ({ sightings }) => authorKeys(sightings[0].value.names).join('|');
const isAuthor = ({ gold }, found) => found !== null && namesOf(found) === authorKeys(gold.author).join('|');
learnRanking(
  'author',
  authorFeatures,
  ({ view, outlets, headlineText, headlineAt }) =>
    authorCandidates(view, { outlets, headline: headlineText, headlineAt }),
  isAuthor,
);
const hasAuthor = ({ gold }) => authorKeys(gold.author).length > 0;
/** What a page gives in more places is not less to be believed. */
const claimSigns = {
  'author of the article in JSON-LD': 1,
  'author of another thing in JSON-LD': 1,
  'author in meta': 1,
  'author property': 1,
  'author link': 1,
  'link to an author': 1,
  'named an author': 1,
  'begins as a line of authors': 1,
  'near the headline': 1,
  'several places': 1,
  'machine and visible places': 1,
  'names of persons': 1,
  'page is an article': 1,
  'page has a day': 1,
  'line in comments': -1,
  'line beside': -1,
  'is the outlet': -1,
  'part of the outlet': -1,
  'newsroom or account': -1,
};
const claim = crossValidated(
  authorFeatures,
  decay.claim,
  (page) => (page.author === null ? [] : [{ features: page.author.features, yes: isAuthor(page, page.author) }]),
  (model, page) => {
    page.claim = page.author === null ? 0 : sigmoid(logitOf(model, page.author.features));
  },
  claimSigns,
);
write('author-claim', 'claim', 'author', authorFeatures, claim);
const claims = ({ claim: probability }) => probability >= CLAIM_MIN_PROBABILITY;
report('ranked first', (page) => isAuthor(page, page.author), hasAuthor);
report('right', (page) => claims(page) && isAuthor(page, page.author), hasAuthor);
report('claimed where there is none', claims, (page) => !hasAuthor(page));

const isDay = ({ gold }, found) => found !== null && found.key === gold.date;
learnRanking('clock', clockFeatures, ({ view, headlineAt }) => clockCandidates(view, headlineAt), isDay);
report(
  'right',
  (page) => isDay(page, page.clock),
  ({ gold }) => gold.date !== '',
);

const field = process.argv[process.argv.indexOf('--misses') + 1];
const places = (found) =>
  found?.sightings
    .map(({ place, name }) => `${place}:${name}`)
    .slice(0, 5)
    .join(' ') ?? '';
for (const page of process.argv.includes('--misses') ? pages.filter(({ shown }) => shown) : []) {
  const { gold, url, headline, author, clock, claim: probability } = page;
  const lines = {
    title: isTitle(page, headline) ? null : `${gold.title}\n   ${page.headlineText} (${places(headline)})`,
    author: (claims(page) ? isAuthor(page, author) : !hasAuthor(page))
      ? null
      : `${JSON.stringify(gold.author)}\n   ${JSON.stringify(author?.sightings[0].value.names)} ${probability.toFixed(2)} (${places(author)})`,
    date: gold.date === '' || isDay(page, clock) ? null : `${gold.date}\n   ${clock?.key} (${places(clock)})`,
  };
  if (lines[field] !== null) console.log(`${url}\n   ${lines[field]}`);
}
