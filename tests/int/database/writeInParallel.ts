/** Run as a process of its own: `writeInParallel.ts <url> <name> <transactions>`. */
import { openSingleWriterClient } from '../../../src/database/singleWriterClient.ts'

const [url = '', name = '', count = '0'] = process.argv.slice(2)
const client = await openSingleWriterClient({ url })

async function writeTwice(number: number): Promise<void> {
  const transaction = await client.transaction()
  for (const half of ['đầu', 'cuối']) {
    const args = [`${name}-${number}-${half}`]
    await transaction.execute({ sql: 'INSERT INTO notes (body) VALUES (?)', args })
    // A hook's work between two writes: others run, and must not write, meanwhile.
    await new Promise(setImmediate)
  }
  await transaction.commit()
}

await Promise.all(Array.from({ length: Number(count) }, (_, number) => writeTwice(number)))
client.close()
