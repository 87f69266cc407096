/**
 * What the command says on standard error: one line a message, without colour, `firsthand: SOURCE: cause; advice`.
 */
import type { ReadProblem } from '@firsthand/core';
import { printable } from '@firsthand/digest';

export function problemLine({ source, cause, advice }: ReadProblem): string {
  return messageLine(`${nameOf(source)}: ${cause}; ${advice}`);
}

function nameOf(source: string): string {
  if (source === '') return '""';
  return source === '-' ? 'standard input' : source;
}

export function messageLine(words: string): string {
  return `firsthand: ${printable(words)}\n`;
}
