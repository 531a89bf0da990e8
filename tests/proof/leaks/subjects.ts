import type { Payload, SanitizedCollectionConfig } from 'payload'
import type { TestUser } from '../../factories/index.ts'
import type { Data, DocumentId, Maker } from '../../factories/makeDocument.ts'

/** A document in one state, made anew for whoever asks for it. */
export type Subject = {
  /** As the row of the table says it. */
  readonly name: string
  /** Written by who asks. */
  readonly isOwn: boolean
  make(owners: Owners): Promise<DocumentId>
}
type Owners = {
  /** Who is going to ask; null for a stranger. */
  readonly self: TestUser | null
  /** Somebody else. */
  readonly other: TestUser
}

const past = '2020-01-01T00:00:00.000Z'
const future = '2100-01-01T00:00:00.000Z'

type State = { readonly name: string; readonly data: Data; readonly isWithdrawn?: true }

const draft: State = { name: 'draft', data: { _status: 'draft' } }
const visible: State = { name: 'visible', data: { _status: 'published' } }
const timed: readonly State[] = [
  { name: 'scheduled', data: { _status: 'published', publishedAt: future } },
  { name: 'embargoed', data: { _status: 'published', publishedAt: past, embargoUntil: future } },
  {
    name: 'expired',
    data: { _status: 'published', publishedAt: past, expiresAt: '2020-02-01T00:00:00.000Z' },
  },
]
const withdrawn: State = { name: 'withdrawn', data: { _status: 'published' }, isWithdrawn: true }

/** The states that a collection's documents can be in, each written by oneself and by another. */
export function subjectsOf(
  collection: SanitizedCollectionConfig,
  { payload, maker }: { readonly payload: Payload; readonly maker: Maker },
): Subject[] {
  const names = new Set(collection.flattenedFields.map((field) => field.name))
  const hasDrafts = Boolean(collection.versions?.drafts)
  const states: readonly State[] = hasDrafts
    ? [draft, ...(names.has('embargoUntil') ? timed : []), withdrawn, visible]
    : [{ name: 'any', data: {} }]
  const make = async ({ data, isWithdrawn }: State, owner: TestUser): Promise<DocumentId> => {
    const id = await maker.make(collection, data, owner)
    if (isWithdrawn) {
      await payload.update({
        collection: collection.slug,
        id,
        data: { _status: 'draft' } as never,
        depth: 0,
      })
    }
    return id
  }
  return states.flatMap((state) => [
    {
      name: `${state.name}, own`,
      isOwn: true,
      make: ({ self, other }) => make(state, self ?? other),
    },
    { name: state.name, isOwn: false, make: ({ other }) => make(state, other) },
  ])
}
