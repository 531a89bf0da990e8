import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { BodyLookups, Correction, Frame, Link, Photo } from './models.ts'
import type { OnwardModel } from './onwardModels.ts'

export type HealthMessageTeaser = {
  title: string
  href: string
  issuedOn: string
  issuingBody: string
  /** What holds in its place. */
  replacedBy: Link | null
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
  corrections: Correction[]
  /** Every version that there was, the newest first; this one alone where there is no other. */
  versions: HealthVersion[]
  /** The message as programs that warn read it; null once another holds in its place. */
  alertHref: string | null
  /** The message as a sheet to print; null once another holds in its place. */
  posterHref: string | null
  /** The sheet as a picture; null with it. */
  posterPictureHref: string | null
  body: SerializedEditorState | null
  lookups: BodyLookups
}
/** A message on one sheet of paper. */
export type PosterModel = Pick<
  HealthMessageModel,
  'frame' | 'title' | 'wording' | 'steps' | 'issuingBody' | 'issuedOn' | 'validUntil'
> & {
  /** The sheet as a picture. */
  pictureHref: string
  /** Where the message is on the web, whole. */
  address: string
}
type HealthVersion = Link & { issuedOn: string; isThis: boolean; holds: boolean }
