import type { Payload } from 'payload'
import { eventsSlug } from './eventsCollection.ts'

type ChangeStream = {
  on(event: 'change' | 'error', listener: (told: unknown) => void): ChangeStream
  close(): Promise<void>
}
/** What this needs of Payload's MongoDB adapter, which is no dependency of a plugin. */
type Mongo = {
  readonly collections: Readonly<
    Record<string, { readonly collection: { readonly collectionName: string } } | undefined>
  >
  readonly connection: {
    readonly db: { collection(name: string): { watch(pipeline: object[]): ChangeStream } }
  }
}

export type Watch = { close(): Promise<void> }

const reopenAfterMs = 30_000
const inserted = [{ $match: { operationType: 'insert' } }, { $project: { _id: 1 } }]

/**
 * Calls `wake` when a row of an event is committed, where MongoDB has change streams. It carries
 * nothing: who is woken reads the rows, and looks from time to time for whatever a stream that is
 * cut or cannot be had did not tell.
 */
export function watchRows({ db, logger }: Payload, wake: () => void): Watch {
  if (db.name !== 'mongoose') return { close: () => Promise.resolve() }
  const { collections, connection } = db as unknown as Mongo
  const name = collections[eventsSlug]?.collection.collectionName ?? eventsSlug
  let stream: ChangeStream | null = null
  let timer: NodeJS.Timeout | undefined
  let isClosed = false

  function open(): void {
    stream = connection.db.collection(name).watch(inserted)
    stream.on('change', wake).on('error', (err) => {
      logger.debug({ err, msg: 'No change stream of content events; they are looked for' })
      void leave()
      if (!isClosed) timer = setTimeout(open, reopenAfterMs).unref()
    })
  }
  async function leave(): Promise<void> {
    const leaving = stream
    stream = null
    await leaving?.close().catch(() => undefined)
  }

  open()
  return {
    async close() {
      isClosed = true
      clearTimeout(timer)
      await leave()
    },
  }
}
