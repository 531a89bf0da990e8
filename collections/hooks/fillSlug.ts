import {
  APIError,
  type CollectionSlug,
  type FieldHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { slugOf } from '../../plugins/kit/slugOf.ts'
import type { DocumentId } from '../../plugins/kit/tags.ts'

type SlugOptions = {
  /** The field that the slug is made from. */
  readonly source: string
  /** Segments that the collection may not use, because other pages live there. */
  readonly reserved?: readonly string[]
}

/** The document as it was, before it is known which fields it has. */
type Original = { readonly id: DocumentId; readonly [field: string]: unknown }

const maxNamesakes = 100

/**
 * Keeps a document's slug: made from its title, following the title until the first publication
 * unless an editor typed one, and told apart from its namesakes by `-2`, `-3`, … The unique index
 * decides when two documents are saved at the same moment.
 */
export function fillSlug({ source, reserved = [] }: SlugOptions): FieldHook<Original> {
  return async ({ value, data, originalDoc, collection, req }) => {
    if (!collection) return null
    const previous = stringOf(originalDoc?.slug)
    const typed = value === undefined ? previous : slugOf(stringOf(value))
    const isUntouched = previous !== '' && typed === previous
    const oldTitle = stringOf(originalDoc?.[source])
    if (isUntouched && (isSettled(collection, originalDoc) || !isMadeFrom(previous, oldTitle))) {
      return previous
    }
    const title = stringOf(data?.[source] ?? oldTitle)
    const made = slugOf(title) || (title && untitled)
    const wanted = typed === '' || isUntouched ? made : typed
    if (wanted === '') return null
    if (isUntouched && (wanted === previous || isVariantOf(previous, wanted))) return previous
    const taken = await slugsLike({ wanted, collection: collection.slug, id: originalDoc?.id, req })
    const isFree = (slug: string) => !taken.has(slug) && !reserved.includes(slug)
    const free = candidates(wanted).find(isFree)
    if (free === undefined) {
      throw new APIError(
        `Đã có quá nhiều mục dùng đường dẫn “${wanted}”. Hãy nhập một đường dẫn khác.`,
        400,
        null,
        true,
      )
    }
    return free
  }
}

/** For titles without a single letter or digit. */
const untitled = 'khong-tieu-de'

/** A settled slug no longer follows the title: readers may have kept the address. */
function isSettled(collection: SanitizedCollectionConfig, document: unknown): boolean {
  const { firstPublishedAt } = document as { firstPublishedAt?: string | null }
  return collection.versions?.drafts ? Boolean(firstPublishedAt) : true
}

const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const candidates = (slug: string): string[] => [
  slug,
  ...Array.from({ length: maxNamesakes - 1 }, (_, index) => `${slug}-${index + 2}`),
]

const isVariantOf = (slug: string, base: string): boolean =>
  slug.startsWith(`${base}-`) && /^\d{1,2}$/.test(slug.slice(base.length + 1))

function isMadeFrom(slug: string, title: string): boolean {
  const made = slugOf(title)
  return slug === made || isVariantOf(slug, made)
}

type Namesakes = {
  wanted: string
  collection: string
  id: number | string | undefined
  req: PayloadRequest
}

async function slugsLike({ wanted, collection, id, req }: Namesakes): Promise<Set<string>> {
  const { docs } = await req.payload.db.find<{ id: number | string; slug?: string | null }>({
    collection: collection as CollectionSlug,
    where: { slug: { in: candidates(wanted) } },
    select: { slug: true },
    limit: maxNamesakes,
    pagination: false,
    req,
  })
  return new Set(docs.filter((doc) => doc.id !== id).flatMap(({ slug }) => slug ?? []))
}
