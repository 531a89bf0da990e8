import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { inject } from 'vitest'
import { isSmokeServer } from './engine.ts'

export type Newsroom = {
  readonly payload: Payload
  readonly databaseUrl: string
  readonly mediaDir: string
  readonly siteUrl: string
  /** Ends Payload and removes the database and the files. */
  close(): Promise<void>
}

/**
 * The newsroom as `payload.config.ts` composes it, on a fresh, migrated, empty database: a SQLite
 * file, or a database of its own on the run's MongoDB server. One for each test file, made in
 * `beforeAll`: the configuration reads the environment once, as it is imported.
 */
export async function createNewsroom(): Promise<Newsroom> {
  const directory = await mkdtemp(join(tmpdir(), 'newsroom-'))
  const databaseUrl = freshDatabase(directory)
  const mediaDir = join(directory, 'media')
  const siteUrl = 'http://localhost:3000'
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    MEDIA_DIR: mediaDir,
    SITE_URL: siteUrl,
    PAYLOAD_SECRET: 'only-for-the-tests',
  })
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../payload.config.ts')
  const logger = { options: { level: 'error' } }
  const payload = await getPayload({ config: Object.assign({}, await config, { logger }) })
  return {
    payload,
    databaseUrl,
    mediaDir,
    siteUrl,
    async close() {
      if (payload.db.name === 'mongoose' && !isSmokeServer) await dropDatabase(payload)
      await payload.destroy()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

function freshDatabase(directory: string): string {
  const server = inject('mongoServer')
  if (server === null) return `file:${join(directory, 'newsroom.db')}`
  const name = `newsroom_${randomBytes(6).toString('hex')}`
  // By hand: `URL` does not take the several hosts of a replica set.
  return server.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?/, `$1/${name}`)
}

/** The smoke server has no such command; it holds everything in memory and ends with the run. */
async function dropDatabase({ db }: Payload): Promise<void> {
  const { connection } = db as unknown as { connection: { dropDatabase(): Promise<unknown> } }
  await connection.dropDatabase()
}
