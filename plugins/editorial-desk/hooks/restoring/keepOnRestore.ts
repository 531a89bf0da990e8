import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload'
import type { Publication } from '../../resolveOptions.ts'

type Row = Readonly<Record<string, unknown>> & { readonly id: number | string }

/** A restored version brings back the text, and neither its printed corrections nor what the law asks. */
export const keepOnRestore =
  ({ collection, keptOnRestore }: Publication): CollectionBeforeChangeHook<Row> =>
  async ({ context, data, originalDoc, req }) => {
    if (context['isRestoringVersion'] !== true || !originalDoc) return data
    const live = await req.payload.db.findOne<Row>({
      collection: collection as CollectionSlug,
      where: { id: { equals: originalDoc.id } },
      req,
    })
    const shown = live?._status === 'published' ? live : originalDoc
    const kept = Object.fromEntries(keptOnRestore.map((name) => [name, shown[name]]))
    return { ...data, ...kept }
  }
