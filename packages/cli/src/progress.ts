/**
 * One line on a terminal that says what is being done, written over again and gone at the end. Elsewhere it writes nothing.
 */
import { type Output, widthOf } from './environment.js';

export interface Progress {
  readonly show: (words: string, done: number, total: number) => void;
  readonly end: () => void;
}

const CLEAR_LINE = '\r\u001B[2K';

export function startProgress(output: Output, quiet: boolean): Progress {
  if (quiet || !output.isTTY) return { show: () => {}, end: () => {} };
  let shown = '';
  return {
    show(words, done, total) {
      const count = total > 1 ? ` ${done}/${total}` : '';
      const line = `${words}${count} ...`.slice(0, widthOf(output) - 1);
      if (line === shown) return;
      output.write(CLEAR_LINE + line);
      shown = line;
    },
    end() {
      if (shown !== '') output.write(CLEAR_LINE);
      shown = '';
    },
  };
}
