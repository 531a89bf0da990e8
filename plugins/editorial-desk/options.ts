import type { PayloadRequest } from 'payload'
import type { VisibilityRule } from '../kit/visibility.ts'

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

/** What is written down about who did what, and who reads it. */
export type AuditOptions = {
  /**
   * Collections besides the publications, by slug. Of one with accounts, who signs in and who fails to
   * is written down as well.
   * @defaultValue none
   */
  readonly collections?: readonly string[]
  /** @defaultValue none */
  readonly globals?: readonly string[]
  /** Who reads it and takes it away as a table. */
  readonly readers: AskedOf
  /**
   * Fields of which nothing is told but that they changed, by name. The passwords, keys and sessions of
   * accounts are never told, nor are hidden fields.
   * @defaultValue none
   */
  readonly secrets?: readonly string[]
  /**
   * Where a request came from; an entry keeps a mark of it, and never the address.
   * @defaultValue nothing is kept
   */
  readonly networkOf?: (req: PayloadRequest) => string | null
  /** The heading in the panel's menu. @defaultValue none */
  readonly group?: string | Readonly<Record<string, string>>
}

export type EditorialDeskOptions = {
  /**
   * What is written down about who did what.
   * @defaultValue nothing
   */
  readonly audit?: AuditOptions
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
  /** What is written, approved and published, by slug; each keeps drafts. */
  readonly publications: Readonly<Record<string, PublicationOptions>>
}
