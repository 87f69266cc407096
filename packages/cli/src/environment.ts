/**
 * What the command needs of the process around it. `main.ts` hands over the real one, tests a stand-in; nothing else touches `process`.
 */

/** A stream that can be written to, and whether a person looks at it. */
export interface Output {
  readonly write: (text: string) => unknown;
  readonly isTTY: boolean;
  /** Width in columns where it is known. */
  readonly columns: number | undefined;
}

export interface Environment {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/** Width of a report that does not go to a terminal: what mail and old terminals show without wrapping. */
const PIPE_WIDTH = 80;

export function widthOf(output: Output): number {
  return output.isTTY && output.columns !== undefined && output.columns > 0 ? output.columns : PIPE_WIDTH;
}

/** Whether to write in colour: NO_COLOR (no-color.org) forbids it, FORCE_COLOR asks for it, else a terminal has it and a pipe has not. */
export function wantsColor(output: Output, variables: Environment['variables']): boolean {
  if (variables['NO_COLOR']) return false;
  const forced = variables['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced.toLowerCase() !== 'false';
  return output.isTTY && variables['TERM'] !== 'dumb';
}
