export type Measured = {
  /** Milliseconds. */
  readonly median: number
  readonly p95: number
  /** Of this process: with an embedded database the database's too. */
  readonly cpu: number
}

const warmUps = 20

/** What a piece of work takes on each of the items, one after the other. */
export async function time<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<Measured> {
  for (const item of items.slice(0, warmUps)) await work(item)
  const times: number[] = []
  const before = process.cpuUsage()
  for (const item of items) {
    const askedAt = performance.now()
    await work(item)
    times.push(performance.now() - askedAt)
  }
  const { user, system } = process.cpuUsage(before)
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? Number.NaN
  return { median: at(0.5), p95: at(0.95), cpu: (user + system) / 1000 / items.length }
}

export const say = ({ median, p95, cpu }: Measured): string =>
  `p50 ${ms(median)} p95 ${ms(p95)} cpu ${ms(cpu)}`

const ms = (value: number): string => `${value.toFixed(2)} ms`
