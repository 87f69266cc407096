/**
 * In: a story report. Out: a brief in Markdown that an editor can paste: the same content and order as on the terminal.
 * Words that differ are struck through in the source and bold in the rewrite; text of articles stays text, whatever it holds.
 */
import type { StoryReport } from '@firsthand/core';
import { escapeMarkdown, piecesInMarkdown } from './escape-markdown.js';
import {
  additionNoun,
  additionWords,
  agreementWords,
  alsoFromWords,
  balanceWords,
  counted,
  edgeWords,
  kindWords,
  limited,
  limits,
  type LineageNode,
  listed,
  moreWords,
  nothingWords,
  type QuoteEntry,
  quoteStatusWords,
  restsOnOneWords,
  type RewriteDigest,
  rewriteTitle,
  type StoryDigest,
  storyDigest,
  type Wording,
} from '@firsthand/digest';

/** The whole brief, lines ended by `\n`. The same report gives the same bytes. */
export function renderMarkdown(report: StoryReport): string {
  const digest = storyDigest(report);
  const title = piecesInMarkdown(digest.headline, 'bold');
  const blocks = [
    `# ${title === '' ? 'The story' : title}`,
    `**${escapeMarkdown(digest.verdict)}**`,
    ...lineageBlocks(digest),
    ...digest.rewrites.shown.flatMap(rewriteBlocks),
    ...more(digest.rewrites.hidden, 'rewrite', 'rewrites'),
    ...factBlocks(digest),
    ...unreadBlocks(digest),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function lineageBlocks(digest: StoryDigest): readonly string[] {
  const aside = limited(digest.setAside, limits.setAside);
  return [
    ...(digest.lineage.length === 0
      ? []
      : ['## Who reported it, who repeated it', treeLines(digest.lineage, 0).join('\n')]),
    ...(aside.shown.length === 0
      ? []
      : [
          '### Set aside',
          list(aside.shown.map(({ name, reason }) => `**${escapeMarkdown(name)}**: ${escapeMarkdown(reason)}`)),
          ...more(aside.hidden, 'article', 'articles'),
        ]),
  ];
}

function treeLines(nodes: readonly LineageNode[], depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  const { shown, hidden } = limited(nodes, limits.children);
  const lines = shown.flatMap((node) => {
    const head = node.edge === null ? kindWords(node.kind) : `${edgeWords(node.edge)} (*${node.edge.confidence}*)`;
    const facts = [...node.details, alsoFromWords(node.alsoFrom)].filter((words) => words !== '');
    const words = [head, ...facts.map(escapeMarkdown)].join(' · ');
    const reasons = node.reasons.length === 0 ? '' : `. Why: ${escapeMarkdown(sentence(node.reasons.join('; ')))}`;
    return [`${indent}- **${escapeMarkdown(node.name)}**: ${words}${reasons}`, ...treeLines(node.children, depth + 1)];
  });
  return hidden === 0 ? lines : [...lines, `${indent}- ${moreWords(hidden, 'article', 'articles')}`];
}

function rewriteBlocks(rewrite: RewriteDigest): readonly string[] {
  const headline = piecesInMarkdown(rewrite.headline, 'bold');
  return [
    `## ${escapeMarkdown(rewriteTitle(rewrite.name, rewrite.parents))}`,
    headline === '' ? '' : `*${headline}*`,
    rewrite.comparable ? balanceWords({ ...rewrite, dropped: rewrite.dropped.length }) : nothingWords.incomparable,
    ...changeBlocks(rewrite),
    ...quoteBlocks(rewrite),
    ...additionBlocks(rewrite),
    ...droppedBlocks(rewrite),
  ];
}

function changeBlocks(rewrite: RewriteDigest): readonly string[] {
  if (!rewrite.comparable) return [];
  if (rewrite.changes.length === 0) return rewrite.changed + rewrite.quotes.length === 0 ? [nothingWords.changed] : [];
  const { shown, hidden } = limited(rewrite.changes, limits.changes);
  const several = rewrite.parents.length > 1;
  const rows = shown.map(({ kinds, there, here }) => [
    kinds.map(({ kind, words }) => `**${kind}**: ${escapeMarkdown(words)}`).join('<br>'),
    there.length === 0
      ? `*${nothingWords.absent}*`
      : there
          .map(({ name, pieces }) => piecesInMarkdown(pieces, 'strike') + (several ? ` (${escapeMarkdown(name)})` : ''))
          .join('<br>'),
    piecesInMarkdown(here, 'bold'),
  ]);
  const heads = ['What changed', escapeMarkdown(listed(rewrite.parents)), escapeMarkdown(rewrite.name)];
  return ['### Changed', table(heads, rows), ...more(hidden, 'change', 'changes')];
}

function quoteBlocks(rewrite: RewriteDigest): readonly string[] {
  if (rewrite.quotes.length === 0 && rewrite.trimmedQuotes === 0) return [];
  const { shown, hidden } = limited(rewrite.quotes, limits.quotes);
  const cut = rewrite.trimmedQuotes;
  return [
    '### Quotations',
    ...shown.map((entry, index) => {
      const head = entry.status === shown[index - 1]?.status ? '' : `**${quoteStatusWords[entry.status]}**\n\n`;
      return head + quoteBlock(entry, rewrite.name);
    }),
    ...more(hidden, 'quotation', 'quotations'),
    cut === 0 ? '' : `${counted(cut, 'quotation', 'quotations')} trimmed.`,
  ];
}

function quoteBlock(entry: QuoteEntry, rewriteName: string): string {
  const wronged = entry.status === 'misattributed';
  const speaker = (name: string | null, sign: string): string =>
    name === null ? '' : ` — ${wronged ? sign : ''}${escapeMarkdown(name)}${wronged ? sign : ''}`;
  const here = `“${piecesInMarkdown(entry.here, 'bold')}”${speaker(entry.speaker, '**')}`;
  if (entry.there === null) return `> ${here}`;
  const { name, pieces, quoted, speaker: thereSpeaker } = entry.there;
  const words = piecesInMarkdown(pieces, 'strike');
  const there = quoted ? `“${words}”${speaker(thereSpeaker, '~~')}` : words;
  return `> ${escapeMarkdown(name)}: ${there}\n>\n> ${escapeMarkdown(rewriteName)}: ${here}`;
}

function additionBlocks(rewrite: RewriteDigest): readonly string[] {
  if (rewrite.additions.length === 0) return [];
  const { shown } = limited(rewrite.addedPassages, limits.addedPassages);
  return [
    '### Added',
    `${listed(rewrite.additions.map(({ kind, count }) => additionWords(kind, count)))}.`,
    list(shown.map(({ kind, pieces }) => `*${additionNoun(kind)}*: ${piecesInMarkdown(pieces, 'bold')}`)),
  ];
}

function droppedBlocks(rewrite: RewriteDigest): readonly string[] {
  if (rewrite.dropped.length === 0) return [];
  const { shown, hidden } = limited(rewrite.dropped, limits.dropped);
  const several = rewrite.parents.length > 1;
  return [
    '### Left out',
    list(
      shown.map(
        ({ name, pieces }) => piecesInMarkdown(pieces, 'strike') + (several ? ` (${escapeMarkdown(name)})` : ''),
      ),
    ),
    ...more(hidden, 'sentence', 'sentences'),
  ];
}

function factBlocks(digest: StoryDigest): readonly string[] {
  const sole = digest.firsthand.length === 1 ? digest.firsthand[0] : undefined;
  if (sole !== undefined) return ['## On whose word', escapeMarkdown(restsOnOneWords(sole))];
  if (digest.firsthand.length === 0) return [];
  const agreed = limited(digest.agreed, limits.agreed);
  const conflicts = limited(digest.conflicts, limits.conflicts);
  return [
    '## What the first-hand reports agree on',
    digest.agreed.length === 0
      ? nothingWords.noAgreement
      : list(
          agreed.shown.map(({ sources, voices, wordings }) => {
            const names = wordings.map(({ name }) => name);
            const words = piecesInMarkdown(wordings[0]?.pieces ?? [], 'bold');
            return `${words} (${escapeMarkdown(agreementWords(sources, names, voices))})`;
          }),
        ),
    ...more(agreed.hidden, 'fact', 'facts'),
    ...(digest.conflicts.length === 0 ? [] : ['## Where they differ']),
    ...conflicts.shown.map(
      ({ kind, words, a, b }) => `**${kind}**: ${escapeMarkdown(words)}\n\n> ${wording(a)}\n>\n> ${wording(b)}`,
    ),
    ...more(conflicts.hidden, 'conflict', 'conflicts'),
  ];
}

function wording({ name, pieces }: Wording): string {
  return `${escapeMarkdown(name)}: ${piecesInMarkdown(pieces, 'bold')}`;
}

function unreadBlocks(digest: StoryDigest): readonly string[] {
  if (digest.unread.length === 0) return [];
  const { shown, hidden } = limited(digest.unread, limits.unread);
  return [
    '## Not read',
    list(
      shown.map(({ source, cause, advice }) =>
        `**${escapeMarkdown(source)}**: ${escapeMarkdown(sentence(cause))} ${escapeMarkdown(advice)}`.trimEnd(),
      ),
    ),
    ...more(hidden, 'file', 'files'),
  ];
}

function sentence(words: string): string {
  return /[.!?…]$/u.test(words) ? words : `${words}.`;
}

function list(entries: readonly string[]): string {
  return entries.map((entry) => `- ${entry}`).join('\n');
}

/** Every `|` of the cells has been escaped with the text. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function more(hidden: number, one: string, many: string): readonly string[] {
  return hidden === 0 ? [] : [`*${moreWords(hidden, one, many)}*`];
}
