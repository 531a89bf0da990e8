import type { Payload } from 'payload'

type Sqlite = {
  drizzle: object
  insert(args: object): Promise<{ id: number }[]>
}
type Mongo = {
  collections: Record<
    string,
    {
      collection: { insertMany(rows: object[]): Promise<{ insertedIds: Record<number, unknown> }> }
    }
  >
}

/** Documents by the thousand, past hooks: what is measured is how they are found. */
export async function insertStories(
  payload: Payload,
  days: readonly number[],
): Promise<(number | string)[]> {
  const rows = days.map((day, number) => ({ name: `Bài ${number}`, outAt: dateOf(day) }))
  if (payload.db.name === 'sqlite') {
    const adapter = payload.db as unknown as Sqlite
    const values = rows.map((row) => ({ ...row, outAt: row.outAt.toISOString() }))
    const created = await adapter.insert({ db: adapter.drizzle, tableName: 'stories', values })
    return created.map(({ id }) => id)
  }
  const { collections } = payload.db as unknown as Mongo
  const result = await collections['stories']?.collection.insertMany(rows)
  return Object.values(result?.insertedIds ?? {}).map(String)
}

const dateOf = (day: number): Date => new Date(day * 86_400_000)
