import { isIP } from 'node:net';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLocalName, isPublicAddress } from './public-address.js';

test.each([
  ['this machine', '127.0.0.1'],
  ['this machine by any of its numbers', '127.255.0.3'],
  ['no address', '0.0.0.0'],
  ['a private network', '10.1.2.3'],
  ['a private network', '172.16.0.1'],
  ['a private network', '172.31.255.255'],
  ['a private network', '192.168.1.1'],
  ['the neighbourhood of a cable', '169.254.169.254'],
  ['behind a carrier', '100.64.0.1'],
  ['benchmarks', '198.18.0.1'],
  ['documentation', '192.0.2.1'],
  ['documentation', '198.51.100.7'],
  ['documentation', '203.0.113.9'],
  ['protocol assignments', '192.0.0.8'],
  ['many hosts', '224.0.0.251'],
  ['reserved', '240.0.0.1'],
  ['all hosts', '255.255.255.255'],
  ['this machine', '::1'],
  ['no address', '::'],
  ['a unique local network', 'fd00::1'],
  ['the neighbourhood of a cable', 'fe80::1'],
  ['the neighbourhood of a cable with its zone', 'fe80::1%eth0'],
  ['a site', 'fec0::1'],
  ['many hosts', 'ff02::1'],
  ['documentation', '2001:db8::1'],
  ['documentation', '3fff::1'],
  ['this machine, mapped', '::ffff:127.0.0.1'],
  ['a private network, mapped', '::ffff:0a00:0001'],
  ['this machine, IPv4-compatible', '::127.0.0.1'],
  ['an IPv4-compatible address', '::808:808'],
  ['a private network, translated', '64:ff9b::10.0.0.1'],
  ['local translation', '64:ff9b:1::808:808'],
  ['a tunnel of 6to4', '2002:7f00:1::'],
  ['a tunnel of Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
  ['space that nobody has', '4000::1'],
  ['no address', 'example.org'],
  ['a number', '2130706433x'],
  ['nothing', ''],
])('refuses %s: %s', (_, address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '::ffff:8.8.8.8', '64:ff9b::8.8.8.8'])(
  'lets through %s',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test('judges an IPv4 address alike however IPv6 carries it', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      expect(isIP(address)).toBe(4);
      expect(isPublicAddress(`::ffff:${address}`)).toBe(isPublicAddress(address));
      expect(isPublicAddress(`::${address}`)).toBe(false);
    }),
  );
});

test('knows names that only mean something local', () => {
  expect(['localhost', 'LOCALHOST.', 'printer', 'wiki.local', 'a.b.internal', 'x.localhost'].every(isLocalName)).toBe(
    true,
  );
  expect(['example.org', 'local.example.org', 'localhost.example.com'].some(isLocalName)).toBe(false);
});
