/**
 * An address of the internet protocol in, whether it may be asked out: only what belongs to the public internet, never this machine, its
 * network, or a range set aside for something else (IANA special-purpose registries, RFC 6890).
 */
import ipaddr from 'ipaddr.js';

/** Global unicast, the only part of IPv6 that hosts of the public internet have (RFC 4291, 2.4). */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** Translation of IPv4 by a network without it (RFC 6052): the address behind it counts. */
const translated = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/** "::192.0.2.1", deprecated (RFC 4291, 2.5.5.1); ipaddr.js takes it for the mapped "::ffff:192.0.2.1". */
const ipv4Compatible = /^::\d+\./;

/** `address` is a literal IPv4 or IPv6 address without brackets; what is none is not public. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || ipv4Compatible.test(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === 'unicast';
  if (parsed.isIPv4MappedAddress()) return parsed.toIPv4Address().range() === 'unicast';
  if (parsed.match(translated)) return new ipaddr.IPv4(parsed.toByteArray().slice(-4)).range() === 'unicast';
  return parsed.match(globalUnicast) && parsed.range() === 'unicast';
}

/** Names that mean this machine or its network wherever they are resolved (RFC 6761, 6762, 8375; .internal by ICANN). */
const localName = /^(?:[^.]+|.+\.(?:localhost|local|internal|home\.arpa|lan|intranet))\.?$/i;

/** Whether a host name can only mean something local: `localhost`, `printer`, `wiki.local`. */
export function isLocalName(host: string): boolean {
  return localName.test(host);
}
