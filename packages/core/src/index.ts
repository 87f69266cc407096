/** The front door of the analysis: what callers may import. */
export type { Article, ArticleLink, Capture, ReadProblem } from './article.js';
export type * from './report/schema.js';
export { analyzeStory, type StoryOptions } from './story.js';
