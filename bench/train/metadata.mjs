// Learns what speaks for a headline, for authors and for the day of publication of a page from the pages whose gold data is at hand. Each model
// is tried on pages left out while it learned (ten folds of pages), that of authors in five ways to make the folds: few pages decide.
//
//   --dry               writes nothing
//   --misses FIELD      lists what is wrong with `title`, `author` or `date` on the pages of the first half, the only ones to look at
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { authorKeys, titleKey } from '../reader/metadata-scoring.mjs';
import { metadataPages } from '../reader/pages.mjs';
import { fitChoice } from './choice.mjs';
import { fitByNewton } from './newton.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const load = (path) => import(pathToFileURL(join(root, 'packages/reader/dist', path)).href);
const { viewOf } = await load('metadata/page-view.js');
const { parsePage } = await load('page/parse.js');
const { decodeText } = await load('encoding/decode.js');
const { outletNames } = await load('metadata/outlet.js');
const { headlineCandidates, headlineFeatures } = await load('metadata/headline-candidates.js');
const { authorCandidates, bestWritten } = await load('metadata/author-candidates.js');
const { authorFeatures } = await load('metadata/author-features.js');
const { CLAIM_MIN_PROBABILITY } = await load('metadata/authors.js');
const { clockCandidates, clockFeatures } = await load('metadata/clock-candidates.js');
const { judged, ODDS_OF_NONE } = await load('metadata/sightings.js');
const { lineOfHeadline } = await load('metadata/headline.js');

const folds = 10;
/** The ranking models see ten thousand candidates, the model of choices a few hundred choices. */
const decay = { ranking: 0.002, choice: 0.03 };

/** A number from the name of the page: halves and folds stay as they are when pages come and go. */
const numberOf = (id) => createHash('sha256').update(id).digest().readUInt32BE(0);

const pages = [];
for (const { id, url, bytes, gold } of metadataPages()) {
  if (gold.title === undefined) continue;
  const { text } = await decodeText(bytes);
  const view = await viewOf(parsePage(text), id);
  const outlets = outletNames(view).map(({ value }) => value);
  pages.push({ id, url, gold, view, outlets, fold: (numberOf(id) >>> 3) % folds, shown: numberOf(id) % 2 === 0 });
}

const logitOf = (model, features) =>
  Object.entries(model.weights).reduce((sum, [name, weight]) => sum + weight * features[name], model.bias);

/** For each page what `use(model, page)` makes of it with a model that has not seen it. */
function crossValidated(fit, use, foldOf = (page) => page.fold) {
  for (let fold = 0; fold < folds; fold++) {
    const model = fit(pages.filter((page) => foldOf(page) !== fold));
    for (const page of pages.filter((one) => foldOf(one) === fold)) use(model, page);
  }
}

const best = (model, { candidates }) =>
  candidates.map((one) => ({ ...one, logit: logitOf(model, one.features) })).toSorted((a, b) => b.logit - a.logit)[0] ??
  null;

/** Ranks the candidates of a field: `page[field]` becomes the best by a model that has not seen the page. */
function learnRanking(field, names, candidatesOf, isRight) {
  for (const page of pages) page.candidates = candidatesOf(page);
  const examplesOf = (page) => page.candidates.map((one) => ({ features: one.features, yes: isRight(page, one) }));
  const fit = (chosen) => fitByNewton(chosen.flatMap(examplesOf), [...names], {}, decay.ranking);
  crossValidated(fit, (learned, page) => {
    page[field] = best(learned, page);
  });
  reportReachable(field, isRight);
  write(field, `${field}-candidates`, names, fit(pages));
}

function reportReachable(field, isRight) {
  const reachable = pages.filter((page) => page.candidates.some((one) => isRight(page, one))).length;
  console.log(`${field}: ${reachable} pages have the right one among their candidates`);
}

function write(field, typeFile, names, { bias, weights }) {
  if (process.argv.includes('--dry')) return;
  const type = `${field[0].toUpperCase()}${field.slice(1)}Weights`;
  const lines = names
    .map((feature) => `    ${/\W/.test(feature) ? `'${feature}'` : feature}: ${weights[feature]},\n`)
    .join('');
  const text = `/** Learned by \`npm run train:metadata\`; do not edit by hand. */\nimport type { ${type} } from './${typeFile}.js';\n\nexport const ${field}Weights: ${type} = {\n  bias: ${bias},\n  weights: {\n${lines}  },\n};\n`;
  writeFileSync(join(root, `packages/reader/src/metadata/${field}-weights.ts`), text);
}

