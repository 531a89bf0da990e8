import type { CollectionAfterOperationHook, CollectionSlug, Config, PayloadRequest } from 'payload'

type Id = number | string
type Refused = { readonly id: Id; readonly message: string }
type Bulk = { readonly docs: readonly unknown[]; readonly errors: readonly Refused[] }

/** The configuration that names, where several are changed at once, which of them was refused. */
export const withNamedRefusals = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => {
    const { hooks } = collection
    const afterOperation = [...(hooks?.afterOperation ?? []), nameRefused]
    return { ...collection, hooks: { ...hooks, afterOperation } }
  }),
})

const nameRefused: CollectionAfterOperationHook = async ({ collection, req, ...asked }) => {
  const { result } = asked
  if (!isBulk(result) || result.errors.length === 0) return result
  const { slug, admin } = collection
  const errors = await Promise.all(
    result.errors.map(async (error) => {
      const name = await titleOf({ slug, field: admin.useAsTitle ?? 'id', id: error.id }, req)
      return { ...error, message: `“${name}”: ${error.message}` }
    }),
  )
  return { ...result, errors }
}

const isBulk = (result: unknown): result is Bulk =>
  typeof result === 'object' && result !== null && 'docs' in result && 'errors' in result

type Named = { readonly slug: string; readonly field: string; readonly id: Id }

/** Whoever may change some of them may not see all: a piece that is not hers has no name here. */
async function titleOf({ slug, field, id }: Named, req: PayloadRequest): Promise<string> {
  const row = (await req.payload.findByID({
    ...{ collection: slug as CollectionSlug, id, draft: true, trash: true, depth: 0, req },
    ...{ disableErrors: true, overrideAccess: false, user: req.user },
  })) as Record<string, unknown> | null
  const title = row?.[field]
  return typeof title === 'string' && title ? title : String(id)
}
