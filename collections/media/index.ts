import type { CollectionConfig } from 'payload'

/** Photos. */
export function createMedia({ mediaDir }: { readonly mediaDir: string }): CollectionConfig {
  return {
    slug: 'media',
    upload: { staticDir: mediaDir, mimeTypes: ['image/*'] },
    fields: [{ name: 'alt', type: 'text' }],
  }
}
