import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

/** Who sent a request. */
export interface Client {
  /** An address in one form: IPv4 in four numbers, IPv6 in eight groups, nothing mapped, no zone. */
  address: string
  /** What limits count by: the address, or of IPv6 the first 64 bits, which are one household's or one machine's. */
  key: string
}

/** Where the door writes the client for the CMS, over whatever somebody else wrote there. */
const clientHeader = 'x-client-address'

/** Headers in which proxies, or whoever pretends to be one, say what they forward. */
const forwarded = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'x-real-ip',
  clientHeader,
]

/** The most proxies in a row that are looked through. */
const mostHops = 20

/** The longest text that can be an address with a port: anything longer is junk. */
const longestHop = 80

const unknown: Client = { address: 'unknown', key: 'unknown' }

/**
 * Turns addresses and ranges (`10.0.0.0/8`), as the settings hold them, into a list that an address can be
 * looked up in.
 */
export function addressList(entries: readonly string[]): BlockList {
  const list = new BlockList()
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}

/** Whether a list holds a client. */
export function isIn(list: BlockList, { address }: Client): boolean {
  const version = isIP(address)
  return version !== 0 && list.check(address, version === 6 ? 'ipv6' : 'ipv4')
}

/**
 * Brings an address into its one form.
 *
 * @param text - as a socket or a proxy says it: with a port, in brackets, with a zone, or IPv4 mapped into IPv6
 * @returns null for anything that is no address
 */
export function clientFrom(text: string): Client | null {
  if (text.length > longestHop) return null
  const bare = withoutPort(text.trim()).replace(/%.*$/, '')
  const version = isIP(bare)
  if (version === 4) return { address: bare, key: bare }
  if (version !== 6) return null
  const groups = groupsOf(bare)
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    const octets = groups.slice(6).flatMap((group) => [group >> 8, group & 255])
    return { address: octets.join('.'), key: octets.join('.') }
  }
  const parts = groups.map((group) => group.toString(16))
  return { address: parts.join(':'), key: `${parts.slice(0, 4).join(':')}::/64` }
}

function withoutPort(text: string): string {
  const [, bracketed] = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(text) ?? []
  if (bracketed !== undefined) return bracketed
  const [, before] = /^([\d.]+):\d{1,5}$/.exec(text) ?? []
  return before ?? text
}

/** The eight groups of an IPv6 address, whose form has been checked (RFC 4291, section 2.2). */
function groupsOf(address: string): number[] {
  const [head = '', tail] = address.split('::').map(groupsIn)
  if (!head || tail === undefined) return head || []
  return [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail]
}

function groupsIn(text: string): number[] {
  if (text === '') return []
  return text.split(':').flatMap((group) => {
    if (!group.includes('.')) return Number.parseInt(group, 16)
    const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number)
    return [a * 256 + b, c * 256 + d]
  })
}

/** Tells who sent a request: the socket's peer, or whom a trusted proxy names. */
export class ClientAddresses {
  readonly #trusted: BlockList
  readonly #scheme: string

  /**
   * @param trustedProxies - addresses and ranges of the setting TRUSTED_PROXY
   * @param publicUrl - the address that readers use; it alone decides between http and https
   */
  constructor(trustedProxies: readonly string[], publicUrl: string) {
    this.#trusted = addressList(trustedProxies)
    this.#scheme = publicUrl.startsWith('https:') ? 'https' : 'http'
  }

  /** Whether a request came through a trusted proxy. */
  isFromProxy(request: IncomingMessage): boolean {
    return isIn(this.#trusted, peerOf(request))
  }

  /**
   * The client of a request. Of `X-Forwarded-For` the rightmost address that is no trusted proxy counts: what
   * stands left of it was written by that client. Junk ends the search at the last address that can be believed.
   */
  of(request: IncomingMessage): Client {
    let client = peerOf(request)
    const header = request.headers['x-forwarded-for']
    let rest = Array.isArray(header) ? header.join(',') : (header ?? '')
    for (let hop = 0; hop < mostHops && rest !== '' && isIn(this.#trusted, client); hop++) {
      const comma = rest.lastIndexOf(',')
      const named = clientFrom(rest.slice(comma + 1))
      if (!named) break
      client = named
      rest = rest.slice(0, Math.max(0, comma))
    }
    return client
  }

  /**
   * Makes a request fit for Next and Payload, which believe anybody's `X-Forwarded-*`: those headers go, the
   * scheme is that of the public address, and the client stands in `x-client-address`.
   *
   * @returns the client
   */
  mark(request: IncomingMessage): Client {
    const client = this.of(request)
    for (const name of forwarded) delete request.headers[name]
    request.headers['x-forwarded-proto'] = this.#scheme
    request.headers[clientHeader] = client.key
    return client
  }
}

function peerOf({ socket }: IncomingMessage): Client {
  return clientFrom(socket.remoteAddress ?? '') ?? unknown
}
