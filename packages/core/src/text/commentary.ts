/**
 * A sentence in, how much it comments rather than reports out. Framing, moods and lessons are what rewrites add;
 * the words below are those of commentary in news prose (verbs that read a meaning into events, metaphors of tension, closing formulas).
 */
import type { Token } from './tokens.js';

/** Words of framing, moods and lessons, in lower case. */
export const commentaryWords: ReadonlySet<string> = new Set(
  `aftermath alarming amid audacious backdrop balance balancing battle beautiful bitter bold brink bombshell breathtaking brutal candid
  captivated catastrophic certain chaos chaotic chapter chilling clear collapse complex complicated confrontation continues
  controversial controversy crossroads crucial cruel cruellest damning dark dawn deafening deepening defining delicate demonstrates
  desperate despite devastating dire divergence drama dramatic dubbed edge elusive emerged emerging encouraging epic era escalating escalation
  eternal explosive exposes extraordinary fascinating fate fierce fraught fragile furious fury glimmer golden grapples grappling grim
  gripped groundbreaking hangs harrowing hardline heartbreak heartbreaking high-stakes highlights historic history hope hopes horror huge
  illustrates incredible inevitable insatiable interplay ironic irony iconic landmark landscape lesson lessons limbo looms looming loom
  marked marks massive memory miscalculation moment mood mounting murky narrative nail-biting nightmare notorious
  opaque ordeal outrage outraged pivotal poised posturing precarious precedent proves question questions raises rare reckoning reflects
  remarkable reminder reminds resonate reveals reverberate ripple risk saga scandal scrutiny serves shadow shadows shaky shocking shockwaves
  shocked signals speculation spectacle spiral spotlight stage stakes stark sting storm storied struggles stunned stunning suggests
  surely symbol sweeping tale tense tension tensions tentative terrifying testament tested thrilling tightrope timely tragedy tragic troubled
  troubling turbulent turmoil twist twists uncertain uncertainty unclear underlines underscored underscores unease unfold unfolding
  unfolds unforgettable unimaginable unprecedented unravel unspeakable unthinkable upheaval verdict vital volatile wake warning watershed
  whispers widespread world yet`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const formulas =
  /\b(?:one thing is (?:certain|clear)|remains? to be seen|only time will tell|time will tell|the question (?:now )?(?:is|remains)|question(?:s)? (?:remain|that|of)|for now|the coming (?:days|weeks|months)|once again|no stranger to|at a crossroads|all eyes|the path forward|it is (?:clear|no secret)|no one knows|nobody knows|must now|should be ashamed|of course|our take|in an age of|in a world|more than ever|wake-up call|sends? a (?:clear )?(?:message|signal))\b/iu;

/** From 0 (a report) to 1 (nothing but comment), for the words of a sentence and its tokens. */
export function measureCommentary(sentence: string, tokens: readonly Token[]): number {
  const words = tokens.filter((token) => token.kind === 'word');
  if (words.length === 0) return 0;
  const marked = words.filter((token) => commentaryWords.has(token.norm)).length;
  const formula = formulas.test(sentence) ? 2 : 0;
  return Math.min(1, (marked + formula) / Math.max(3, words.length / 5));
}
