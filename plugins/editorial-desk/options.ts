import type { PayloadRequest } from 'payload'
import type { VisibilityRule } from '../kit/visibility.ts'
import type { DeskFound, DeskSection } from './core/board/line.ts'
import type { Clock } from './core/time/clock.ts'

export type { DeskFound, DeskLine, DeskSection } from './core/board/line.ts'

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

/** Who looks at the first page, and when. */
export type DeskQuestion = {
  /** With the user whose access every question is asked with. */
  readonly req: PayloadRequest & { user: NonNullable<PayloadRequest['user']> }
  /** Epoch milliseconds. */
  readonly now: number
  /** The end of tomorrow by the newsroom's clock. */
  readonly until: number
  /** How many lines a part of the page shows. */
  readonly limit: number
  /** Whether this part is asked for: the menu counts what waits, and wants nothing else. */
  readonly wants: (section: DeskSection) => boolean
}

/**
 * Brings what the desk knows nothing of to first pages: another plugin's campaigns, photos, certificates.
 * A part that is left out is not for who asks.
 */
export type DeskSource = (
  question: DeskQuestion,
) => Promise<Partial<Record<DeskSection, DeskFound>>>

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

/** Ways to look at a list that some people keep for others. */
export type SharedViewsOptions = {
  /** Who shares one, and drops what was shared. */
  readonly sharers: AskedOf
  /** With whom: groups of people by name, who is in one, and what it is called. */
  readonly groups: Readonly<
    Record<
      string,
      {
        readonly label: { readonly vi: string; readonly en: string }
        readonly members: AskedOf
      }
    >
  >
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
  /**
   * Ways to look at a list that some people keep for whole groups.
   * @defaultValue nobody shares
   */
  readonly sharedViews?: SharedViewsOptions
  /**
   * The clock by which hours are typed and said, and by which days begin: an IANA name, and what people
   * call it.
   * @defaultValue `Asia/Ho_Chi_Minh`, said as “giờ Hà Nội”
   */
  readonly timeZone?: Clock
  /** The first page of everybody who works in the newsroom. */
  readonly desk?: {
    /**
     * What stands there besides publications.
     * @defaultValue nothing
     */
    readonly sources?: readonly DeskSource[]
    /**
     * Lines of one part; of the timeline twice as many.
     * @defaultValue 6
     */
    readonly linesPerPart?: number
  }
  /** What is written, approved and published, by slug; each keeps drafts. */
  readonly publications: Readonly<Record<string, PublicationOptions>>
}
