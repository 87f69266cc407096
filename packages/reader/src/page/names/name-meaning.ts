/**
 * The names of an element (classes, id, role and the like) in, what their words say of it out. Names are written in words between white space,
 * and sites share words and whole names from page to page, so what has been found out is remembered: for names, for single words, and with the
 * attributes that they stand in.
 */
import type { Attributes } from '../attributes.js';
import { placesOfWord } from './place-words.js';
import { surroundingsOfWord } from './surrounding-words.js';
import type { NameMeaning } from './word-bits.js';
import { zonesOfWord } from './zone-words.js';

const nothing: NameMeaning = { places: 0, zones: 0, surroundings: 0 };

/** What is remembered, in names and in words; beyond it memory would grow with the number of pages. */
const MAX_REMEMBERED = 20_000;

/** The longest names that are looked at: real ones have some 100 characters, and a page may hold millions. */
const NAMES_MAX_LENGTH = 400;

const LONG_NUMBER = /\d{3,}/g;

const byNames = new Map<string, NameMeaning>();
const byWord = new Map<string, NameMeaning>();

/** What all names of an element say together. */
export function meaningOfNames(attributes: Attributes): NameMeaning {
  attributes.meaning ??= readAttributes(attributes);
  return attributes.meaning;
}

/** Zones are marked by classes and ids; links and properties say nothing of places. */
function readAttributes(attributes: Attributes): NameMeaning {
  const own = joined(meaningOf(attributes.class), meaningOf(attributes.id));
  const property = meaningOf(attributes.itemprop);
  const role = meaningOf(attributes.role);
  const component = joined(meaningOf(attributes['data-component']), meaningOf(attributes['data-testid']));
  return {
    zones: own.zones,
    places: own.places | property.places | role.places | component.places,
    surroundings: own.surroundings | property.surroundings | meaningOf(attributes.rel).surroundings,
  };
}

/** What the words of one attribute say. */
export function meaningOf(names: string | undefined): NameMeaning {
  if (names === undefined || names === '') return nothing;
  return remembered(byNames, names, readNames);
}

/** Long numbers say nothing: "post-1234" is read once for all posts. */
function readNames(names: string): NameMeaning {
  let meaning = nothing;
  for (const word of names.slice(0, NAMES_MAX_LENGTH).replace(LONG_NUMBER, '000').split(/\s+/)) {
    if (word !== '') meaning = joined(meaning, remembered(byWord, word, readWord));
  }
  return meaning;
}

function readWord(written: string): NameMeaning {
  const word = written.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  const [places, zones, surroundings] = [placesOfWord(word), zonesOfWord(word), surroundingsOfWord(word)];
  return places === 0 && zones === 0 && surroundings === 0 ? nothing : { places, zones, surroundings };
}

function joined(one: NameMeaning, other: NameMeaning): NameMeaning {
  if (other === nothing) return one;
  if (one === nothing) return other;
  return {
    places: one.places | other.places,
    zones: one.zones | other.zones,
    surroundings: one.surroundings | other.surroundings,
  };
}

function remembered(known: Map<string, NameMeaning>, key: string, read: (key: string) => NameMeaning): NameMeaning {
  const seen = known.get(key);
  if (seen !== undefined) return seen;
  const meaning = read(key);
  if (known.size >= MAX_REMEMBERED) known.clear();
  known.set(ownCopy(key), meaning);
  return meaning;
}

/** A part of a string may hold the whole in memory, here the markup of a page. */
function ownCopy(part: string): string {
  return Buffer.from(part).toString();
}
