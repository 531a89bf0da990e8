import { keyOf } from '../core/choose.ts'
import type { Reference } from '../fields/decisions.ts'
import type { Source } from '../resolveOptions.ts'

type Row = Readonly<Record<string, unknown>>

/** The keys of the links that an editor picked by hand in a document read at depth 0. */
export const handPickedIn = (row: Row, { collection, picks }: Source): string[] =>
  picks.flatMap((field) => {
    const value = row[field]
    return (Array.isArray(value) ? value : [value]).flatMap((one) => keyOfLink(one, collection))
  })

/** A relation to one collection holds an id, one to several a reference. */
export function keyOfLink(link: unknown, collection: string): string[] {
  if (typeof link === 'number' || typeof link === 'string') return [keyOf(collection, link)]
  const { relationTo, value } = (link ?? {}) as Partial<Reference>
  return relationTo !== undefined && value !== undefined ? [keyOf(relationTo, value)] : []
}
