// The gold stories of ../shared/bench in, one table of figures out: how well the command reads stories, which targets it misses, and whether it
// has become worse. The scorer runs once per set, the sets side by side; each runs the command as a user would.
//   node bench/stories.mjs [--set open|train|oman] [--misses]
// Exit code: 0 where all is well or ../shared is not here, 1 where a figure has fallen below its floor or a story failed, 2 for wrong usage.
import { parseArgs } from 'node:util';
import { checkOman, omanTable } from './oman.mjs';
import { isAtHand, score, sets } from './scoring.mjs';
import { tableOf } from './table.mjs';
import { boundCell, openFloors, openTargets, reaches } from './targets.mjs';

const counts = new Set(['stories', 'failed', 'seconds']);
function written(name, value) {
  if (value === undefined || value === null) return '-';
  return counts.has(name) ? String(Math.round(value)) : value.toFixed(3);
}

function figureTable(results) {
  const names = [...new Set(results.flatMap(({ figures }) => [...figures.keys()]))];
  // The mean of all stands first; the scorer counts it last.
  const order = names.includes('overall') ? ['overall', ...names.filter((name) => name !== 'overall')] : names;
  const head = ['figure', ...results.flatMap(({ set }) => (set === 'open' ? ['open', 'target'] : [set]))];
  const rows = order.map((name) => [
    name,
    ...results.flatMap(({ set, figures }) => {
      const value = figures.get(name);
      return set === 'open'
        ? [written(name, value), boundCell(name, value, openTargets[name])]
        : [written(name, value)];
    }),
  ]);
  return tableOf(head, rows);
}

async function run() {
  const { values } = parseArgs({ options: { set: { type: 'string' }, misses: { type: 'boolean', default: false } } });
  if (values.set !== undefined && !sets.includes(values.set)) {
    console.error(`There is no set "${values.set}"; there are ${sets.join(', ')}.`);
    return 2;
  }
  if (!isAtHand()) {
    console.log('The story benchmark was left out: ../shared/bench (the gold stories and their scorer) is not here.');
    return 0;
  }
  const asked = values.set === undefined ? sets : [values.set];
  const chosen = asked.filter((set) => isAtHand(set));
  for (const set of asked) if (!chosen.includes(set)) console.log(`Left out: ../shared/bench/${set} is not here.`);
  const results = await Promise.all(
    chosen.map(async (set) => ({ set, ...(await score(set, { withMisses: values.misses })) })),
  );

  if (results.length > 0) console.log(figureTable(results));
  let failed = false;
  for (const { set, figures, notes, problems, code } of results) {
    for (const problem of problems) console.error(`${set}: ${problem}`);
    if (code !== 0 || figures.size === 0) {
      failed = true;
      console.error(`${set}: ${figures.get('failed') ?? 'all'} of ${figures.get('stories') ?? 'the'} stories failed`);
    }
    if (values.misses) console.log(`\n${set}\n${notes.join('\n')}`);
  }
  const open = results.find(({ set }) => set === 'open')?.figures;
  const fallen =
    open === undefined
      ? []
      : Object.entries(openFloors).filter(([name, bound]) => !reaches(name, open.get(name), bound));
  for (const [name, bound] of fallen) console.error(`open: ${name} has fallen below its floor of ${bound}`);

  if (asked.includes('oman')) console.log(`\n${omanTable(checkOman())}`);
  return failed || fallen.length > 0 ? 1 : 0;
}

process.exitCode = await run();
