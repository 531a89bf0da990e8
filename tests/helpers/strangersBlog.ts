import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { handleEndpoints, type CollectionConfig, type Config, type Payload } from 'payload'
import { openBare } from './bareNews.ts'

/** A Payload project that is not this one, on a SQLite file of its own. */
export type StrangersBlog = {
  readonly payload: Payload
  /** What its log said of things that may be wrong. */
  readonly warnings: readonly string[]
  /** Asks over HTTP as somebody who is not signed in. */
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  create(collection: string, data: object, locale?: string): Promise<{ id: number }>
  update(collection: string, id: number, data: object, locale?: string): Promise<unknown>
  remove(collection: string, id: number): Promise<unknown>
  close(): Promise<void>
}
type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

export const users: CollectionConfig = { slug: 'users', auth: true, fields: [] }

/** Opens it, with the plugins that its configuration names. */
export async function openStrangersBlog(
  config: Omit<Config, 'db' | 'secret'>,
  origin = 'https://blog.example',
): Promise<StrangersBlog> {
  const directory = mkdtempSync(join(tmpdir(), 'strangers-blog-'))
  const warnings: string[] = []
  const databaseUrl = `file:${join(directory, 'blog.db')}`
  const payload = await openBare(databaseUrl, {
    secret: 'for-tests',
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: {
      options: { level: 'warn' },
      destination: { write: (line: string) => void warnings.push(line) },
    },
    ...config,
  })
  const inLocale = (locale?: string) => (locale === undefined ? {} : { locale })
  return {
    payload,
    warnings,
    async get(path, headers = {}) {
      const request = new Request(origin + path, { headers })
      const response = await handleEndpoints({
        config: payload.config,
        request,
        payloadInstanceCacheKey: databaseUrl,
      })
      const text = await response.text()
      return { status: response.status, headers: Object.fromEntries(response.headers), text }
    },
    create: (collection, data, locale) =>
      payload.create({
        collection: collection as never,
        data: data as never,
        ...(inLocale(locale) as object),
      }),
    update: (collection, id, data, locale) =>
      payload.update({
        ...{ collection: collection as never, id, data: data as never, trash: true },
        ...(inLocale(locale) as object),
      }),
    remove: (collection, id) => payload.delete({ collection: collection as never, id }),
    async close() {
      await payload.destroy()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
