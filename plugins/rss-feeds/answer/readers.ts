/** Who asked for a feed within the last day. */
export type Reader = {
  readonly userAgent: string
  readonly requests: number
  /** How many people the program says that it asks for, as Feedly does; 1 where it says nothing. */
  readonly subscribers: number
  /** Epoch milliseconds. */
  readonly lastAt: number
}

type Count = { lastAt: number; hours: Map<number, number> }

const key = Symbol.for('thu-do-newsroom.rss-feeds.readers')
const home = globalThis as { [key]?: Map<string, Map<string, Count>> | undefined }
const readers = (): Map<string, Map<string, Count>> =>
  (home[key] ??= new Map<string, Map<string, Count>>())

const hourMs = 3_600_000
/** Strangers invent addresses and names: what is kept of them is bounded. */
const maxPaths = 2000
const maxAgentsOfPath = 200
const maxAgentLength = 200

/**
 * Notes in this process's memory who asked for a feed: a program, never a person (no address is
 * kept).
 */
export function noteReader(path: string, userAgent: string, now: number): void {
  const paths = readers()
  const agents = paths.get(path) ?? new Map<string, Count>()
  if (!paths.has(path)) {
    if (paths.size >= maxPaths) return
    paths.set(path, agents)
  }
  const name = userAgent.slice(0, maxAgentLength)
  const count = agents.get(name) ?? { lastAt: now, hours: new Map<number, number>() }
  if (!agents.has(name)) {
    if (agents.size >= maxAgentsOfPath) forgetOld(agents, now)
    if (agents.size >= maxAgentsOfPath) return
    agents.set(name, count)
  }
  const hour = Math.floor(now / hourMs)
  count.hours.set(hour, (count.hours.get(hour) ?? 0) + 1)
  count.lastAt = now
  if (count.hours.size > 25)
    for (const old of count.hours.keys()) if (old < hour - 24) count.hours.delete(old)
}

/** The programs that asked for one of the paths within 24 hours, the busiest first. */
export function readersOf(paths: readonly string[], now: number): Reader[] {
  const since = Math.floor(now / hourMs) - 23
  const byAgent = new Map<string, { requests: number; lastAt: number }>()
  for (const path of paths) {
    for (const [userAgent, { hours, lastAt }] of readers().get(path) ?? []) {
      const requests = [...hours].reduce((sum, [hour, n]) => (hour >= since ? sum + n : sum), 0)
      if (requests === 0) continue
      const known = byAgent.get(userAgent)
      byAgent.set(userAgent, {
        requests: requests + (known?.requests ?? 0),
        lastAt: Math.max(lastAt, known?.lastAt ?? 0),
      })
    }
  }
  return [...byAgent]
    .map(([userAgent, count]) => ({ userAgent, subscribers: subscribersIn(userAgent), ...count }))
    .sort((a, b) => b.requests - a.requests)
}

/** `Feedly/1.0 (+http://www.feedly.com/fetcher.html; 16 subscribers)` */
const subscribersIn = (userAgent: string): number =>
  Number(/(\d{1,9}) (?:subscriber|reader)s?/i.exec(userAgent)?.[1] ?? 1)

function forgetOld(agents: Map<string, Count>, now: number): void {
  for (const [name, { lastAt }] of agents) if (now - lastAt > 24 * hourMs) agents.delete(name)
}
