import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mendDates } from '../../../src/database/mendDates.ts'
import { mendTexts } from '../../../src/database/mendTexts.ts'
import type { SqliteMigration } from '../../../src/database/sqliteAdapter.ts'
import { notes, openSmallNewsroom } from './smallNewsroom.ts'

let directory: string
let url: string
let payload: Payload
let restarts = 0

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'migrations-'))
  url = `file:${join(directory, 'newsroom.db')}`
  payload = await openSmallNewsroom(url)
})
afterEach(async () => {
  await payload.destroy()
  rmSync(directory, { recursive: true, force: true })
})

const client = () => (payload.db as unknown as SQLiteAdapter).client
const column = async (query: string): Promise<unknown[]> =>
  (await client().execute(query)).rows.map((row) => row[0])
const create = async (title: string): Promise<number> =>
  (await payload.create({ collection: notes, data: { title } as never })).id
async function restart(...more: SqliteMigration[]): Promise<void> {
  await payload.destroy()
  payload = await openSmallNewsroom(url, `${url} ${(restarts += 1)}`, { more })
}
const migration = (name: string, up: SqliteMigration['up']): SqliteMigration => ({
  name,
  up,
  down: () => Promise.resolve(),
})
const mending = (name: string) =>
  migration(name, ({ db, payload: { db: adapter } }) =>
    mendDates(db, (adapter as unknown as SQLiteAdapter).rawTables),
  )
const createdAt = 'SELECT created_at FROM notes ORDER BY id'

describe('the mending of dates', () => {
  it('reads each as it was read until now, and changes nothing the second time', async () => {
    for (const title of ['một', 'hai', 'ba']) await create(title)
    await client().execute("UPDATE notes SET created_at = '2026-03-01T10:48:06-10:00' WHERE id = 1")
    await client().execute("UPDATE notes SET created_at = '2026-02-30T00:00:00Z' WHERE id = 2")
    const [, , third] = await column(createdAt)
    const mended = ['2026-03-01T20:48:06.000Z', '2026-03-02T00:00:00.000Z', third]
    await restart(mending('01'))
    expect(await column(createdAt)).toEqual(mended)
    await restart(mending('01'), mending('02'))
    expect(await column(createdAt)).toEqual(mended)
  })

  it('names every row with what is no date, and leaves the database as it was', async () => {
    for (const title of ['một', 'hai']) await create(title)
    await client().execute("UPDATE notes SET created_at = '2026-03-01T10:48:06-10:00' WHERE id = 1")
    await client().execute("UPDATE notes SET created_at = 'abc', updated_at = '?' WHERE id = 2")
    const message = /notes\.updated_at, row 2: "\?"\nnotes\.created_at, row 2: "abc"/
    await expect(restart(mending('01'))).rejects.toMatchObject({
      cause: { message: expect.stringMatching(message) as string },
    })
    await restart()
    expect(await column(createdAt)).toEqual(['2026-03-01T10:48:06-10:00', 'abc'])
  })
})

describe('the mending of texts', () => {
  it('stores each as new ones are stored, says how many, and changes nothing the second time', async () => {
    for (const title of ['một', 'hai', 'ba']) await create(title)
    await client().execute("UPDATE notes SET title = 'Th\u200Bủ \u00D0ô' WHERE id = 1")
    await client().execute("UPDATE notes SET title = 'ﬁlm\r\nHoà' WHERE id = 2")
    const said: string[][] = []
    const mendingTexts = (name: string) =>
      migration(name, async ({ db, payload: { db: adapter } }) => {
        said.push(await mendTexts(db, (adapter as unknown as SQLiteAdapter).rawTables))
      })
    await restart(mendingTexts('01'), mendingTexts('02'))
    expect(await column('SELECT title FROM notes ORDER BY id')).toEqual([
      'Thủ Đô',
      'film\nHoà',
      'ba',
    ])
    expect(said).toEqual([['notes.title: 2 text(s) put into the stored form'], []])
  })
})

describe('an id', () => {
  it('is not given again after a restart and a migration that rebuilds the table', async () => {
    expect([await create('một'), await create('hai')]).toEqual([1, 2])
    await payload.delete({ collection: notes, id: 2 })
    await restart(
      migration('01', async ({ db }) => {
        const { rows } = await db.run(sql`SELECT sql FROM sqlite_master WHERE name = 'notes'`)
        const statement = (rows[0]?.[0] as string).replace('notes', '__new_notes')
        await db.run(sql.raw(statement))
        await db.run(sql`INSERT INTO __new_notes SELECT * FROM notes`)
        await db.run(sql`DROP TABLE notes`)
        await db.run(sql`ALTER TABLE __new_notes RENAME TO notes`)
      }),
    )
    expect(await create('ba')).toBe(3)
  })
})
