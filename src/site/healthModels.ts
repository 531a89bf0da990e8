import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { BodyLookups, Frame, Link, Photo } from './models.ts'
import type { OnwardModel } from './onwardModels.ts'

export type HealthMessageTeaser = {
  title: string
  href: string
  issuedOn: string
  issuingBody: string
  replaced: boolean
}
export type HealthMessageModel = OnwardModel & {
  frame: Frame
  title: string
  leadPhoto: Photo | null
  /** Official wording, verbatim. */
  wording: string
  steps: { label: string; text: string | null }[]
  source: { name: string; url: string | null }
  issuingBody: string
  issuedOn: string
  validUntil: string | null
  /** The message that replaces this one. */
  replacedBy: (Link & { issuedOn: string }) | null
  replaces: Link[]
  body: SerializedEditorState | null
  lookups: BodyLookups
}
