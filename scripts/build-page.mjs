// Builds the report page: its script and style in one piece each, and around them the template that `firsthand analyze --format html` fills.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const web = join(root, 'packages/web');
const template = join(web, 'dist/page-template.js');
/** What the page is made of; a change in any of it makes the template stale. */
const ingredients = [
  'packages/web/src',
  'packages/web/vite.config.ts',
  'packages/digest/src',
  'scripts/build-page.mjs',
];

/** Writes packages/web/dist/page-template.js where it is missing or older than what it is made of. */
export async function buildPage() {
  if (existsSync(template) && ingredients.every((part) => newest(join(root, part)) <= statSync(template).mtimeMs))
    return;
  const { build } = await import('vite');
  const built = await build({ root: web, configFile: join(web, 'vite.config.ts'), build: { write: false } });
  const files = new Map(built.output.map((file) => [file.fileName, String(file.code ?? file.source)]));
  mkdirSync(dirname(template), { recursive: true });
  writeFileSync(template, templateModule(files.get('page.js'), files.get('page.css')));
}

function templateModule(script, style) {
  // The script's own strings may hold what would end or bend its element; in JavaScript a backslash there changes nothing.
  const safeScript = script.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const safeStyle = style.trim().replaceAll('</style', '<\\/style');
  const policy = [
    "default-src 'none'",
    `script-src '${digest(safeScript)}'`,
    `style-src '${digest(safeStyle)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const parts = {
    beforeTitle: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Firsthand">
<link rel="icon" href="data:,">
<title>`,
    beforeReport: `</title>
<style>${safeStyle}</style>
</head>
<body>
<div id="page"><noscript><p>This report is drawn by a script of its own, which asks nothing of any network. Allow scripts for this file to read it.</p></noscript></div>
<script type="application/gzip;base64" id="report">`,
    afterReport: `</script>
<script type="module">${safeScript}</script>
</body>
</html>
`,
  };
  return Object.entries(parts)
    .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`)
    .join('');
}

/** A source expression of Content Security Policy Level 3: this text and no other. */
function digest(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** When a file, or the last file below a folder, was written. */
function newest(path) {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((last, entry) => Math.max(last, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs), 0);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await buildPage();
