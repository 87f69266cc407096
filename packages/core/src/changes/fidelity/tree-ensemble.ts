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
  const { asked, numbers, otherwise, starts } = unpackedTrees(model);
  let sum = model.bias;
  for (let tree = 0; tree < starts.length; tree++) {
    let node = starts[tree] ?? 0;
    for (let name = asked[node] ?? LEAF; name !== LEAF; name = asked[node] ?? LEAF) {
      node = (values[name] ?? 0) <= (numbers[node] ?? 0) ? node + 1 : (otherwise[node] ?? 0);
    }
    sum += numbers[node] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}

/** In place of the number of a name. */
const LEAF = -1;

/** The nodes of all trees in preorder: the branch where the figure is at most the bound stands right behind its node. */
interface UnpackedTrees {
  /** The number of the name that is asked for, or `LEAF`. */
  readonly asked: Int32Array;
  /** The bound, or the value of a leaf. */
  readonly numbers: Float64Array;
  /** Where the other branch begins. */
  readonly otherwise: Int32Array;
  /** Where each tree begins. */
  readonly starts: Int32Array;
}

const unpacked = new WeakMap<readonly string[], UnpackedTrees>();

/** The trees as numbers, read at first use. */
function unpackedTrees({ trees }: TreeEnsemble): UnpackedTrees {
  const known = unpacked.get(trees);
  if (known !== undefined) return known;
  const asked: number[] = [];
  const numbers: number[] = [];
  const otherwise: number[] = [];
  const starts: number[] = [];
  for (const tree of trees) {
    starts.push(asked.length);
    /** Nodes whose other branch has not begun. */
    const open: number[] = [];
    const written = tree.split(' ');
    for (let at = 0; at < written.length; at += 2) {
      const name = Number(written[at]);
      const node = asked.length;
      asked.push(name);
      numbers.push(Number(written[at + 1]));
      otherwise.push(0);
      if (name !== LEAF) open.push(node);
      else {
        const parent = open.pop();
        if (parent !== undefined) otherwise[parent] = node + 1;
      }
    }
  }
  const flat = {
    asked: Int32Array.from(asked),
    numbers: Float64Array.from(numbers),
    otherwise: Int32Array.from(otherwise),
    starts: Int32Array.from(starts),
  };
  unpacked.set(trees, flat);
  return flat;
}
