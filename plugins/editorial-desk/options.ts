import type { PayloadRequest } from 'payload'
import type { VisibilityRule } from '../kit/visibility.ts'
import type { Clock } from './core/time/clock.ts'

/** A question about whoever asks. */
export type AskedOf = (question: { req: PayloadRequest }) => boolean

/** What the desk asks of a collection, as the project names it. */
export type PublicationOptions = {
  /** Field of the title. */
  readonly title: string
  /**
   * Top-level fields that stay as readers have them when an older version is restored: printed
   * corrections, what the law asks for.
   * @defaultValue none
   */
  readonly keptOnRestore?: readonly string[]
  /**
   * The field that names who made it, whose own work it is.
   * @defaultValue `createdBy`
   */
  readonly author?: string
  /**
   * Who edits, approves and publishes; everybody else whom access lets write is a writer.
   * @defaultValue whoever is signed in
   */
  readonly publishers?: AskedOf
  /**
   * Top-level fields that change without a new approval.
   * @defaultValue none
   */
  readonly unreviewed?: readonly string[]
  /** @defaultValue `expiresAt`; null where nothing expires */
  readonly expiresAt?: string | null
  /**
   * Fields whose change is a step that is kept as it was, such as the state of review: no later
   * autosave writes over that version.
   * @defaultValue none
   */
  readonly milestones?: readonly string[]
}

export type EditorialDeskOptions = {
  /**
   * Keeps fields and collections with their data and drops everything else.
   * @defaultValue false
   */
  readonly disabled?: boolean
  /**
   * Nobody approves the own work.
   * @defaultValue nobody is exempt
   */
  readonly fourEyes?: { readonly exempt: AskedOf } | false
  /**
   * Who works in the newsroom and reads where a piece stands.
   * @defaultValue whoever is signed in
   */
  readonly staff?: AskedOf
  /**
   * What readers see.
   * @defaultValue the kit's rule over `_status`, `publishedAt`, `embargoUntil` and `expiresAt`
   */
  readonly visibility?: VisibilityRule
  /**
   * What is deleted goes to the trash first: all publications, and the collections named here.
   * @defaultValue no other collections, 30 days
   */
  readonly trash?: { readonly also?: readonly string[]; readonly days?: number }
  /**
   * The clock by which hours are typed and said, and by which days begin: an IANA name, and what people
   * call it.
   * @defaultValue `Asia/Ho_Chi_Minh`, said as “giờ Hà Nội”
   */
  readonly timeZone?: Clock
  /** What is written, approved and published, by slug; each keeps drafts. */
  readonly publications: Readonly<Record<string, PublicationOptions>>
}
