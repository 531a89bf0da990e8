import type { IncomingMessage, ServerResponse } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createProductionLog } from '../../../src/server/productionLog.ts'
import { asRequest } from '../../../src/server/requestId.ts'
import { openSmallNewsroom } from '../database/smallNewsroom.ts'

let directory: string
let payload: Payload
const written: string[] = []

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'log-'))
  const destination = { write: (text: string) => written.push(text) }
  const url = `file:${join(directory, 'newsroom.db')}`
  payload = await openSmallNewsroom(url, directory, {
    logger: createProductionLog(destination),
  })
})
afterAll(async () => {
  await payload.destroy()
  rmSync(directory, { recursive: true, force: true })
})

it('the production log has one line for each entry, whatever somebody sent', () => {
  written.length = 0
  const sent = 'a\n[12:00:00] INFO: quản trị đã đăng nhập\r\n\u001b[2J\u2028b'
  payload.logger.error({ err: new Error(sent), msg: sent })
  payload.logger.warn(sent)
  expect(written).toHaveLength(2)
  for (const line of written) {
    expect(line.slice(0, -1)).not.toMatch(/\p{Cc}/u)
    const entry = JSON.parse(line) as Record<string, unknown>
    expect(entry).toMatchObject({ msg: sent })
    expect(entry['time']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  }
  expect(written.map((line) => (JSON.parse(line) as { level: string }).level)).toEqual([
    'error',
    'warn',
  ])
})

it('names the request that a line belongs to', () => {
  written.length = 0
  const headers = { 'x-request-id': 'edge-0123456789' }
  asRequest(
    { headers } as unknown as IncomingMessage,
    { setHeader: () => undefined } as unknown as ServerResponse,
    () => {
      payload.logger.error('within')
    },
  )
  payload.logger.error('outside')
  const [within, outside] = written.map((line) => JSON.parse(line) as { requestId?: string })
  expect([within?.requestId, outside?.requestId]).toEqual(['edge-0123456789', undefined])
})
