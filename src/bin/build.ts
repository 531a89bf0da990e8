/** `npm run build`: what `npm start` would build, without starting. */
import { resolve } from 'node:path'
import { buildNewsroom } from './buildNewsroom.ts'

await buildNewsroom(resolve(import.meta.dirname, '../..'), (line) => {
  console.log(line)
})
