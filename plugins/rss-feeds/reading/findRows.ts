import type { CollectionSlug, Where } from 'payload'
import type { Reading, Row } from '../options.ts'

export type RowQuery = {
  readonly collection: string
  readonly where?: Where
  readonly sort?: readonly string[]
  readonly limit: number
  readonly select: readonly string[]
}

/** Rows at depth 0 as a reader without a login may see them. */
export const findRows = (reading: Reading, query: RowQuery): Promise<Row[]> =>
  find(reading, query, false)

/**
 * Rows that readers may not see. Only for questions whose answer tells nothing of the content: when
 * something comes, what has gone, what a partner's feed is made of.
 */
export const findHiddenRows = (reading: Reading, query: RowQuery): Promise<Row[]> =>
  find(reading, query, true)

async function find(
  { payload, now }: Reading,
  { collection, where, sort, limit, select }: RowQuery,
  overrideAccess: boolean,
): Promise<Row[]> {
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    ...(where ? { where } : {}),
    ...(sort ? { sort: [...sort] } : {}),
    limit,
    select: Object.fromEntries(select.map((field) => [field, true as const])),
    depth: 0,
    pagination: false,
    overrideAccess,
    context: { now },
  })
  return docs as unknown as Row[]
}

/** All of the conditions; undefined where there is none. */
export function allOf(...conditions: readonly (Where | null | undefined)[]): Where | undefined {
  const given = conditions.filter((where) => where !== null && where !== undefined)
  return given.length === 0 ? undefined : { and: given }
}
