import type { HTMLConvertersFunction } from '@payloadcms/richtext-lexical/html'
import type { Access, Payload } from 'payload'
import type { Answers } from '../kit/answers/answers.ts'
import type { Localized } from '../kit/locales.ts'
import type { FindForReaders } from '../kit/findForReaders.ts'
import type { Sourced } from '../kit/sourced.ts'
import type { DocumentId } from '../kit/tags.ts'
import type { VisibilityRule } from '../kit/visibility.ts'

/** One look at the content as readers see it at one instant. */
export type Reading = {
  readonly payload: Payload
  /** Epoch milliseconds. */
  readonly now: number
  /** What is known already; whoever gives it has it hear of every change. */
  readonly answers?: Answers | undefined
  /** Of the reader's language; none for the project's default one. */
  readonly locale?: string | null
}

/** For whom an address is made. */
export type Reader = {
  /** The project's locale, where its content has several. */
  readonly locale: string | null
}

/** A document at depth 0: relations are ids. */
export type Row = { readonly id: DocumentId } & Readonly<Record<string, unknown>>

/** What every feed says about its publisher. */
export type SiteFacts = {
  /** The paper's name; the title of the main feed. */
  readonly name: string
  readonly description: string
  /** BCP 47, for example `vi`. */
  readonly language: string
  readonly copyright?: string | null
  readonly image?: SiteMark | null
}

/** The same with words for each language; `language` is the default one's. */
export type LocalizedFacts = Pick<SiteFacts, 'language' | 'image'> & {
  readonly name: Localized
  readonly description: Localized
  readonly copyright?: Localized | null
}

/** The publisher's mark: a square PNG, JPEG or GIF. */
export type SiteMark = {
  /** Path or address. */
  readonly path: string
  /** Pixels. RSS allows 144 by 144 at most, and readers take 88 by 31 where nothing is said. */
  readonly width: number
  readonly height: number
}

/** The fields of a source by their paths, such as `meta.description`; only what its collection has. */
export type SourceFields = {
  readonly title: string
  readonly standfirst?: string
  /** Rich text. Without it the feed holds summaries only. */
  readonly body?: string
  /** An upload field. */
  readonly leadPhoto?: string
  /** Text that is printed instead of the authors' names. */
  readonly byline?: string
  /** @defaultValue `publishedAt`, or `createdAt` where there is none */
  readonly publishedAt?: string
  /**
   * The instant since which readers see a story, by which feeds are sorted and dated: later than its
   * publication where an embargo ended or it was published again.
   * @defaultValue `publishedAt`'s
   */
  readonly visibleSince?: string
  /**
   * The last change that readers see. Without such a field each save dates a story anew.
   * @defaultValue `updatedAt`
   */
  readonly modifiedAt?: string
  /** @defaultValue `expiresAt` where there is one; null where nothing expires */
  readonly expiresAt?: string | null
  /**
   * A unique field that orders stories of the same instant and names them for ever.
   * @defaultValue `id`
   */
  readonly key?: string
}

/** A collection whose documents are items. */
export type SourceOptions = {
  readonly collection: string
  readonly fields: SourceFields
  /** The feed of everything in the collection. */
  readonly feed: {
    /** URL segment: `trang-chu`. */
    readonly name: string
    /** Null for the site's own name. */
    readonly title: Localized | null
    /** The page that it follows. */
    readonly path: Localized
  }
  /** Full text or standfirsts, in all feeds over the collection. @defaultValue the plugin's `content` */
  readonly content?: 'full' | 'summary'
  /** Fields that `path` reads. */
  readonly select?: readonly string[]
  /** Further fields that the renderer of full texts reads. */
  readonly textSelect?: readonly string[]
  /** A document's path on the site; null while it has none. */
  readonly path: (document: Row, reader: Reader) => string | null
  /** Related documents that have feeds of their own or name categories and authors. */
  readonly relations?: readonly RelationOptions[]
}

/** A relationship field of a source. */
export type RelationOptions = {
  /** The field of the source. */
  readonly field: string
  /** The collection that it leads to. */
  readonly collection: string
  /** What its documents are to an item; of a `series` it is a part, and not filed under it. */
  readonly role: 'section' | 'tag' | 'author' | 'series'
  /** Where their feeds are: `/giao-duc.rss` for an empty text, `/tu-khoa/ocop.rss` for `tu-khoa`. */
  readonly feedPrefix: string
  /** @defaultValue `name` */
  readonly name?: string
  /** @defaultValue `slug` */
  readonly slug?: string
  /** The text field that says what a document is about; its feed then says the same. */
  readonly description?: string
  /** The field that holds the document above, where there are levels. */
  readonly parent?: string
  /** Heading of these feeds in lists: `Chuyên mục`. */
  readonly label: Localized
  /** The path of a document's own page. */
  readonly path: (document: Row, parent: Row | null, reader: Reader) => string
}

/** The photos' collection. */
export type MediaOptions = {
  readonly collection: string
  /** @defaultValue `alt` */
  readonly alt?: string
  readonly caption?: string
  readonly credit?: string
  /** Image sizes to take, the best first; the original where a photo has none of them. */
  readonly sizes?: readonly string[]
  /** Image sizes for a thumbnail. */
  readonly thumbnails?: readonly string[]
  /** @defaultValue the address that Payload gives the file */
  readonly path?: (file: { readonly filename: string; readonly url: string }) => string
}

