/**
 * How much of each list a reader is shown before "and n more": a report should be read, and the rest is in the JSON.
 */
export const limits = {
  changes: 8,
  quotes: 8,
  addedPassages: 4,
  dropped: 5,
  agreed: 6,
  conflicts: 8,
  /** Rewrites told in detail; of a larger story those with most to look at. */
  rewrites: 10,
  /** Rewrites drawn under one article of the tree. */
  children: 20,
  setAside: 10,
  unread: 10,
} as const;

export interface Limited<T> {
  readonly shown: readonly T[];
  readonly hidden: number;
}

export function limited<T>(list: readonly T[], most: number): Limited<T> {
  return { shown: list.slice(0, most), hidden: Math.max(0, list.length - most) };
}

/** The `most` weightiest of a list, in the order of the list. */
export function weightiest<T>(list: readonly T[], most: number, weight: (entry: T) => number): Limited<T> {
  if (list.length <= most) return { shown: list, hidden: 0 };
  const chosen = new Set(list.toSorted((a, b) => weight(b) - weight(a)).slice(0, most));
  return { shown: list.filter((entry) => chosen.has(entry)), hidden: list.length - most };
}
