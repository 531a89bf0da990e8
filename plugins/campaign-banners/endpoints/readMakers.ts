import type { CollectionSlug, PayloadRequest } from 'payload'
import type { DocumentId } from '../../kit/tags.ts'
import type { ResolvedOptions } from '../options.ts'
import type { CreativeRow } from '../reader/records.ts'

type Place = { readonly options: ResolvedOptions; readonly req: PayloadRequest }
type Entry = {
  readonly subject: string
  readonly action: string
  readonly user?: DocumentId | null
}
/** Leaves the words as they are. */
const wordless = 'withdrawn'

/**
 * Who wrote the creatives since two persons last agreed on each, as the audit has it: also in another
 * campaign, or while this one was no emergency yet.
 */
export async function readMakers(
  campaign: DocumentId,
  creatives: readonly CreativeRow[],
  { options, req }: Place,
): Promise<DocumentId[]> {
  const { slugs } = options
  const subjects = creatives.map(({ id }) => `${slugs.creatives}:${id}`)
  if (subjects.length === 0) return []
  const { docs } = await req.payload.find({
    ...{ collection: slugs.audit as CollectionSlug, where: { subject: { in: subjects } }, req },
    ...{ sort: ['-createdAt', '-id'], depth: 0, pagination: false, overrideAccess: true },
  })
  const settled = new Set<string>()
  return (docs as unknown as Entry[]).flatMap(({ subject, action, user }) => {
    const isBefore = settled.has(subject) || action === 'confirmed'
    // With its creation begins the story of this creative; what is older is another's of its id.
    if (isBefore || action === 'created') settled.add(subject)
    return isBefore || action === wordless || user === null || user === undefined ? [] : [user]
  })
}
