import type { CollectionAfterChangeHook, CollectionSlug } from 'payload'
import { formerNamesSlug } from '../collections/formerNames.ts'
import type { Row } from '../options.ts'
import { relatedFeedName } from '../reading/findFeed.ts'
import { textOf } from '../reading/rowValues.ts'
import type { Relation } from '../resolveOptions.ts'

/** Keeps the name under which readers subscribed, when a section, tag or author gets another. */
export const rememberFormerName = (relation: Relation): CollectionAfterChangeHook<Row> =>
  async function ({ doc, previousDoc, operation, req }) {
    const before = operation === 'update' ? textOf(previousDoc, relation.slug) : null
    const after = textOf(doc, relation.slug)
    if (before === null || after === null || before === after) return
    const [from, to] = [before, after].map((slug) => relatedFeedName(relation, slug))
    // The new name may have been somebody's former one; it is a feed again.
    const where = { name: { in: [from, to] } }
    await req.payload.db.deleteMany({ collection, where, req })
    const data = { name: from, relatedCollection: relation.collection, relatedId: String(doc.id) }
    await req.payload.create({ collection, data: data as never, depth: 0, req })
  }

const collection = formerNamesSlug as CollectionSlug
