import type { CollectionConfig, GlobalConfig, Plugin, PayloadRequest } from 'payload'

/** What somebody has asked for, as far as a refusal has to say it. */
export type Asked = {
  readonly kind: 'collection' | 'global'
  readonly slug: string
  readonly operation: string
  /** Of a document; of a version where that is restored. */
  readonly id?: number | string
  readonly data?: Readonly<Record<string, unknown>>
}

/** Text and not a symbol: Payload drops a context that has only symbols. */
const key = 'thu-do.asked'
type Context = { [key]?: Asked }
type Args = { readonly id?: Asked['id']; readonly data?: unknown }

/** The last that the request set out to do: what is refused was not begun. */
export const askedOf = ({ context }: Pick<PayloadRequest, 'context'>): Asked | null =>
  (context as Context)[key] ?? null

/** Notes what each request is about before anybody refuses it; `explainForbidden` says it. */
export const noteWhatIsAsked: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map(noting),
  globals: (config.globals ?? []).map(notingGlobal),
})

function noting(collection: CollectionConfig): CollectionConfig {
  const { hooks, slug } = collection
  const note: NonNullable<NonNullable<typeof hooks>['beforeOperation']>[number] = ({
    args,
    req,
    ...asked
  }) => {
    const { operation } = asked as { readonly operation: string }
    remember({ kind: 'collection', slug, operation, ...askedIn(args) }, req)
  }
  return {
    ...collection,
    hooks: { ...hooks, beforeOperation: [note, ...(hooks?.beforeOperation ?? [])] },
  }
}

function notingGlobal(global: GlobalConfig): GlobalConfig {
  const { hooks, slug } = global
  const note: NonNullable<NonNullable<typeof hooks>['beforeOperation']>[number] = ({
    args,
    operation,
    req,
  }) => {
    remember({ kind: 'global', slug, operation, ...askedIn(args) }, req)
  }
  return {
    ...global,
    hooks: { ...hooks, beforeOperation: [note, ...(hooks?.beforeOperation ?? [])] },
  }
}

function askedIn(args: unknown): Pick<Asked, 'id' | 'data'> {
  const { id, data } = args as Args
  const isRecord = typeof data === 'object' && data !== null
  return { ...(id === undefined ? {} : { id }), ...(isRecord ? { data: { ...data } } : {}) }
}

const looking: ReadonlySet<string> = new Set(['read', 'count', 'readDistinct', 'countVersions'])

function remember(asked: Asked, req: PayloadRequest): void {
  // What a write's own hooks look up is not what was asked for.
  if (looking.has(asked.operation) && askedOf(req)) return
  ;(req.context as Context)[key] = asked
}
