/**
 * A sum of small decision trees in, the probability of a case out (Friedman, "Greedy function approximation: a gradient boosting machine",
 * 2001). Written by the training scripts, see bench/train/boosting.mjs.
 */

export interface TreeEnsemble {
  /** The names of the figures that the trees ask for. */
  readonly names: readonly string[];
  /** Log odds before the first tree. */
  readonly bias: number;
  /**
   * Each tree in preorder, numbers with spaces between them: the number of a name and a bound, then the branch where the figure is at most the
   * bound, then the other; at a leaf -1 and its value.
   */
  readonly trees: readonly string[];
}

/** The probability, 0 to 1, of a case with these figures; a missing figure is 0. */
export function probabilityOf(model: TreeEnsemble, figures: ReadonlyMap<string, number>): number {
  return probabilityOfValues(
    model,
    model.names.map((name) => figures.get(name) ?? 0),
  );
}

/** The same where the figures stand in the order of the model's names. */
export function probabilityOfValues(model: TreeEnsemble, values: ArrayLike<number>): number {
  const sum = treesOf(model).reduce((total, tree) => total + leafOf(tree, values), model.bias);
  return 1 / (1 + Math.exp(-sum));
}

const unpacked = new WeakMap<readonly string[], readonly (readonly number[])[]>();

/** The trees as numbers, read at first use. */
function treesOf({ trees }: TreeEnsemble): readonly (readonly number[])[] {
  const known = unpacked.get(trees);
  if (known !== undefined) return known;
  const numbers = trees.map((tree) => tree.split(' ').map(Number));
  unpacked.set(trees, numbers);
  return numbers;
}

function leafOf(tree: readonly number[], values: ArrayLike<number>): number {
  let at = 0;
  while ((tree[at] ?? -1) >= 0) {
    const stays = (values[tree[at] ?? 0] ?? 0) <= (tree[at + 1] ?? 0);
    at = stays ? at + 2 : skip(tree, at + 2);
  }
  return tree[at + 1] ?? 0;
}

/** The end of the subtree that begins at a position. */
function skip(tree: readonly number[], start: number): number {
  let open = 1;
  let at = start;
  while (open > 0) {
    open += (tree[at] ?? -1) >= 0 ? 1 : -1;
    at += 2;
  }
  return at;
}
