/**
 * `payload run node_modules/@thu-do/related-news/dist/bin/learn.js -- [--undo]`: learns the order of related
 * news from the links that the project's editors placed, or puts back the one before.
 */
import { pathToFileURL } from 'node:url'
import { getPayload, type SanitizedConfig } from 'payload'
import { findConfig } from 'payload/node'
import { runLearning } from '../index.ts'

const { default: config } = (await import(pathToFileURL(findConfig()).href)) as {
  readonly default: Promise<SanitizedConfig>
}
const payload = await getPayload({ config })
const code = await runLearning(payload, process.argv.slice(2), {
  say: (text) => {
    console.log(text)
  },
})
await payload.destroy()
process.exit(code)
