/**
 * `npm run media:renew`: makes the renditions anew of photos that were stored under former rules, in
 * the database and the folder of the environment. One that was cut short goes on where it ended.
 */
import { renewPhotos } from '../../collections/media/renewPhotos.ts'
import { openNewsroom } from './openNewsroom.ts'

const payload = await openNewsroom()
const { renewed, failed, total } = await renewPhotos(payload, (state) => {
  process.stdout.write(`\r${state.seen} / ${state.total}`)
})
console.log(`\rĐã làm lại cỡ ảnh của ${renewed} trong ${total} ảnh; ${failed} ảnh không làm được.`)
await payload.destroy()
process.exit(failed > 0 ? 1 : 0)
