import type { CollectionSlug, Payload } from 'payload'
import { isInTrash } from '../../kit/liveChange.ts'
import { type SaidDecided, sayDecided } from '../core/order/sayDecided.ts'
import { type InBoth, sayWhy } from '../core/reasons.ts'
import type { Source } from '../resolveOptions.ts'
import { sectionOf } from '../entryOf.ts'
import { handPickedIn } from '../linksIn.ts'
import { relatedTo, type RelatedStory } from './relatedTo.ts'
import type { DocumentId } from '../../kit/tags.ts'

/** Why a list beside a document is empty. */
type EmptyReason =
  /** Readers cannot see the document. */
  | 'hidden'
  /** Nothing that readers see is about the same matter, or all of it is excluded or shown already. */
  | 'nothing-alike'
  /** The document has no section, so there is nothing else of it. */
  | 'no-section'
  /** It is the only one of its section. */
  | 'alone-in-section'

export type BesideNow = {
  readonly stories: readonly (RelatedStory & {
    readonly said: InBoth
    readonly decided: SaidDecided
  })[]
  readonly empty: readonly EmptyReason[]
}

type Question = { readonly source: Source; readonly id: DocumentId; readonly now: number }

/** What readers meet beside a document now, why each is there, and why a list is empty. */
export async function readBesideNow(payload: Payload, question: Question): Promise<BesideNow> {
  const { source, id, now } = question
  const { collection, visibility } = source
  const document = await payload.db.findOne<Record<string, unknown> & { id: number }>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
  })
  if (!document || isInTrash(document) || !visibility.isVisible(document, now)) {
    return { stories: [], empty: ['hidden'] }
  }
  const shown = handPickedIn(document, source)
  const { value } = await relatedTo(payload, { collection, id, now, shown })
  const empty: EmptyReason[] = value.length === 0 ? ['nothing-alike'] : []
  const section = await whyNoneOfSection(payload, question, document)
  return {
    stories: value.map((story) => ({
      ...story,
      said: sayWhy(story.why.words, story.why.daysApart, story.why.linkedWith),
      decided: sayDecided(story.why.decided),
    })),
    empty: section ? [...empty, section] : empty,
  }
}

async function whyNoneOfSection(
  payload: Payload,
  { source, id, now }: Question,
  document: Readonly<Record<string, unknown>>,
): Promise<EmptyReason | null> {
  if (source.section === null) return null
  const section = sectionOf(document, source)
  if (section === null) return 'no-section'
  const { totalDocs } = await payload.count({
    collection: source.collection as CollectionSlug,
    where: {
      and: [
        { [source.section]: { in: [section] } },
        { id: { not_equals: id } },
        source.visibility.where(now),
      ],
    },
    overrideAccess: false,
    context: { now },
  })
  return totalDocs === 0 ? 'alone-in-section' : null
}
