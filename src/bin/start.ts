/** `npm start`: builds what is not built, then serves in this process, so that signals reach it. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { EnvironmentError, parseEnvironment } from '../server/environment.ts'
import { buildNewsroom } from './buildNewsroom.ts'
import { keepSecret } from './keepSecret.ts'
import { endWithParent } from './endWithParent.ts'

const root = resolve(import.meta.dirname, '../..')
process.chdir(root)
if (existsSync('.env')) process.loadEnvFile('.env')

try {
  const secret = keepSecret(root, process.env)
  if (secret) process.env['PAYLOAD_SECRET'] = secret
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  // Before the build: a bad value is told at once, not after a minute.
  parseEnvironment(process.env)
  await buildNewsroom(root, (line) => {
    console.log(line)
  })
} catch (error) {
  console.error(error instanceof EnvironmentError ? error.message : error)
  process.exit(1)
}
endWithParent()
process.setSourceMapsEnabled(true)
await import(pathToFileURL(resolve(root, 'dist/server/main.js')).href)
