/**
 * Which view is shown: the one that the fragment of the page's address names. Views change it through links; `goTo` is for keys and selections.
 */
import { parseRoute, type Route } from './route.js';

let current = $state.raw<Route>(parseRoute(location.hash));

addEventListener('hashchange', () => {
  current = parseRoute(location.hash);
});

/** The route of this moment; reading it in a component or `$derived` follows it. */
export function route(): Route {
  return current;
}

/** Shows an address. With `replace`, the step before stays what "back" leads to: for selections that follow each other quickly. */
export function goTo(address: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') {
    location.hash = address;
    return;
  }
  history.replaceState(null, '', address);
  current = parseRoute(location.hash);
}
