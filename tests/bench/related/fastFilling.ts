import type { Payload } from 'payload'

type Sqlite = { readonly client?: { execute(statement: string): Promise<unknown> } }

/** SQLite without waiting for the disk and with room for its indexes, for the time of the filling. */
export async function withFastFilling<Result>(
  payload: Payload,
  fill: () => Promise<Result>,
): Promise<Result> {
  const { client } = payload.db as unknown as Sqlite
  if (payload.db.name !== 'sqlite' || !client) return fill()
  await client.execute('pragma synchronous = off')
  await client.execute('pragma cache_size = -2000000')
  try {
    return await fill()
  } finally {
    await client.execute('pragma cache_size = -2000')
    await client.execute('pragma synchronous = full')
  }
}
