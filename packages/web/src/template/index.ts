/** From a story report to one self-contained page: what callers may import. */
export { reportPage } from './report-page.js';
