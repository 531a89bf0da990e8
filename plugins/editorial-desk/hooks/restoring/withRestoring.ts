import type { CollectionBeforeChangeHook, CollectionConfig, CollectionSlug, Config } from 'payload'
import type { Publication, ResolvedOptions } from '../../resolveOptions.ts'

type Row = Readonly<Record<string, unknown>> & { readonly id: number | string }

/** The configuration in which a restored version brings back the text and not what must stay. */
export const withRestoring = (config: Config, { publications }: ResolvedOptions): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => {
    const publication = publications.get(collection.slug)
    return publication ? keepingOnRestore(collection, publication) : collection
  }),
})

function keepingOnRestore(
  collection: CollectionConfig,
  { keptOnRestore }: Publication,
): CollectionConfig {
  const { hooks, slug } = collection
  const keep: CollectionBeforeChangeHook<Row> = async ({ context, data, originalDoc, req }) => {
    if (context['isRestoringVersion'] !== true || !originalDoc) return data
    const live = await req.payload.db.findOne<Row>({
      collection: slug as CollectionSlug,
      where: { id: { equals: originalDoc.id } },
      req,
    })
    const shown = live?._status === 'published' ? live : originalDoc
    const kept = Object.fromEntries(keptOnRestore.map((name) => [name, shown[name]]))
    return { ...data, ...kept }
  }
  return {
    ...collection,
    hooks: { ...hooks, beforeChange: [keep, ...(hooks?.beforeChange ?? [])] },
  }
}
