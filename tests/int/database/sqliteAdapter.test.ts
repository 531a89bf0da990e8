import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { notes, openSmallNewsroom } from './smallNewsroom.ts'

let directory: string
let url: string
let payload: Payload

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'sqlite-adapter-'))
  url = `file:${join(directory, 'newsroom.db')}`
  payload = await openSmallNewsroom(url)
})
afterEach(async () => {
  await payload.destroy()
  rmSync(directory, { recursive: true, force: true })
})

const create = (title: string) =>
  payload.create({
    collection: notes,
    data: { title, lines: [{ text: 'một' }, { text: 'hai' }] } as never,
  })
const count = async (table: string): Promise<unknown> => {
  const { client } = payload.db as unknown as SQLiteAdapter
  return (await client.execute(`SELECT count(*) AS count FROM ${table}`)).rows[0]?.['count']
}

describe('a document and its rows', () => {
  it('are written together', async () => {
    await create('tin')
    expect([await count('notes'), await count('notes_lines')]).toEqual([1, 2])
  })

  it('are gone together when a hook refuses after the write', async () => {
    await expect(create('hỏng')).rejects.toThrow('refused after writing')
    expect([await count('notes'), await count('notes_lines')]).toEqual([0, 0])
  })

  it('are refused in words for the editor when a value must be unique', async () => {
    await create('tin')
    await expect(create('tin')).rejects.toMatchObject({ name: 'ValidationError' })
    await create('tin khác')
  })

  it('survive 64 writes at once', async () => {
    await Promise.all(Array.from({ length: 64 }, (_, number) => create(`tin ${number}`)))
    expect([await count('notes'), await count('notes_lines')]).toEqual([64, 128])
  })
})

describe('a transaction', () => {
  it('reports a commit that failed, so that nobody is told of a publish that is not there', async () => {
    const id = await payload.db.beginTransaction()
    await payload.create({
      collection: notes,
      data: { title: 'mất' } as never,
      req: { transactionID: id as string },
    })
    ;(payload.db as unknown as SQLiteAdapter).client.close()
    await expect(payload.db.commitTransaction(id as string)).rejects.toThrow()
  })

  it('shows readers nothing before its end', async () => {
    const id = (await payload.db.beginTransaction()) as string
    const req = { transactionID: id }
    await payload.create({ collection: notes, data: { title: 'chờ' } as never, req })
    expect((await payload.count({ collection: notes })).totalDocs).toBe(0)
    expect((await payload.count({ collection: notes, req })).totalDocs).toBe(1)
    await payload.db.commitTransaction(id)
    expect((await payload.count({ collection: notes })).totalDocs).toBe(1)
  })
})

describe('migrations', () => {
  it('run whatever NODE_ENV says, and once', async () => {
    await create('tin')
    await payload.destroy()
    payload = await openSmallNewsroom(url, `${url} again`)
    expect(await count('notes')).toBe(1)
    expect(await count('payload_migrations')).toBe(1)
  })

  it('run once when two processes start together, and then both write', async () => {
    const fresh = `file:${join(directory, 'fresh.db')}`
    const script = join(import.meta.dirname, 'writeNotes.ts')
    const run = promisify(execFile)
    await Promise.all(['a', 'b'].map((name) => run(process.execPath, [script, fresh, name, '64'])))
    await payload.destroy()
    payload = await openSmallNewsroom(fresh)
    expect([await count('notes'), await count('notes_lines')]).toEqual([128, 256])
    expect(await count('payload_migrations')).toBe(1)
  }, 60_000)
})
