/**
 * `npm run related:rebuild`: makes the index of related news anew, beside the running newsroom, in the
 * database of the environment. One that was cut short goes on where it ended.
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
const { rebuildIndex } = await import('../../plugins/related-news/index.ts')

const payload = await getPayload({ config })
const { done } = await rebuildIndex(payload, (state) => {
  process.stdout.write(`\r${state.done} / ${state.total}`)
})
console.log(`\rĐã dựng xong chỉ mục tin liên quan: ${done} nội dung.`)
await payload.destroy()
process.exit(0)
