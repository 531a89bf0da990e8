import type { PayloadRequest } from 'payload'
import type { Localized } from '../kit/locales.ts'
import type { FindForReaders } from '../kit/findForReaders.ts'
import type { VisibilityRule } from '../kit/visibility.ts'
import type { Order } from './core/order/orderBy.ts'
import type { Weights } from './core/rank.ts'

/** What the plugin asks of a document, as the project names it; fields by path (`meta.description`). */
export type SourceOptions = {
  /** Field of the title. */
  readonly title: string
  /** Field of the standfirst. @defaultValue none */
  readonly lead?: string
  /** Field of the text: rich text, HTML or plain. @defaultValue none */
  readonly body?: string
  /** Field of the instant of publication. @defaultValue `publishedAt`, else `createdAt` */
  readonly date?: string
  /** Field of the instant since which readers see it, by which lists go. @defaultValue `date`'s */
  readonly visibleSince?: string
  /** Relation to the section, of which the first counts; or a word. @defaultValue none */
  readonly section?: string
  /** Documents whose field has one of the values are live coverage. @defaultValue none */
  readonly live?: { readonly field: string; readonly values: readonly string[] }
  /** Relations that hold links picked by hand, to documents of this collection. @defaultValue none */
  readonly picks?: readonly string[]
  /**
   * Relations to one collection each, or words, that say which stories belong together; one that holds
   * more than 40 ties nothing.
   * @defaultValue none
   */
  readonly dossiers?: readonly string[]
  /**
   * The block of `body` (Lexical) that leads to another document of this collection, and its field,
   * so that a suggestion can be put into the text.
   * @defaultValue none
   */
  readonly block?: { readonly slug: string; readonly field: string }
  /** How many of these may stand in one list beside others. @defaultValue no bound */
  readonly most?: number
  /** Path or address at which readers find a document; null where it has none. */
  readonly addressOf: (
    document: Readonly<Record<string, unknown>>,
    reader: { readonly locale: string | null },
  ) => string | null
  /** Fields that `addressOf` reads. @defaultValue `['slug']` */
  readonly addressFields?: readonly string[]
}

export type RelatedNewsOptions = {
  /**
   * Keeps fields and collections with their data and drops everything else.
   * @defaultValue false
   */
  readonly disabled?: boolean
  /** The collections that are related to one another, by slug. */
  readonly collections: Readonly<Record<string, SourceOptions>>
  /** Who sees suggestions and reasons, and rebuilds the index. @defaultValue anybody who is logged in */
  readonly edits?: (question: { readonly req: PayloadRequest }) => boolean
  /** Who sets how much freshness counts, for the whole site. @defaultValue as `edits` */
  readonly tunes?: (question: { readonly req: PayloadRequest }) => boolean
  /**
   * What a reader may see, in all collections.
   * @defaultValue by those of `_status`, the date, `embargoUntil` and `expiresAt` that each has
   */
  readonly visibility?: VisibilityRule
  /**
   * How documents are asked for as readers may see them. A project whose hooks on reading matter to
   * callers from outside alone may pass `findForReaders`, at a third of the price.
   * @defaultValue `payload.find` with `overrideAccess: false`
   */
  readonly find?: FindForReaders
  /**
   * The collection of sections, which gets a field for how much freshness counts there; `parent` is
   * its relation to the section above.
   * @defaultValue none
   */
  readonly sections?: { readonly collection: string; readonly parent?: string } | null
  /** Stories in the computed list, 1–20. @defaultValue 5 */
  readonly count?: number
  /**
   * What of a path of this site names its document whatever else it says, so that a link in a text to an
   * address of before is known: `(path) => /-(\d+)\.html$/.exec(path)?.[1] ?? null`.
   * @defaultValue the whole path
   */
  readonly nameInAddress?: (path: string) => string | null
  /** What counts how much; `freshness` from 0 (not at all) to 2. @defaultValue `defaultWeights` */
  readonly weights?: Partial<Weights>
  /**
   * An order that was learned from editors' links; what `learned` says does not count beside it.
   * @defaultValue what was learned here, else `learned.until`
   */
  readonly order?: Order
  /**
   * The file in which `bin/learn` keeps the order that it learned from this project's own links, and the
   * order until then, such as `vntcOrder` of full texts of Vietnamese news. All processes read it.
   * @defaultValue no file, and the formula alone, which is right for short texts and few of them
   */
  readonly learned?: { readonly file: string; readonly until?: Order }
  /** A lexicon written by `bin/buildLexicon.ts`. @defaultValue one of Vietnamese news, from VNTC */
  readonly packedLexicon?: string
  /** Title of the widget on others' pages, or one for each locale. @defaultValue `Có thể bạn quan tâm` */
  readonly heading?: Localized
  /** IANA zone of the dates that readers see. @defaultValue `Asia/Ho_Chi_Minh` */
  readonly timeZone?: string
  /**
   * Next's own `basePath`, which stands before every address that a browser asks for.
   * @defaultValue what Payload's `withPayload` knows of it (`NEXT_BASE_PATH`), else none
   */
  readonly nextBasePath?: string
  /** Sites that may show the widget, such as `https://congdoan.vn`; `*` for all. @defaultValue none */
  readonly widgetOrigins?: readonly string[]
}
