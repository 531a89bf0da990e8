import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { inject } from 'vitest'
import { createProductionLog } from '../../src/server/productionLog.ts'
import { isMongoRun, isSmokeServer } from './engine.ts'
import { guardMongo, type MongoGuard } from './mongoGuard.ts'
import { seedOthers, type SeededOthers } from './seededOthers.ts'

export type Newsroom = {
  readonly payload: Payload
  readonly databaseUrl: string
  readonly mediaDir: string
  readonly siteUrl: string
  /** Refuses what MongoDB refuses, in its run; null on SQLite. */
  readonly guard: MongoGuard | null
  /** The lines of the production log that some work leaves. */
  logOf(work: () => Promise<unknown>): Promise<readonly string[]>
  /** Ends Payload and removes the database and the files. */
  close(): Promise<void>
}

/** Why a file cannot do with what the MongoDB run is checked for. */
type Exceptions = {
  /** Its transactions meet no others, because … */
  readonly alone?: string
  /** It asks for orders that no index gives, because … */
  readonly anyOrder?: string
}

/**
 * The newsroom as `payload.config.ts` composes it, on a migrated, empty database: a SQLite file, or
 * a database of its own on the run's MongoDB server. Starting it costs more than most files' tests,
 * so the files of a run share one; `close` empties it for the next. On MongoDB its transactions meet
 * others now and then.
 */
export async function createNewsroom(options: Exceptions = {}): Promise<Newsroom> {
  const newsroom = await (home[key] ??= openNewsroom())
  newsroom.others?.restart()
  if (options.alone !== undefined) newsroom.others?.pause()
  newsroom.guard?.takeAnyOrder(options.anyOrder !== undefined)
  return { ...newsroom, close: () => closeNewsroom(newsroom) }
}

const key = Symbol.for('thu-do-newsroom.tests.newsroom')
const home = globalThis as { [key]?: Promise<Opened> | undefined }

type Opened = Omit<Newsroom, 'close'> & { readonly others: SeededOthers | null }

async function closeNewsroom({ payload, guard, others }: Opened): Promise<void> {
  others?.pause()
  await emptyDatabase(payload)
  guard?.assertNothingRefused()
}

async function openNewsroom(): Promise<Opened> {
  const directory = await mkdtemp(join(tmpdir(), 'newsroom-'))
  process.once('exit', () => {
    rmSync(directory, { recursive: true, force: true })
  })
  const databaseUrl = freshDatabase(directory)
  const mediaDir = join(directory, 'media')
  const siteUrl = 'http://localhost:3000'
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    MEDIA_DIR: mediaDir,
    LEARNED_ORDER_FILE: join(directory, 'related-order.json'),
    SITE_URL: siteUrl,
    PAYLOAD_SECRET: 'only-for-the-tests',
  })
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../payload.config.ts')
  const { logger, logOf } = createLog()
  const payload = await getPayload({ config: Object.assign({}, await config, { logger }) })
  if (isSmokeServer) deleteInTwoSteps(payload)
  const guard = isMongoRun ? guardMongo(payload, { hasTransactions: !isSmokeServer }) : null
  const others = isMongoRun ? seedOthers(payload) : null
  const log = (work: () => Promise<unknown>) => logOf(payload, work)
  return { payload, databaseUrl, mediaDir, siteUrl, guard, others, logOf: log }
}

function createLog() {
  let lines: string[] | null = null
  const write = (line: string): void => {
    if (lines) lines.push(line)
    else process.stdout.write(line)
  }
  // Refused requests are what most files are about, and Payload logs each.
  const level = process.env['TEST_LOG_LEVEL'] ?? 'fatal'
  const { options } = createProductionLog()
  const logger = { options: { ...options, level }, destination: { write } }

  async function logOf({ logger: log }: Payload, work: () => Promise<unknown>) {
    const kept: string[] = []
    lines = kept
    log.level = 'info'
    try {
      await work()
    } finally {
      log.level = level
      lines = null
    }
    return kept
  }
  return { logger, logOf }
}

/** The address of a database that nobody else has, on the run's engine. */
export function freshDatabase(directory: string): string {
  const server = inject('mongoServer')
  if (server === null) return `file:${join(directory, 'newsroom.db')}`
  const name = `newsroom_${randomBytes(6).toString('hex')}`
  // By hand: `URL` does not take the several hosts of a replica set.
  const [, hosts, query] =
    /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(?:\?(.*))?$/.exec(server) ?? []
  if (hosts === undefined) throw new Error('MONGODB_URI is no mongodb:// address')
  // The guard listens to the driver's command events.
  return `${hosts}/${name}?${[query, 'monitorCommands=true'].filter(Boolean).join('&')}`
}

async function emptyDatabase({ db }: Payload): Promise<void> {
  if (db.name === 'mongoose') {
    const { connection } = db as unknown as MongooseAdapter
    for (const collection of Object.values(connection.collections)) await collection.deleteMany({})
    return
  }
  const { client } = db as unknown as SQLiteAdapter
  const { rows } = await client.execute(
    "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name <> 'payload_migrations'",
  )
  await client.execute('pragma foreign_keys = off')
  for (const { name } of rows) await client.execute(`delete from "${name as string}"`)
  await client.execute('pragma foreign_keys = on')
}

/** The smoke server refuses `findAndModify` with `remove`, which is how Payload deletes by id. */
function deleteInTwoSteps({ db }: Payload): void {
  db.deleteOne = async ({ collection, where, req }) => {
    const query = { collection, where, ...(req ? { req } : {}) }
    const { docs } = await db.find<{ id: string }>({ ...query, limit: 1, pagination: false })
    const [document] = docs
    if (document) await db.deleteMany({ ...query, where: { id: { equals: document.id } } })
    return (document ?? null) as never
  }
}
