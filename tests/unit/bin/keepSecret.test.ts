import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepSecret } from '../../../src/bin/keepSecret.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'keep-secret-'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

it('makes a secret at the first start, readable by its owner only, and keeps it', () => {
  const first = keepSecret(root, {})
  expect(first?.length).toBeGreaterThan(40)
  expect(keepSecret(root, {})).toBe(first)
  expect(statSync(join(root, 'data', 'secret')).mode & 0o777).toBe(0o600)
})

it('takes the operator’s own', () => {
  expect(keepSecret(root, { PAYLOAD_SECRET: 'mine' })).toBe('mine')
})

it.each([{ NODE_ENV: 'production' }, { DATABASE_URL: 'mongodb://localhost/newsroom' }])(
  'makes none for %o: several servers must share one',
  (env) => {
    expect(keepSecret(root, env)).toBeUndefined()
  },
)
