import type { CollectionBeforeChangeHook, Config } from 'payload'

/**
 * The configuration with every collection's closed fields kept while a version is restored. Payload
 * takes out of the version what who restores it may not write, and puts nothing in its place: the
 * document would be without it. A plugin like any other, the last, so that it reaches the
 * collections of those before it.
 */
export const keepClosedFields = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => {
    const { hooks, versions } = collection
    if (!versions) return collection
    const beforeChange = [asItWas, ...(hooks?.beforeChange ?? [])]
    return { ...collection, hooks: { ...hooks, beforeChange } }
  }),
})

type Row = Record<string, unknown> & { readonly id: number | string }

const asItWas: CollectionBeforeChangeHook<Row> = async ({
  collection,
  context,
  data,
  originalDoc,
  req,
}) => {
  if (context['isRestoringVersion'] !== true || !originalDoc) return data
  const kept: Record<string, unknown> = {}
  for (const field of collection.flattenedFields) {
    const mayUpdate = 'access' in field ? field.access.update : undefined
    if (!mayUpdate || data[field.name] !== undefined) continue
    const asked = { req, id: originalDoc.id, data, doc: originalDoc, siblingData: data }
    if (!(await mayUpdate(asked))) kept[field.name] = originalDoc[field.name]
  }
  return { ...data, ...kept }
}
