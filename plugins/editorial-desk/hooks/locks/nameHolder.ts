import type { CollectionAfterReadHook } from 'payload'

type Holder = { readonly name?: string | null; readonly email?: string }
type Lock = { readonly user?: { readonly relationTo: string; readonly value?: unknown } | null }

/**
 * The panel calls whoever holds a lock by the address of her account (payload 3.90, `DocumentLocked`).
 * Colleagues know each other by name, so in a lock the name stands in the address's place.
 */
export const nameHolder: CollectionAfterReadHook = ({ doc }) => {
  const { user } = doc as Lock
  const holder = user?.value as Holder | null | undefined
  if (typeof holder !== 'object' || !holder?.name) return doc as unknown
  return { ...(doc as Lock), user: { ...user, value: { ...holder, email: holder.name } } }
}
