import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Client } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSingleWriterClient } from '../../../src/database/singleWriterClient.ts'

let directory: string
let url: string
let client: Client

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'single-writer-'))
  url = `file:${join(directory, 'deep', 'newsroom.db')}`
  client = await openSingleWriterClient({
    url,
    queueWaitMs: 200,
    busyWaitMs: 200,
    idleLimitMs: 100,
  })
  await client.execute('CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT UNIQUE, raw BLOB)')
})
afterEach(() => {
  client.close()
  rmSync(directory, { recursive: true, force: true })
})

const insert = (body: string) => ({ sql: 'INSERT INTO notes (body) VALUES (?)', args: [body] })
const bodies = async (): Promise<unknown[]> =>
  (await client.execute('SELECT body FROM notes ORDER BY id')).rows.map((row) => row['body'])

describe('results', () => {
  it('reads a row by name and by position, and shows only the names', async () => {
    await client.execute(insert('một'))
    const { rows, columns } = await client.execute('SELECT id, body, body FROM notes')
    const [row] = rows
    expect(columns).toEqual(['id', 'body', 'body'])
    expect(Object.keys(row ?? {})).toEqual(['id', 'body'])
    expect(Array.prototype.slice.call(row)).toEqual([1, 'một', 'một'])
  })

  it('stores a boolean, a date and bytes as libsql does', async () => {
    const raw = new Uint8Array([1, 2, 3]).buffer
    await client.execute({ sql: 'INSERT INTO notes (raw) VALUES (?)', args: [raw] })
    const types = await client.execute({
      sql: 'SELECT ? AS yes, ? AS at, raw FROM notes',
      args: [true, new Date(5)],
    })
    expect({ ...types.rows[0] }).toEqual({ yes: 1, at: 5, raw })
  })

  it('names a broken unique constraint as Payload expects it', async () => {
    await client.execute(insert('một'))
    await expect(client.execute(insert('một'))).rejects.toMatchObject({
      code: 'SQLITE_CONSTRAINT_UNIQUE',
      message: 'SQLITE_CONSTRAINT_UNIQUE: UNIQUE constraint failed: notes.body',
    })
  })

  it('sees a column that was added after the same query ran before', async () => {
    await client.execute(insert('một'))
    await client.execute('SELECT * FROM notes')
    await client.execute("ALTER TABLE notes ADD COLUMN late TEXT DEFAULT 'có'")
    const { rows } = await client.execute('SELECT * FROM notes')
    expect(rows[0]?.['late']).toBe('có')
  })

  it.each([
    'SELECT id, n.* FROM notes n',
    'SELECT (SELECT count(*) FROM notes), * FROM notes',
    `SELECT ')' AS "a(", * FROM notes`,
    'SELECT DISTINCT * FROM notes',
    'UPDATE notes SET body = body RETURNING *',
  ])('sees it in %s as well', async (sql) => {
    await client.execute(insert('một'))
    await client.execute(sql)
    await client.execute("ALTER TABLE notes ADD COLUMN late TEXT DEFAULT 'có'")
    expect((await client.execute(sql)).rows[0]?.['late']).toBe('có')
  })

  it('gives the same columns where only a query within gives all', async () => {
    const sql = 'SELECT body FROM (SELECT * FROM (SELECT n.* FROM notes n))'
    await client.execute(insert('một'))
    await client.execute(sql)
    await client.execute("ALTER TABLE notes ADD COLUMN late TEXT DEFAULT 'có'")
    expect(await client.execute(sql)).toMatchObject({ columns: ['body'], rows: [{ body: 'một' }] })
  })
})

