import { BlockList, isIP } from 'node:net'

export interface AddressRange {
  text: string
  has(address: string): boolean
}

/** An address or a CIDR range. Throws a sentence when it is neither. */
export function parseRange(text: string): AddressRange {
  const [address = '', bits] = text.split('/')
  const family = isIP(address)
  const widest = family === 6 ? 128 : 32
  const prefix = bits === undefined ? widest : Number(bits)
  if (!family || !Number.isInteger(prefix) || prefix < 0 || prefix > widest)
    throw new Error(`"${text}" must be an address or a range such as 10.0.0.0/8`)
  const range = new BlockList()
  range.addSubnet(address, prefix, family === 6 ? 'ipv6' : 'ipv4')
  return {
    text,
    has: (candidate) => isIP(candidate) > 0 && range.check(candidate, isIP(candidate) === 6 ? 'ipv6' : 'ipv4'),
  }
}

export interface Peer {
  /** The address of the person's side, as far as trusted proxies vouch for it. */
  address: string
  /** Whether the direct peer is one of TRUSTED_PROXIES. */
  fromTrustedProxy: boolean
  /** A peer that forwards for others without our trust: its address says nothing about who is guessing. */
  forwardsUntrusted: boolean
}

/** Walks X-Forwarded-For from the right, past the proxies we trust: everything further left can be made up. */
export function peerOf(socketAddress: string, forwardedFor: string | undefined, trusted: AddressRange[]): Peer {
  const isTrusted = (address: string) => trusted.some((range) => range.has(address))
  let address = plain(socketAddress)
  const fromTrustedProxy = isTrusted(address)
  if (!fromTrustedProxy) return { address, fromTrustedProxy, forwardsUntrusted: forwardedFor !== undefined }
  for (const hop of (forwardedFor ?? '').split(',').reverse()) {
    const candidate = plain(hop.trim())
    if (!isIP(candidate)) break
    address = candidate
    if (!isTrusted(candidate)) break
  }
  return { address, fromTrustedProxy, forwardsUntrusted: false }
}

const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '127.0.0.0/8', '::1', 'fc00::/7', 'fe80::/10'].map(
  parseRange,
)

/** Addresses that never come from the internet (RFC 1918, RFC 4193). */
export const isPrivate = (address: string) => PRIVATE.some((range) => range.has(address))

/** The part of an address that one customer line holds: all of IPv4, the first 64 bits of IPv6. */
export const networkOf = (address: string) => (isIP(address) === 6 ? `${groupsOf(address, 4)}::/64` : address)

/** An address without the part that tells a person: a /24 of IPv4, a /48 of IPv6. What is no address is left out. */
export function shortenedNetwork(address: string): string {
  if (isIP(address) === 6) return `${groupsOf(address, 3)}::/48`
  return isIP(address) === 4 ? address.replace(/\d+$/, '0/24') : 'unknown/0'
}

/** The first groups of an IPv6 address, each without leading zeros. */
function groupsOf(address: string, count: number): string {
  const [head = '', tail = ''] = address.split('%')[0]!.split('::') as [string, string?]
  const left = head ? head.split(':') : []
  const right = tail ? tail.split(':') : []
  const groups = address.includes('::')
    ? [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right]
    : left
  return groups
    .slice(0, count)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')
}

const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '')
