import type { Tracking } from '../core/trackedUrl.ts'
import type { PresetName } from '../core/presets.ts'
import type { DocumentId } from '../../kit/tags.ts'
import type { Relation } from '../resolveOptions.ts'
import type { Selection } from '../reading/selection.ts'

/** What a feed is, before its items are read. */
export type FeedSpec = {
  /** Its address below the feeds' folder: `giao-duc`, `tu-khoa/ocop`. */
  readonly name: string
  /** What it is of, for ever: `trang-chu`, `articles/section/12`. */
  readonly origin: string
  /** The section, tag or author that it is of; null for a whole source and a partner's. */
  readonly of: { readonly relation: Relation; readonly id: DocumentId } | null
  /** Null for the site's own name. */
  readonly title: string | null
  readonly description: string | null
  /** Path of the page that it follows. */
  readonly pagePath: string
  readonly selection: Selection
  readonly limit: number
  /** Whether what is older than its newest items has documents of its own. */
  readonly hasArchive: boolean
  readonly content: 'full' | 'summary'
  /** `required` is also the selection's, which passes over stories without one. */
  readonly photos: 'all' | 'required' | 'none'
  readonly tracking: Tracking
  /** Only stories of the last so many milliseconds. */
  readonly windowMs: number | null
  readonly preset: PresetName
  /** The receiver may show the photos; asked by some presets only. */
  readonly hasPhotoRights: boolean
  /** Each item names the stories that go on from it. */
  readonly hasRelated: boolean
  /** Epoch milliseconds before which there was no such feed; null where nobody can tell. */
  readonly startedAt: number | null
  /** Its address holds a key, which no hub is to learn. */
  readonly isSecret: boolean
  /** Heading under which lists show it; null for a feed that no list shows. */
  readonly group: string | null
}
