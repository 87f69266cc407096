/** The candidates of a page in, its `<article>` elements out, and which of them is the article of the page. */
import type { PageFacts } from './page-facts.js';
import type { PageElement } from './parse.js';

export interface ArticleElements {
  readonly articles: ReadonlySet<PageElement>;
  /** The one with the page's title, else the one with most running text; null where there is none. */
  readonly main: PageElement | null;
  /** Whether the main article holds most of the text of all: the others are teasers then. A live page has many of like size. */
  readonly mainHoldsMost: boolean;
}

export function articlesOf({ candidates, containers, witnesses }: PageFacts): ArticleElements {
  const articles = new Set(candidates.map(({ place }) => place.article).filter((article) => article !== null));
  const running = (article: PageElement | null) => (article === null ? 0 : containers.within(article).running);
  const titled = candidates.find(
    ({ segment, place }) =>
      place.article !== null && /^h[12]$/.test(segment.element.tag) && witnesses.isTitle(segment.text),
  );
  let main = titled?.place.article ?? null;
  if (running(main) === 0)
    for (const article of articles) if (main === null || running(article) > running(main)) main = article;
  const inArticles = candidates.reduce(
    (sum, { segment, place, running: isText }) => sum + (isText && place.article !== null ? segment.text.length : 0),
    0,
  );
  return { articles, main, mainHoldsMost: running(main) * 2 > inArticles };
}
