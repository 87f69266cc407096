/**
 * Where requests go: straight to the servers through the guarded connector, or through the proxy that the environment names.
 */
import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { guardedConnector, type Resolve } from './connector.js';
import { FetchFailure } from './failure.js';
import type { FetchLimits } from './fetch-limits.js';
import { isPublicAddress } from './public-address.js';

export interface DispatcherOptions {
  readonly limits: FetchLimits;
  readonly allowPrivate: boolean;
  readonly resolve: Resolve;
  /** Environment variables: `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`, in small letters or capitals. */
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/**
 * A proxy resolves names itself, so that behind one only literal addresses and local names can be refused here. The proxy
 * may well be on this machine: whoever set the variable has said so. Throws a `FetchFailure` where a variable holds no address.
 */
export function makeDispatcher({ limits, allowPrivate, resolve, variables }: DispatcherOptions): Dispatcher {
  const isAllowed = allowPrivate ? () => true : isPublicAddress;
  const connect = guardedConnector({ timeout: limits.connect, isAllowed, resolve });
  // Each request watches its own time.
  const options = { connect, headersTimeout: 0, bodyTimeout: 0 };
  const variable = (name: string) => variables[name.toLowerCase()] ?? variables[name] ?? '';
  const [httpProxy, httpsProxy] = [variable('HTTP_PROXY'), variable('HTTPS_PROXY')];
  if (httpProxy === '' && httpsProxy === '') return new Agent(options);
  for (const proxy of [httpProxy, httpsProxy]) if (proxy !== '' && !URL.canParse(proxy)) throw noProxyAddress();
  const noProxy = variable('NO_PROXY');
  // Proxies allow tunnels to secure servers only; other pages they fetch themselves.
  return new EnvHttpProxyAgent({ ...options, proxyTunnel: false, httpProxy, httpsProxy, noProxy });
}

function noProxyAddress(): FetchFailure {
  const advice = 'write it as http://HOST:PORT, or unset HTTP_PROXY and HTTPS_PROXY';
  return new FetchFailure('network', 'the proxy that the environment names is no valid address', advice);
}
