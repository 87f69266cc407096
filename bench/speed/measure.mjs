// A folder of pages in, what it costs to read and analyse them out, as JSON on standard output: wall time, CPU time and peak memory of each stage.
// Started as a process of its own for each story: only so is the peak of its memory that of this story. It does what the command does.
//   node bench/speed/measure.mjs FOLDER
import { analyzeStory } from '@firsthand/core';
import { readPaths } from '@firsthand/reader';

const [folder] = process.argv.slice(2);
const stages = [];
let running = null;

/** Ends the stage that runs and begins the next, if any. */
function begin(name) {
  const { user, system } = process.cpuUsage();
  const now = { wall: performance.now(), cpu: (user + system) / 1000 };
  if (running !== null) {
    stages.push({
      name: running.name,
      wallMs: now.wall - running.wall,
      cpuMs: now.cpu - running.cpu,
      peakBytes: peakBytes(),
    });
  }
  running = name === null ? null : { name, ...now };
}

/** The most memory this process has held so far; Node gives it in KB. */
function peakBytes() {
  return process.resourceUsage().maxRSS * 1024;
}

begin('reading');
const { articles, problems } = await readPaths([folder]);
// The last stage goes on until the report is assembled.
const report = analyzeStory(articles, { unread: problems, onStage: begin });
begin('writing');
const bytes = Buffer.byteLength(JSON.stringify(report));
begin(null);

process.stdout.write(
  JSON.stringify({
    stages,
    peakBytes: peakBytes(),
    counts: {
      articles: articles.length,
      sentences: report.articles.reduce((sum, { sentences }) => sum + sentences.length, 0),
      edges: report.lineage.length,
      changes: report.sentences.reduce((sum, { changes }) => sum + changes.length, 0),
      quotations: report.quotes.length,
      facts: report.facts.length,
      conflicts: report.conflicts.length,
      unread: problems.length,
      'report KB': Math.round(bytes / 1024),
    },
  }),
);
