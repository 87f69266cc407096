/**
 * For each article its options with their worth in, one choice for each out: the story as a whole that is worth most without anybody
 * being his own ancestor.
 *
 * Built from the roots: the article that loses least by having its parents among those placed already is placed next. That is a greedy
 * search for the optimum branching of Edmonds ("Optimum branchings", 1967) with sets of parents; single steps that improve the
 * whole are then taken until none is left.
 */

export interface Choice<Option> {
  readonly option: Option | null;
  readonly worth: number;
}

export interface Candidates<Option> {
  readonly id: string;
  /** All options; the choice of no parent is worth 0 and need not be listed. */
  readonly options: readonly { readonly option: Option; readonly parents: readonly string[]; readonly worth: number }[];
}

/** Steps of improvement; each makes the whole better, so that few are needed. */
const mostSteps = 1_000;

/** The choice for each article; null stands for no parent. */
export function branch<Option>(articles: readonly Candidates<Option>[]): ReadonlyMap<string, Choice<Option>> {
  const ordered = articles.map((article) => ({
    ...article,
    options: article.options.toSorted((a, b) => b.worth - a.worth || compare(a.parents, b.parents)),
  }));
  const chosen = placeByLoss(ordered);
  improve(ordered, chosen);
  return new Map(
    [...chosen].map(([id, choice]) => [id, { option: choice?.option ?? null, worth: choice?.worth ?? 0 }]),
  );
}

type Entry<Option> = Candidates<Option>['options'][number];

function placeByLoss<Option>(articles: readonly Candidates<Option>[]): Map<string, Entry<Option> | null> {
  const chosen = new Map<string, Entry<Option> | null>();
  const open = new Set(articles);
  while (open.size > 0) {
    let next: { article: Candidates<Option>; entry: Entry<Option> | null; loss: number } | undefined;
    for (const article of open) {
      const best = Math.max(0, article.options[0]?.worth ?? 0);
      const entry =
        article.options.find(({ parents, worth }) => worth > 0 && parents.every((id) => chosen.has(id))) ?? null;
      const loss = best - (entry?.worth ?? 0);
      if (!next || loss < next.loss) next = { article, entry, loss };
      if (loss === 0) break;
    }
    if (!next) break;
    chosen.set(next.article.id, next.entry);
    open.delete(next.article);
  }
  return chosen;
}

function improve<Option>(articles: readonly Candidates<Option>[], chosen: Map<string, Entry<Option> | null>): void {
  for (let step = 0; step < mostSteps; step++) {
    const better = articles.some(({ id, options }) => {
      const now = chosen.get(id)?.worth ?? 0;
      const entry = options.find(
        ({ parents, worth }) => worth > now && !parents.some((parent) => descends(parent, id, chosen)),
      );
      if (entry) chosen.set(id, entry);
      return entry !== undefined;
    });
    if (!better) return;
  }
}

/** The parents that are chosen for each article. */
type ParentsChosen = ReadonlyMap<string, { readonly parents: readonly string[] } | null>;

/** Whether `id` is `ancestor` or derives from it. */
function descends(id: string, ancestor: string, chosen: ParentsChosen): boolean {
  const seen = new Set<string>();
  const open = [id];
  while (open.length > 0) {
    const at = open.pop();
    if (at === undefined || seen.has(at)) continue;
    if (at === ancestor) return true;
    seen.add(at);
    open.push(...(chosen.get(at)?.parents ?? []));
  }
  return false;
}

function compare(a: readonly string[], b: readonly string[]): number {
  const left = a.join('\n');
  const right = b.join('\n');
  return left < right ? -1 : left > right ? 1 : 0;
}
