/**
 * What a person names in, the inputs to open out: addresses of pages stand for themselves, all else is a path to a file or folder.
 */
import type { ReadProblem } from '@firsthand/core';
import { readAddress } from './address.js';
import { formatByName } from './format.js';
import { findFiles, STANDARD_INPUT } from './paths.js';
import { problem } from './problems.js';
import { compareSources } from './source-order.js';

export type Input =
  | { readonly kind: 'file'; readonly source: string }
  | { readonly kind: 'archive'; readonly source: string }
  | { readonly kind: 'standard-input'; readonly source: typeof STANDARD_INPUT }
  | { readonly kind: 'address'; readonly source: string };

export interface FoundInputs {
  /** In the order of their sources, each once. */
  readonly inputs: readonly Input[];
  readonly problems: readonly ReadProblem[];
  /** Addresses that are named again, as often as that happens. */
  readonly repeated: readonly string[];
}

/** The inputs that the names stand for. The order of the names makes no difference. */
export async function findInputs(names: readonly string[]): Promise<FoundInputs> {
  const { addresses, problems, repeated } = findAddresses(names.filter(isAddress));
  const found = await findFiles(names.filter((name) => !isAddress(name)));
  const inputs = [
    ...addresses.map((source) => ({ kind: 'address', source }) as const),
    ...found.files.map(inputOfFile),
  ];
  return {
    inputs: inputs.toSorted((a, b) => compareSources(a.source, b.source)),
    problems: [...problems, ...found.problems, ...repeated.map((address) => problem(address, 'duplicate'))],
    repeated,
  };
}

function inputOfFile(source: string): Input {
  if (source === STANDARD_INPUT) return { kind: 'standard-input', source };
  return { kind: formatByName(source) === 'archive' ? 'archive' : 'file', source };
}

function isAddress(name: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(name);
}

function findAddresses(names: readonly string[]): {
  readonly addresses: readonly string[];
  readonly problems: readonly ReadProblem[];
  readonly repeated: readonly string[];
} {
  const addresses = new Set<string>();
  const repeated: string[] = [];
  const problems: ReadProblem[] = [];
  for (const name of names) {
    const address = readAddress(name);
    if (typeof address !== 'string') problems.push(address);
    else if (addresses.has(address)) repeated.push(address);
    else addresses.add(address);
  }
  return { addresses: [...addresses], problems, repeated };
}
