import {
  createLocalReq,
  restoreVersionOperation,
  type CollectionBeforeOperationHook,
  type Config,
  type Payload,
} from 'payload'
import { refusal } from '../../../kit/refusal.ts'
import { collectionOf } from '../collectionOf.ts'

/**
 * No door restores anything but a draft: Payload would put an old text before readers at once, or take
 * the story from them where the old version was a draft.
 *
 * @throws 400 where somebody's request has found another way.
 */
export const onlyAsDraft: CollectionBeforeOperationHook = ({ args, req, ...asked }) => {
  const { operation } = asked as { readonly operation: string }
  const { draft } = args as { readonly draft?: boolean }
  if (operation !== 'restoreVersion' || draft === true || !req.user) return
  throw refusal(req, 400, {
    vi: 'Khôi phục luôn tạo bản nháp. Hãy gửi kèm draft=true; xem bản nháp rồi xuất bản.',
    en: 'Restoring always makes a draft. Send draft=true; look at the draft, then publish it.',
  })
}

type Resolve = (root: unknown, args: object, ...more: unknown[]) => unknown
type Mutation = { readonly type?: unknown; readonly resolve?: Resolve }
type Schema = {
  readonly Mutation: { readonly fields: Readonly<Record<string, Mutation>> }
  readonly collections: Readonly<Record<string, { readonly graphQL?: { readonly type?: unknown } }>>
}

/** The GraphQL schema whose `restoreVersion…` of these collections makes a draft. */
export function withDraftMutations(
  graphQL: Config['graphQL'],
  withDrafts: ReadonlySet<string>,
): NonNullable<Config['graphQL']> {
  const own = graphQL?.mutations
  return {
    ...graphQL,
    mutations: (library, schema) => {
      const { Mutation, collections } = schema as Schema
      const types = new Set([...withDrafts].map((slug) => collections[slug]?.graphQL?.type))
      const restoring = Object.entries(Mutation.fields).filter(
        ([name, { type }]) => name.startsWith('restoreVersion') && types.has(type),
      )
      const asDraft = restoring.map(([name, { resolve, ...field }]) => [
        name,
        {
          ...field,
          resolve: (root: unknown, args: object, ...more: unknown[]) =>
            resolve?.(root, { ...args, draft: true }, ...more),
        },
      ])
      return { ...own?.(library, schema), ...(Object.fromEntries(asDraft) as object) }
    },
  }
}

/** The same of code that restores for somebody. Payload's Local API takes no `draft` (3.90). */
export function restoreAsDraft(payload: Payload, withDrafts: ReadonlySet<string>): void {
  const own = payload.restoreVersion
  payload.restoreVersion = async (options) => {
    const isSomebodys = Boolean(options.user ?? options.req?.user)
    if (!isSomebodys || !withDrafts.has(options.collection)) return own(options)
    const { overrideAccess = true, locale: _, ...asked } = options
    const req = await createLocalReq(asked, payload)
    const collection = collectionOf(options.collection, payload)
    return restoreVersionOperation({ ...asked, collection, draft: true, overrideAccess, req })
  }
}
