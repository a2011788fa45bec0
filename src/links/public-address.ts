import { BlockList, isIP } from 'node:net'

/**
 * What is no host of the public internet, by the registries of special addresses
 * (https://www.iana.org/assignments/iana-ipv4-special-registry, …/iana-ipv6-special-registry): this machine, its
 * network, the metadata of clouds (169.254.169.254), and addresses that only stand for others.
 */
const special = new BlockList()
for (const [net, bits] of [
  ...[
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
  ],
  ...[
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
  ],
  ...[
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ],
] as const) {
  special.addSubnet(net, bits, 'ipv4')
}
for (const [net, bits] of [
  // Teredo, ORCHID, documentation and 6to4 lie within what is routed.
  ...[
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
  ],
] as const) {
  special.addSubnet(net, bits, 'ipv6')
}

/** What of IPv6 is routed publicly; all else is local, mapped, translated or reserved. */
const routed = new BlockList()
routed.addSubnet('2000::', 3, 'ipv6')

/** The ports on which websites answer; others would make of us somebody who knocks at every door. */
const webPorts: readonly number[] = [80, 443, 8080, 8443]

/**
 * Whether an address belongs to the public internet, and a website may answer there.
 *
 * @param ip - as the system resolved it
 */
export function isPublicAddress(ip: string, port: number): boolean {
  const family = isIP(ip)
  if (family === 0 || !webPorts.includes(port)) return false
  if (family === 4) return !special.check(ip, 'ipv4')
  return routed.check(ip, 'ipv6') && !special.check(ip, 'ipv6')
}
