import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Payload } from 'payload'
import { keepSecret } from './keepSecret.ts'

/** The newsroom of the environment for a command that runs beside its server. */
export async function openNewsroom(): Promise<Payload> {
  const root = resolve(import.meta.dirname, '../..')
  process.chdir(root)
  if (existsSync('.env')) process.loadEnvFile('.env')
  const secret = keepSecret(root, process.env)
  if (secret) process.env['PAYLOAD_SECRET'] = secret
  Object.assign(process.env, { NODE_ENV: 'production' })
  // Only now: the configuration reads the environment.
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../payload.config.ts')
  return getPayload({ config })
}
