/** Lets each network address send so many events a minute. */
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

/** One IPv6 reader has a whole /64 of addresses (RFC 6177). */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:/, '')
  return plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain
}
