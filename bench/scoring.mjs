// A set of gold stories and a command that reads stories in, the figures of the scorer of ../shared/bench out.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, shared } from './train/gold.mjs';

/** `open` is for measuring alone, weights are learned from `train`, `oman` is one real story. */
export const sets = ['open', 'train', 'oman'];

/** The command as a user runs it, and a program that does no more than count words. */
export const firsthand = ['npx', '--no-install', 'firsthand', 'analyze', '--format', 'json'];
export const crude = [process.execPath, join(root, 'bench', 'crude.mjs')];

const scorer = join(shared, 'bench', 'score.mjs');

/** Whether the scorer and, if a set is named, its stories are on this machine. */
export function isAtHand(set) {
  return existsSync(scorer) && (set === undefined || existsSync(join(shared, 'bench', set)));
}

/**
 * Runs the scorer over one set.
 * @param {string} set its name
 * @param {{ command?: readonly string[], withMisses?: boolean, keep?: string }} options `keep`: a folder that the scorer writes the pages
 *   of the stories to, a folder for each story, and leaves there
 * @returns {Promise<{ figures: Map<string, number | null>, verdicts: Record<string, Record<string, number>>, notes: string[],
 *   problems: string[], code: number }>} the figures as the scorer prints them, to three places; how many sentences of each gold verdict
 *   got which; what else it prints (confusions, and misses if asked for); what it says of stories that failed
 */
export function score(set, { command = firsthand, withMisses = false, keep } = {}) {
  const flags = ['--stories', join(shared, 'bench', set)];
  if (withMisses) flags.push('--misses');
  if (keep !== undefined) flags.push('--keep', keep);
  const child = spawn(process.execPath, [scorer, ...flags, '--', ...command], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (said.err += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...readFigures(said.out), problems: linesOf(said.err), code: code ?? 1 }));
  });
}

const linesOf = (text) => text.split('\n').filter((line) => line.trim() !== '');

function readFigures(output) {
  const figures = new Map();
  const notes = [];
  let verdicts = {};
  for (const line of linesOf(output)) {
    const figure = /^(\w+) +(-|\d+(?:\.\d+)?)$/.exec(line);
    if (figure === null) notes.push(line);
    else figures.set(figure[1], figure[2] === '-' ? null : Number(figure[2]));
    const confusion = /^verdicts [^{]*(\{.*\})$/.exec(line);
    if (confusion !== null) verdicts = JSON.parse(confusion[1]);
  }
  return { figures, verdicts, notes };
}
