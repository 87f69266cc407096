/**
 * A segment in, whether it reads as a piece of a program out. A damaged tag turns a script into text, for a browser as well as for us; nobody
 * takes it for part of an article. What the page marks as code is left alone: it may be what the article is about.
 */
import type { Segment } from './segments.js';

const statement =
  /\b(?:var|let|const)\s+[\w$]+\s*=|\bfunction\s*[\w$]*\s*\([^()]*\)\s*\{|\bwindow\.[\w$]+\s*[=.(]|\bdocument\.(?:write|getElement|createElement|querySelector)|=>\s*\{|^\s*<?\/?(?:script|style)\b[^.]*>/i;

/** What none of these goes without; nearly all text has none of it. */
const sign = /[={>]|(?:window|document)\./i;

export function isProgramText({ text, element }: Segment): boolean {
  return sign.test(text) && element.tag !== 'pre' && statement.test(text);
}