export type BodyRequest = {
  readonly reading: Reading
  readonly collection: string
  readonly bodies: readonly {
    readonly id: DocumentId
    readonly body: unknown
    /** With the fields that the source names, and those of its `select` and `textSelect`. */
    readonly document: Row
  }[]
}

/** HTML of one text; the feed puts the lead photo between the two. */
export type FullTextParts = { readonly above: string; readonly below: string }

/**
 * Makes the full texts of several documents at once, by the document's id as text: each with what it was
 * made from beside the document itself, so that it is kept and made again by itself.
 */
export type BodyRenderer = (
  request: BodyRequest,
) => Promise<ReadonlyMap<string, Sourced<FullTextParts>>>

/** A story that goes on from another. */
export type RelatedStory = {
  readonly title: string
  /** Path or address for readers. */
  readonly path: string
}

/** Reads what goes on from several documents at once, by the document's id as text. */
export type RelatedReader = (request: {
  readonly reading: Reading
  readonly collection: string
  readonly ids: readonly DocumentId[]
}) => Promise<Sourced<ReadonlyMap<string, readonly RelatedStory[]>>>

/** A person's words in both languages of the admin panel. */
export type Label = { readonly vi: string; readonly en: string }

export type PartnerFeedOptions = {
  /** @defaultValue `feeds` */
  readonly slug?: string
  /** Who may make, change and see them. @defaultValue anybody with a login */
  readonly access?: Access
  /** Heading in the admin panel's menu. */
  readonly group?: Label
  /** Where they are: `/doi-tac/<slug>.rss`. @defaultValue `doi-tac` */
  readonly prefix?: string
}

export type RssFeedsOptions = {
  /** Keeps the schema and drops the behaviour. @defaultValue false */
  readonly disabled?: boolean
  /** Origin without a slash at the end. @defaultValue Payload's `serverURL` */
  readonly siteUrl?: string
  /** With a project of several languages, words may be given for each: `{ vi: 'Báo', en: 'Paper' }`. */
  readonly site: LocalizedFacts | ((reading: Reading) => Promise<Sourced<SiteFacts>>)
  /** The first one's feed is the main one. */
  readonly sources: readonly SourceOptions[]
  readonly media?: MediaOptions
  /**
   * Where the feeds are.
   * @defaultValue `<api>/rss-feeds`, where the plugin answers itself; elsewhere the project answers
   * with `answerFeed`
   */
  readonly basePath?: string
  /**
   * Next's own `basePath`, which stands before every address that a browser asks for.
   * @defaultValue what Payload's `withPayload` knows of it (`NEXT_BASE_PATH`), else none
   */
  readonly nextBasePath?: string
  /** Path of the news sitemap. @defaultValue `<basePath>/news.xml` */
  readonly newsSitemapPath?: string
  /** File name of the OPML list. @defaultValue `feeds.opml` */
  readonly opmlName?: string
  /** Items of a feed, 1–500. @defaultValue 50 */
  readonly limit?: number
  /** Full text or standfirsts. @defaultValue `full` */
  readonly content?: 'full' | 'summary'
  /** Minutes that readers may keep a feed, 1–1440. @defaultValue 15 */
  readonly ttlMinutes?: number
  /**
   * Whose names the guids are (RFC 4151): a host and a date at which it was yours. Never change it.
   * @defaultValue `<host of siteUrl>,2026`
   */
  readonly guidAuthority?: string
  /** WebSub hub that is told of changes; null for none. @defaultValue null */
  readonly hubUrl?: string | null
  /** Lets the hub be inside the own network. @defaultValue false */
  readonly isPrivateHubAllowed?: boolean
  /** Days that a removal is told to subscribers, 1–365. @defaultValue 30 */
  readonly tombstoneDays?: number
  /** Minutes east of Greenwich of the day that an archive holds. @defaultValue 0 */
  readonly dayOffsetMinutes?: number
  /**
   * The zone in which editors type and read times.
   * @defaultValue Payload's `admin.timezones.defaultTimezone`, else `Asia/Ho_Chi_Minh`
   */
  readonly timeZone?: string
  /** @defaultValue {@link lexicalBodies}: plain Lexical with uploads */
  readonly renderBodies?: BodyRenderer
  /**
   * HTML of the project's own Lexical nodes and blocks, as Payload's `convertLexicalToHTML` takes it: it
   * is given what full texts are made with otherwise, and replaces what it names. Of a node that nobody
   * names nothing is shown. Without use beside `renderBodies`.
   */
  readonly converters?: HTMLConvertersFunction
  /**
   * Lets partners' feeds name related stories (`<atom:link rel="related">`, RFC 4287 section
   * 4.2.7.2), where an editor switches it on.
   * @defaultValue none
   */
  readonly readRelated?: RelatedReader
  /**
   * What a reader may see, of every source.
   * @defaultValue by those of `_status`, the date, `embargoUntil` and `expiresAt` that a source has
   */
  readonly visibility?: VisibilityRule
  /**
   * How documents are asked for as readers may see them. A project whose hooks on reading matter to
   * callers from outside alone may pass `findForReaders`, at a third of the price.
   * @defaultValue `payload.find` with `overrideAccess: false`
   */
  readonly find?: FindForReaders
  /** Who sees the state of the feeds in the admin panel. @defaultValue anybody with a login */
  readonly access?: Access
  /** The collection of feeds for partners; false for none. @defaultValue {} */
  readonly partnerFeeds?: PartnerFeedOptions | false
}
