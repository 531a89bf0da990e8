/**
 * `npm run related:rebuild`: makes the index of related news anew, beside the running newsroom, in the
 * database of the environment. One that was cut short goes on where it ended.
 */
import { rebuildIndex } from '../../plugins/related-news/index.ts'
import { openNewsroom } from './openNewsroom.ts'

const payload = await openNewsroom()
const { done } = await rebuildIndex(payload, (state) => {
  process.stdout.write(`\r${state.done} / ${state.total}`)
})
console.log(`\rĐã dựng xong chỉ mục tin liên quan: ${done} nội dung.`)
await payload.destroy()
process.exit(0)
