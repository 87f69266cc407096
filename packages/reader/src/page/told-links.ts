/** The blocks of a page in, the links of its text and its credits out: the analysis reads from them whom an article draws on. */
import type { Article } from '@firsthand/core';
import { absolute } from '../web-address.js';
import { type Block, isTold } from './block.js';

/** Absolute links, where there are any; `base` is the address of the page or another name of it. What leads nowhere on the web is left out. */
export function toldLinks(blocks: readonly Block[], base: string): Pick<Article, 'links'> {
  const links = blocks
    .filter(isTold)
    .flatMap((block) => block.links)
    .flatMap(({ text: words, address }) => {
      const whole = absolute(address, base);
      return whole === null ? [] : [{ words, address: whole }];
    });
  return links.length === 0 ? {} : { links };
}
