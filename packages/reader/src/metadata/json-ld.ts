/**
 * The texts of a page's JSON-LD scripts in, the things they describe out. What pages put there is often no JSON: comments, trailing commas,
 * line breaks in strings, entities. What can be mended is (by the library jsonrepair, loaded only then); what cannot is passed over.
 *
 * Source: JSON-LD 1.1, W3C 2020; schema.org.
 */
import { decodeHTML } from 'entities';
import { tidy } from './marks.js';

/** A thing of the graph: its properties by their names. */
export type Thing = Readonly<Record<string, unknown>>;

export interface Graph {
  /** All things, outer ones before those within them. */
  readonly things: readonly Thing[];
  /** The thing with that `@id`, the one that says most of it. */
  readonly byId: ReadonlyMap<string, Thing>;
}

/** Things of one page: the longest lists of comments and products have some thousands. */
const MAX_THINGS = 2_000;

/** A page describes its article at most so deep: graph, page, article, author, name. */
const MAX_DEPTH = 12;

/**
 * Characters of all scripts of a page that are mended, and how deep what is mended may be: the cost of mending grows with the square of the
 * length and with the depth. Broken scripts of real pages have up to 20,000; what is beyond is read only if it is right.
 */
const MENDABLE_LENGTH = 60_000;
const MENDABLE_DEPTH = 100;

export async function graphOf(scripts: readonly string[]): Promise<Graph> {
  const things: Thing[] = [];
  const byId = new Map<string, Thing>();
  const visit = (value: unknown, depth: number) => {
    if (depth > MAX_DEPTH || things.length >= MAX_THINGS) return;
    if (Array.isArray(value)) for (const one of value) visit(one, depth + 1);
    if (!isThing(value)) return;
    things.push(value);
    const id = value['@id'];
    if (typeof id === 'string' && sizeOf(value) > sizeOf(byId.get(id))) byId.set(id, value);
    for (const name in value) if (typeof value[name] === 'object') visit(value[name], depth + 1);
  };
  const mend = makeMending();
  for (const script of scripts) visit(await parsed(script, mend), 0);
  return { things, byId };
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The names of its types, without their vocabulary. */
export function typesOf(thing: Thing): readonly string[] {
  return [thing['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''));
}

/** The values of a property: a list where it is one; references to other things are resolved. */
export function valuesOf(graph: Graph, thing: Thing, name: string): readonly unknown[] {
  const value = thing[name];
  return [isThing(value) && '@list' in value ? value['@list'] : value].flat().map((one) => resolved(graph, one));
}

/** The first text of a property, entities and elements taken out, or null. */
export function textOf(graph: Graph, thing: Thing | null, name: string): string | null {
  if (thing === null) return null;
  for (const value of valuesOf(graph, thing, name)) {
    const text = plainText(isThing(value) ? (value['@value'] ?? value['name'] ?? value['@id']) : value);
    if (text !== null) return text;
  }
  return null;
}

/** The first text of a property as it stands there, however long, or null. */
export function rawTextOf(graph: Graph, thing: Thing, name: string): string | null {
  const text = valuesOf(graph, thing, name).find((value) => typeof value === 'string');
  return text === undefined || text.trim() === '' ? null : text.trim();
}

/** A text as a reader of the page would see it; null for what is no text. */
export function plainText(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string') return null;
  return tidy(decoded(decoded(first)).replace(/<\/?[a-z][^<>]*>/gi, ' '));
}

/** Entities are often encoded once more on their way into the script. */
function decoded(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}

function resolved(graph: Graph, value: unknown): unknown {
  if (!isThing(value) || typeof value['@id'] !== 'string' || typeof value['name'] === 'string') return value;
  return graph.byId.get(value['@id']) ?? value;
}

function sizeOf(thing: Thing | undefined): number {
  return thing === undefined ? 0 : Object.keys(thing).length;
}

/** What pages put around JSON to hide it from old browsers: comment signs and CDATA, no longer than this. */
const WRAPPING_LENGTH = 64;
const opening = /^(?:<!--|\/\*|\/\/)?\s*(?:<!\[CDATA\[)?\s*(?:\*\/)?/;
const closing = /\s*(?:\/\/|\/\*)?\s*(?:\]\]>)?\s*(?:\*\/|-->)?;?$/;

/** The script without what is wrapped around its JSON. Only the ends are looked at: within, white space may go on for megabytes. */
function unwrapped(script: string): string {
  const text = script.trim();
  const start = opening.exec(text.slice(0, WRAPPING_LENGTH))?.[0].length ?? 0;
  const end = closing.exec(text.slice(start).slice(-WRAPPING_LENGTH))?.[0].length ?? 0;
  return text.slice(start, text.length - end);
}

/** The value of a script, or null where it is beyond mending. */
async function parsed(script: string, mend: Mending): Promise<unknown> {
  const text = unwrapped(script);
  try {
    return JSON.parse(text);
  } catch {
    return await mend(text);
  }
}

type Mending = (text: string) => Promise<unknown>;

/** Mends scripts up to a length in all. */
function makeMending(): Mending {
  let left = MENDABLE_LENGTH;
  return async (text) => {
    if (text.length > left || bracketDepth(text) > MENDABLE_DEPTH) return null;
    left -= text.length;
    return await mended(text);
  };
}

/** How many brackets are open within each other at the deepest place, those in strings among them. */
function bracketDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + ('[{'.includes(bracket) ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

async function mended(text: string): Promise<unknown> {
  const { jsonrepair } = await import('jsonrepair');
  for (const attempt of text.includes('&quot;') ? [text, decodeHTML(text)] : [text]) {
    try {
      return JSON.parse(jsonrepair(attempt));
    } catch {
      continue; // beyond mending, or nested beyond all measure
    }
  }
  return null;
}
