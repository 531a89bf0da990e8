import type { CollectionBeforeLoginHook } from 'payload'
import type { DocumentId } from '../../plugins/kit/tags.ts'

type Session = { readonly id: string }
type Account = { id: DocumentId; sessions?: readonly Session[] | null; updatedAt: string | null }

/**
 * Who logs in where somebody is logged in ends that session: its cookie is overwritten, and nobody
 * could log it out any more. Other browsers' sessions stay.
 */
export const endFormerSession: CollectionBeforeLoginHook = async ({ req }) => {
  // Payload puts the new user here only after this hook.
  const former = req.user as { id: DocumentId; _sid?: string } | null | undefined
  if (!former?._sid) return
  const { id, _sid: ended } = former
  const { db } = req.payload
  const account = await db.findOne<Account>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  })
  if (!account) return
  const sessions = (account.sessions ?? []).filter((session) => session.id !== ended)
  // As Payload's own logout writes it: a session is no change of the account.
  const data = { ...account, sessions, updatedAt: null }
  await db.updateOne({ collection: 'users', id, data, req, returning: false })
}
