import type { CollectionSlug, Endpoint } from 'payload'
import { refusal } from '../../../kit/refusal.ts'
import { collectionOf } from '../../hooks/collectionOf.ts'
import { mayBeInCharge } from '../../hooks/workflow/inCharge.ts'
import type { Publication } from '../../resolveOptions.ts'

/** Somebody to whom a piece can be handed. */
export type Colleague = { readonly id: number | string; readonly name: string }

/** More people than a newsroom has desks. */
const mostRead = 500

/** `GET /<slug>/colleagues`: to whom who edits this kind of publication can hand a piece. */
export const colleaguesEndpoint = (publication: Publication): Endpoint => ({
  path: '/colleagues',
  method: 'get',
  handler: async (req) => {
    if (!req.user || !publication.publishers({ req })) throw refusal(req, 403, notYours)
    const { payload, user } = req
    const collection = payload.config.admin.user as CollectionSlug
    const title = collectionOf(collection, payload).config.admin.useAsTitle ?? 'id'
    const { docs } = await payload.find({
      ...{ collection, depth: 0, overrideAccess: false, req, user },
      ...{ limit: mostRead, pagination: false },
    })
    const accounts = docs as unknown as (Readonly<Record<string, unknown>> &
      Pick<Colleague, 'id'>)[]
    const colleagues = accounts.flatMap((account): Colleague[] => {
      const named = title === 'id' ? account['email'] : (account[title] ?? account['email'])
      const name = typeof named === 'string' ? named : String(account.id)
      return mayBeInCharge(account, publication, req) ? [{ id: account.id, name }] : []
    })
    const sorted = colleagues.toSorted((a, b) => new Intl.Collator('vi').compare(a.name, b.name))
    return Response.json({ colleagues: sorted })
  },
})

const notYours = {
  vi: 'Chỉ biên tập viên giao bài.',
  en: 'Only an editor assigns a piece.',
}
