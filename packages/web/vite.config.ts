/** The page's script and style, each in one piece; `scripts/build-page.mjs` puts them into the template. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
  logLevel: 'warn',
  build: {
    // Browsers of spring 2023 and later: all that a newsroom's machines still run.
    target: ['chrome111', 'firefox113', 'safari16.4'],
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: 'src/page/main.ts',
      output: { codeSplitting: false, entryFileNames: 'page.js', assetFileNames: 'page[extname]' },
    },
  },
});
