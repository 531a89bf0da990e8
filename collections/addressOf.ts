import type { AddressedCollection } from './slugs.ts'

/** What an address is made from; `parentSlug` is the section above, where there is one. */
export type Addressed = {
  readonly slug?: string | null
  readonly publicId?: number | null
  readonly parentSlug?: string | null
}

/** The address of an article that never changes: its number, whatever is written before it. */
export const numberAddress = (publicId: number): string => `/${publicId}.html`

/** The path at which readers find a document today; null while it has no address yet. */
export function addressOf(
  collection: AddressedCollection,
  { slug, publicId, parentSlug }: Addressed,
): string | null {
  if (!slug) return null
  switch (collection) {
    case 'articles':
      return publicId ? `/${slug}-${publicId}.html` : null
    case 'events':
      return `/su-kien/${slug}`
    case 'product-spotlights':
      return `/san-pham-ocop/${slug}`
    case 'public-health-messages':
      return `/thong-diep-suc-khoe/${slug}`
    case 'tags':
      return `/tu-khoa/${slug}`
    case 'authors':
      return `/tac-gia/${slug}`
    case 'dossiers':
      return `/ho-so/${slug}`
    case 'pages':
      return `/${slug}`
    case 'categories':
      return parentSlug ? `/${parentSlug}/${slug}` : `/${slug}`
  }
}
