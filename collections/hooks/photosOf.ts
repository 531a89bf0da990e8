import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { DocumentId } from '../../plugins/kit/tags.ts'
import { bodyReferences } from '../fields/body/bodyReferences.ts'

type Illustrated = {
  readonly leadPhoto?: DocumentId | null
  readonly portrait?: DocumentId | null
  readonly photos?: readonly DocumentId[] | null
  readonly body?: SerializedEditorState | null
}

/** Every photo that a document shows to its readers. */
export function photosOf(document: Illustrated): DocumentId[] {
  const { leadPhoto, portrait, photos, body } = document
  const all = [leadPhoto, portrait, ...(photos ?? []), ...bodyReferences(body).photos]
  return [...new Set(all.filter((id) => id !== null && id !== undefined))]
}