describe('transactions', () => {
  it('shows a transaction its own writes and nobody else', async () => {
    const transaction = await client.transaction()
    await transaction.execute(insert('trong'))
    const inside = await transaction.execute('SELECT count(*) AS count FROM notes')
    expect(inside.rows[0]?.['count']).toBe(1)
    expect(await bodies()).toEqual([])
    await transaction.commit()
    expect(await bodies()).toEqual(['trong'])
  })

  it('leaves nothing of a transaction that was rolled back', async () => {
    const transaction = await client.transaction()
    await transaction.execute(insert('bỏ'))
    await transaction.rollback()
    expect(await bodies()).toEqual([])
    await expect(transaction.execute('SELECT 1')).rejects.toMatchObject({
      code: 'TRANSACTION_CLOSED',
    })
  })

  it('makes writes wait in the order in which they came', async () => {
    const first = await client.transaction()
    await first.execute(insert('1'))
    const second = client.execute(insert('2'))
    const third = client.batch([insert('3'), insert('4')])
    await first.commit()
    await Promise.all([second, third])
    expect(await bodies()).toEqual(['1', '2', '3', '4'])
  })

  it('holds nobody up before its first write', async () => {
    const idle = await client.transaction()
    await idle.execute('SELECT count(*) FROM notes')
    await client.execute(insert('không phải chờ'))
    await idle.commit()
    expect(await bodies()).toEqual(['không phải chờ'])
  })

  it('runs statements of one transaction that start together under one lock', async () => {
    const transaction = await client.transaction()
    await Promise.all(['a', 'b', 'c'].map((body) => transaction.execute(insert(body))))
    await transaction.commit()
    expect(await bodies()).toHaveLength(3)
  })

  it('names the likely cause when a write waits for its own transaction', async () => {
    const patient = await openSingleWriterClient({ url, queueWaitMs: 30 })
    const transaction = await patient.transaction()
    await transaction.execute(insert('ngoài'))
    await expect(patient.execute(insert('lồng'))).rejects.toThrow(/without passing `req`/)
    await transaction.commit()
    await patient.execute(insert('sau'))
    patient.close()
    expect(await bodies()).toEqual(['ngoài', 'sau'])
  })

  it('rolls back a transaction that everyone forgot, and fails its commit', async () => {
    const forgotten = await client.transaction()
    await forgotten.execute(insert('quên'))
    await client.execute(insert('tiếp'))
    await expect(forgotten.commit()).rejects.toMatchObject({ code: 'TRANSACTION_CLOSED' })
    expect(await bodies()).toEqual(['tiếp'])
  })

  it('undoes a batch of which one statement fails', async () => {
    await expect(client.batch([insert('x'), insert('x')])).rejects.toThrow(/UNIQUE/)
    expect(await bodies()).toEqual([])
    await client.execute(insert('y'))
  })
})

describe('two processes', () => {
  it('waits for the other one without blocking the event loop, then says who holds the lock', async () => {
    const other = await openSingleWriterClient({ url })
    const holder = await other.transaction()
    await holder.execute(insert('giữ'))
    let ticks = 0
    const ticking = setInterval(() => (ticks += 1), 5)
    await expect(client.execute(insert('chờ'))).rejects.toThrow(/another process has held/)
    clearInterval(ticking)
    expect(ticks).toBeGreaterThan(5)
    await holder.commit()
    await client.execute(insert('được'))
    other.close()
    expect(await bodies()).toEqual(['giữ', 'được'])
  })

  it('finishes 64 parallel transactions from each of two processes', async () => {
    const script = join(import.meta.dirname, 'writeInParallel.ts')
    const run = promisify(execFile)
    await Promise.all(['a', 'b'].map((name) => run(process.execPath, [script, url, name, '64'])))
    expect(await bodies()).toHaveLength(2 * 64 * 2)
  }, 30_000)
})

describe('close', () => {
  it('releases the files, rolls back what is open and refuses what waits', async () => {
    const transaction = await client.transaction()
    await transaction.execute(insert('dở'))
    const waiting = client.execute(insert('chờ'))
    client.close()
    await expect(waiting).rejects.toMatchObject({ code: 'CLIENT_CLOSED' })
    await expect(client.execute('SELECT 1')).rejects.toMatchObject({ code: 'CLIENT_CLOSED' })
    expect(openFiles().filter((file) => file.startsWith(directory))).toEqual([])
    client = await openSingleWriterClient({ url })
    expect(await bodies()).toEqual([])
  })

  it('refuses a database in memory', async () => {
    await expect(openSingleWriterClient({ url: 'file::memory:' })).rejects.toThrow(/expected file:/)
  })
})

const openFiles = (): string[] =>
  readdirSync('/proc/self/fd').map((descriptor) => {
    try {
      return readlinkSync(`/proc/self/fd/${descriptor}`)
    } catch {
      return ''
    }
  })
