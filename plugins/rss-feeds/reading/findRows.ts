import type { CollectionSlug, Where } from 'payload'
import { selectionOf } from '../../kit/fieldValue.ts'
import type { Reading, Row } from '../options.ts'
import { runtimeOf } from '../runtime.ts'

export type RowQuery = {
  readonly collection: string
  readonly where?: Where
  readonly sort?: readonly string[]
  readonly limit: number
  readonly select: readonly string[]
}

/** Rows at depth 0 as a reader without a login may see them. */
export async function findRows(reading: Reading, query: RowQuery): Promise<Row[]> {
  const { payload, now, locale } = reading
  const { sort, ...rest } = query
  const question = {
    ...rest,
    select: selectionOf(query.select),
    ...(sort ? { sort: [...sort] } : {}),
    ...(locale ? { locale } : {}),
  }
  return (await runtimeOf(payload).options.find(payload, question, now)) as Row[]
}

/**
 * Rows that readers may not see. Only for questions whose answer tells nothing of the content: when
 * something comes, what has gone, what a partner's feed is made of.
 */
export async function findHiddenRows(
  { payload, now, locale }: Reading,
  query: RowQuery,
): Promise<Row[]> {
  const { collection, where, sort, limit } = query
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    ...(where ? { where } : {}),
    ...(sort ? { sort: [...sort] } : {}),
    limit,
    select: selectionOf(query.select),
    depth: 0,
    pagination: false,
    overrideAccess: true,
    context: { now },
    ...((locale ? { locale } : {}) as object),
  })
  return docs as unknown as Row[]
}

/** All of the conditions; undefined where there is none. */
export function allOf(...conditions: readonly (Where | null | undefined)[]): Where | undefined {
  const given = conditions.filter((where) => where !== null && where !== undefined)
  return given.length === 0 ? undefined : { and: given }
}
