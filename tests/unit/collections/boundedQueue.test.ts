import { describe, expect, it } from 'vitest'
import { createBoundedQueue } from '../../../collections/media/boundedQueue.ts'

/** Tasks that end when the test says so. */
function setUp(bounds: { atOnce: number; waiting: number }) {
  const queue = createBoundedQueue(bounds)
  const begun: number[] = []
  const gates = new Map<number, PromiseWithResolvers<number>>()
  const run = (name: number) => {
    const gate = Promise.withResolvers<number>()
    gates.set(name, gate)
    return queue.run(() => {
      begun.push(name)
      return gate.promise
    })
  }
  return { run, begun, gate: (name: number) => gates.get(name) as PromiseWithResolvers<number> }
}

describe('a bounded queue', () => {
  it('runs so many at once, the next in order, and refuses what is beyond', async () => {
    const { run, begun, gate } = setUp({ atOnce: 2, waiting: 2 })
    const tasks = [1, 2, 3, 4].map(run)
    expect(run(5)).toBeNull()
    expect(begun).toEqual([1, 2])
    gate(2).resolve(20)
    expect(await tasks[1]).toBe(20)
    expect(begun).toEqual([1, 2, 3])
    const late = run(6)
    expect(late).not.toBeNull()
    for (const name of [1, 3, 4, 6]) gate(name).resolve(name)
    expect(await Promise.all([tasks[0], tasks[2], tasks[3], late])).toEqual([1, 3, 4, 6])
    expect(begun).toEqual([1, 2, 3, 4, 6])
  })

  it('gives the place of a task that fails to the next', async () => {
    const { run, begun, gate } = setUp({ atOnce: 1, waiting: 1 })
    const [first, second] = [run(1), run(2)]
    gate(1).reject(new Error('broken'))
    await expect(first).rejects.toThrow('broken')
    gate(2).resolve(2)
    expect(await second).toBe(2)
    expect(begun).toEqual([1, 2])
    const third = run(3)
    gate(3).resolve(3)
    expect(await third).toBe(3)
  })
})
