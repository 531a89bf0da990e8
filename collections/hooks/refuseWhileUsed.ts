import { APIError, type CollectionBeforeDeleteHook, type CollectionSlug } from 'payload'

type Use = {
  /** Who may refer to the document, and by which field. */
  readonly collection: CollectionSlug
  readonly field: string
  /** The sentence that the editor reads; gets the number of documents found. */
  readonly message: (count: number) => string
}

/** Refuses to delete a document that others still need, and says what to do first. */
export function refuseWhileUsed(...uses: readonly Use[]): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    for (const { collection, field, message } of uses) {
      const { totalDocs } = await req.payload.count({
        collection,
        where: { [field]: { equals: id } },
        // What lies in the trash may come back.
        trash: true,
        req,
      })
      if (totalDocs > 0) throw new APIError(message(totalDocs), 409, null, true)
    }
  }
}
