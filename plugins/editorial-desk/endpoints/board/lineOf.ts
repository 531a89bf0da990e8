import type { CollectionSlug, PayloadRequest } from 'payload'
import type { DeskLine, DeskList } from '../../core/board/line.ts'
import type { DeskQuestion } from '../../options.ts'
import type { Publication } from '../../resolveOptions.ts'
import { wordsOf } from './wordsOf.ts'

export type Row = Readonly<Record<string, unknown>> & { readonly id: number | string }

/** A publication as a line, to which whoever found it adds what is to be said of it. */
export function lineOf(
  row: Row,
  { collection, title }: Publication,
  { payload }: PayloadRequest,
): Omit<DeskLine, 'what'> {
  const words = row[title]
  return {
    id: `${collection}:${row.id}`,
    title: typeof words === 'string' && words.trim() !== '' ? words : null,
    kind: wordsOf(collection, payload).one,
    href: `/collections/${collection}/${row.id}`,
  }
}

/** The collection's list, confined to what the desk calls by this name. */
export const listOf = (
  { collection }: Publication,
  view: string,
  { payload }: PayloadRequest,
): DeskList => ({
  label: wordsOf(collection, payload).many,
  href: `/collections/${collection}?desk=${view}`,
})

/** What every question to a publication has: the caller's own access, no depth, the fields that are named. */
export const asCaller = (
  { collection }: Publication,
  fields: readonly (string | null)[],
  req: DeskQuestion['req'],
) => ({
  ...{ collection: collection as CollectionSlug, depth: 0, overrideAccess: false, req },
  ...{ user: req.user, pagination: false },
  // Payload's types know the fields of no project.
  select: Object.fromEntries(
    fields.flatMap((name) => (name === null ? [] : [[name, true]])),
  ) as never,
})
