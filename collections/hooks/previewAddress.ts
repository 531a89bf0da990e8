import type { GeneratePreviewURL } from 'payload'
import { addressOf, type Addressed } from '../addressOf.ts'
import type { AddressedCollection } from '../slugs.ts'

/** The admin's link to the readers' page; none before the document has been published. */
export function previewAddress(collection: AddressedCollection): GeneratePreviewURL {
  return (doc, { req }) => {
    const document = doc as Addressed & { firstPublishedAt?: string | null }
    const path = document.firstPublishedAt ? addressOf(collection, document) : null
    return path === null ? null : `${req.payload.config.serverURL}${path}`
  }
}
