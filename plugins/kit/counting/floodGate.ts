import ipaddr from 'ipaddr.js'

/** Lets each network address do so many things a minute, all of them at once if it will. */
export type FloodGate = { admits(address: string, events: number, now: number): boolean }

/** The least recently heard of is forgotten first; it has had the time to fill up again. */
export function createFloodGate(options: {
  readonly perMinute: number
  readonly maxAddresses: number
}): FloodGate {
  const { perMinute, maxAddresses } = options
  const buckets = new Map<string, { readonly left: number; readonly at: number }>()
  return {
    admits(address, events, now) {
      const key = networkOf(address)
      const { left, at } = buckets.get(key) ?? { left: perMinute, at: now }
      const filled = Math.min(perMinute, left + (Math.max(0, now - at) * perMinute) / 60_000)
      const isAdmitted = filled >= events
      buckets.delete(key)
      buckets.set(key, { left: isAdmitted ? filled - events : filled, at: now })
      const [oldest] = buckets.keys()
      if (buckets.size > maxAddresses && oldest !== undefined) buckets.delete(oldest)
      return isAdmitted
    },
  }
}

/** One IPv6 reader has a whole /64 of addresses (RFC 6177); an IPv4 one may come mapped into IPv6. */
export function networkOf(address: string): string {
  // A proxy that is told to write a header may write anything: what it holds is bounded.
  if (!ipaddr.isValid(address)) return address.slice(0, 64)
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return parsed.toString()
  return (parsed as ipaddr.IPv6).parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')
}
