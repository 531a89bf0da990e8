/**
 * `npm run media:renew`: makes the renditions anew of photos that were stored under former rules, in
 * the database and the folder of the environment. One that was cut short goes on where it ended.
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { keepSecret } from './keepSecret.ts'

const root = resolve(import.meta.dirname, '../..')
process.chdir(root)
if (existsSync('.env')) process.loadEnvFile('.env')
const secret = keepSecret(root, process.env)
if (secret) process.env['PAYLOAD_SECRET'] = secret
Object.assign(process.env, { NODE_ENV: 'production' })

const { getPayload } = await import('payload')
const { default: config } = await import('../../payload.config.ts')
const { renewPhotos } = await import('../../collections/media/renewPhotos.ts')

const payload = await getPayload({ config })
const { renewed, failed, total } = await renewPhotos(payload, (state) => {
  process.stdout.write(`\r${state.seen} / ${state.total}`)
})
console.log(`\rĐã làm lại cỡ ảnh của ${renewed} trong ${total} ảnh; ${failed} ảnh không làm được.`)
await payload.destroy()
process.exit(failed > 0 ? 1 : 0)