function shareOf(right, of) {
  const chosen = pages.filter(of);
  return chosen.filter(right).length / chosen.length;
}

function report(name, right, of) {
  const chosen = pages.filter(of);
  console.log(`  ${name}: ${chosen.filter(right).length} of ${chosen.length} = ${shareOf(right, of).toFixed(3)}`);
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

const namesOf = ({ sightings }) => authorKeys(bestWritten(sightings).value.names).join('|');
const isAuthor = ({ gold }, found) => found !== null && namesOf(found) === authorKeys(gold.author).join('|');
const hasAuthor = ({ gold }) => authorKeys(gold.author).length > 0;
for (const page of pages) {
  const context = { outlets: page.outlets, headline: page.headlineText, headlineAt: page.headlineAt };
  page.candidates = authorCandidates(page.view, context);
}
/** What speaks for an author in one place does not speak against him in another, whatever few pages say. */
const speaksFor = [
  'author of the article in JSON-LD',
  'author in meta',
  'author property',
  'link to an author',
  'near what is named an author',
  'named an author',
  'first that is named an author',
  'begins as a line of authors',
  'by-word within the line',
  'line of names alone',
  'label of an author',
  'near the headline',
  'right above the text',
  'several places',
  'names of persons',
  'known given name',
  'several machine places',
  'person given to machines',
  'person near the headline',
  'printed near the headline',
  'printed in a short line',
  'fuller than another candidate',
];
const speaksAgainst = [
  'line beside',
  'line is hidden',
  'initials',
  'is the outlet',
  'part of the outlet',
  'many words',
  'in the headline',
  'other candidates',
  'first name of another candidate',
];
const authorSigns = Object.fromEntries([
  ...speaksFor.map((name) => [name, 1]),
  ...speaksAgainst.map((name) => [name, -1]),
]);
const strange = Object.keys(authorSigns).filter((name) => !authorFeatures.includes(name));
if (strange.length > 0) throw new Error(`there are signs for features that nobody puts: ${strange.join(', ')}`);
const fitAuthors = (chosen) =>
  fitChoice(
    chosen
      .filter(({ candidates }) => candidates.length > 0)
      .map((page) => page.candidates.map((one) => ({ features: one.features, yes: isAuthor(page, one) }))),
    [...authorFeatures],
    { signs: authorSigns, decay: decay.choice, oddsOfNone: ODDS_OF_NONE },
  );
const chooseAuthor = (model, page) => {
  page.author = judged(page.candidates, model)[0] ?? null;
};
const claims = ({ author }) => author !== null && author.probability >= CLAIM_MIN_PROBABILITY;
const authorFigures = {
  'ranked first': [(page) => isAuthor(page, page.author), hasAuthor],
  right: [(page) => claims(page) && isAuthor(page, page.author), hasAuthor],
  'claimed where there is none': [claims, (page) => !hasAuthor(page)],
};
/** Ways to make the folds, besides the one of the other fields. */
const splits = [1, 2, 3, 4, 5];
const inSplits = splits.map((split) => {
  crossValidated(fitAuthors, chooseAuthor, ({ id }) => numberOf(`${split} ${id}`) % folds);
  return Object.values(authorFigures).map(([right, of]) => shareOf(right, of));
});
crossValidated(fitAuthors, chooseAuthor);
reportReachable('author', isAuthor);
for (const [at, [name, [right, of]]] of Object.entries(authorFigures).entries()) {
  report(name, right, of);
  const mean = inSplits.reduce((sum, shares) => sum + shares[at], 0) / splits.length;
  console.log(`    mean of ${splits.length} splits: ${mean.toFixed(3)}`);
}
write('author', 'author-features', authorFeatures, fitAuthors(pages));

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
  const { gold, url, headline, author, clock } = page;
  const lines = {
    title: isTitle(page, headline) ? null : `${gold.title}\n   ${page.headlineText} (${places(headline)})`,
    author: (claims(page) ? isAuthor(page, author) : !hasAuthor(page))
      ? null
      : `${JSON.stringify(gold.author)}\n   ${author === null ? 'nobody' : `${JSON.stringify(bestWritten(author.sightings).value.names)} ${author.probability.toFixed(2)}`} (${places(author)})`,
    date: gold.date === '' || isDay(page, clock) ? null : `${gold.date}\n   ${clock?.key} (${places(clock)})`,
  };
  if (lines[field] !== null) console.log(`${url}\n   ${lines[field]}`);
}
