/**
 * `npm run related:learn`: learns the order of related news from the links that editors placed, in the
 * database of the environment, beside the running newsroom; `-- --undo` puts back the order before.
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
const { runLearning } = await import('../../plugins/related-news/index.ts')

const payload = await getPayload({ config })
const code = await runLearning(payload, process.argv.slice(2), {
  say: (text) => {
    console.log(`\r${text}`)
  },
  progress: (text) => {
    process.stdout.write(`\r${text}`)
  },
})
await payload.destroy()
process.exit(code)
