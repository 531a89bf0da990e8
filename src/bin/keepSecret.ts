import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The secret that the default setup creates at its first start and keeps: sessions outlive a
 * restart, and a fresh clone asks for nothing. An operator who says production, or whose data is in
 * MongoDB and perhaps behind several servers, names one secret for all of them.
 */
export function keepSecret(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (env['PAYLOAD_SECRET']) return env['PAYLOAD_SECRET']
  const isDefaultSetup = !env['DATABASE_URL'] || env['DATABASE_URL'].startsWith('file:')
  if (!isDefaultSetup || env['NODE_ENV'] === 'production') return undefined
  const file = join(root, 'data', 'secret')
  mkdirSync(dirname(file), { recursive: true })
  try {
    // `wx`: of two first starts at once, one creates it and the other reads it.
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    if (!isThere) throw error
  }
  return readFileSync(file, 'utf8').trim()
}
