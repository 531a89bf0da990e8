import type { Payload } from 'payload'

/** The failed jobs of one kind; `oldest` is when the first of them was given up. */
export type FailedKind = { readonly count: number; readonly oldest: string }

type Row = {
  readonly taskSlug?: string | null
  readonly updatedAt: string
  readonly error?: { readonly cancelled?: boolean } | null
}

/** What a person called off is no failure; of very many the first tell enough. */
const mostCounted = 1000

/** The jobs that failed for good, by their kind. */
export async function failedJobs({
  db,
  collections,
}: Payload): Promise<ReadonlyMap<string, FailedKind>> {
  const kinds = new Map<string, FailedKind>()
  if (!('payload-jobs' in collections)) return kinds
  const { docs } = await db.find<Row>({
    collection: 'payload-jobs',
    where: { hasError: { equals: true } },
    select: { taskSlug: true, updatedAt: true, error: true },
    sort: 'updatedAt',
    limit: mostCounted,
    pagination: false,
  })
  for (const { taskSlug, updatedAt, error } of docs) {
    if (error?.cancelled === true) continue
    const kind = taskSlug ?? 'workflow'
    const { count, oldest } = kinds.get(kind) ?? { count: 0, oldest: updatedAt }
    kinds.set(kind, { count: count + 1, oldest })
  }
  return kinds
}
