/** Made from `src/page` by `scripts/build-page.mjs`, as `dist/page-template.js`. */

/** The page around the report: what stands before the title, between title and report, and behind the report. */
export declare const beforeTitle: string;
export declare const beforeReport: string;
export declare const afterReport: string;
