/**
 * Starts and waits for words. At a story's id it publishes it and prints `out <epoch ms of the commit>`.
 * At `go` it publishes, changes and withdraws stories until it kills itself right before or right after
 * a commit. Prints `ready` and, for each change that it was told is saved, `saved`.
 */
import { randomInt } from 'node:crypto'
import { createInterface } from 'node:readline'

const { getPayload } = await import('payload')
const { default: configuring } = await import('../../../payload.config.ts')
const config = await configuring

/** Commits until the last one. */
let left = Infinity
let committedAt = 0
const isKilledBefore = randomInt(4) === 0
const die = (): void => {
  process.kill(process.pid, 'SIGKILL')
}

const base = config.db
const init: typeof base.init = (args) => {
  const adapter = base.init(args)
  // Beneath whatever the newsroom does at the end of a transaction.
  const commit = adapter.commitTransaction
  adapter.commitTransaction = async function (this: typeof adapter, id) {
    left -= 1
    if (left <= 0 && isKilledBefore) die()
    await commit.call(this, id)
    committedAt = Date.now()
    if (left <= 0) die()
  }
  return adapter
}
const logger = { options: { level: 'error' } }
const payload = await getPayload({
  config: Object.assign({}, config, { db: { ...base, init }, logger }),
})
const { docs } = await payload.find({ collection: 'articles', limit: 0, draft: true })

process.stdout.write('ready\n')
for await (const word of createInterface({ input: process.stdin })) {
  if (word === 'go') break
  const id = Number.isNaN(Number(word)) ? word : Number(word)
  await change(id as number, 'published')
  process.stdout.write(`out ${committedAt}\n`)
}
left = randomInt(1, 4)
for (;;) {
  const { id } = docs[randomInt(docs.length)] ?? {}
  if (id === undefined) throw new Error('there are no stories')
  await change(id, randomInt(3) === 0 ? 'draft' : 'published')
  process.stdout.write('saved\n')
}

async function change(id: number, _status: 'draft' | 'published'): Promise<void> {
  const standfirst = `Bản ${process.pid} ${Date.now()}`
  await payload.update({ collection: 'articles', id, data: { standfirst, _status } })
}
