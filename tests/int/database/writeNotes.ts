/** Run as a process of its own: `writeNotes.ts <url> <name> <notes>`; migrates, then writes. */
import { notes, openSmallNewsroom } from './smallNewsroom.ts'

const [url = '', name = '', count = '0'] = process.argv.slice(2)
const payload = await openSmallNewsroom(url)
await Promise.all(
  Array.from({ length: Number(count) }, (_, number) =>
    payload.create({
      collection: notes,
      data: { title: `${name} ${number}`, lines: [{ text: 'một' }, { text: 'hai' }] } as never,
    }),
  ),
)
await payload.destroy()
