/**
 * `npm run related:learn`: learns the order of related news from the links that editors placed, in the
 * database of the environment, beside the running newsroom; `-- --undo` puts back the order before.
 */
import { runLearning } from '../../plugins/related-news/index.ts'
import { openNewsroom } from './openNewsroom.ts'

const payload = await openNewsroom()
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
