import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

const reading = new Set(['find', 'aggregate', 'count', 'getMore', 'distinct'])

/** How many statements some work sends to the database, whichever it is. */
export async function countStatements(
  { db }: Payload,
  work: () => Promise<unknown>,
): Promise<number> {
  let sent = 0
  if (db.name === 'mongoose') {
    const client = (db as unknown as MongooseAdapter).connection.getClient()
    const note = ({ commandName }: { commandName: string }): void => {
      if (reading.has(commandName)) sent += 1
    }
    client.on('commandStarted', note)
    try {
      await work()
    } finally {
      client.off('commandStarted', note)
    }
    return sent
  }
  const { client } = db as unknown as SQLiteAdapter
  const execute = client.execute.bind(client)
  client.execute = (...args: Parameters<typeof execute>) => {
    sent += 1
    return execute(...args)
  }
  try {
    await work()
  } finally {
    client.execute = execute
  }
  return sent
}
