import { lexicalEditor } from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'
import { textFeatures } from './textFeatures.ts'

/** A sentence of the story, set large. */
export const pullQuoteBlock: Block = {
  slug: 'pullQuote',
  labels: {
    singular: { vi: 'Trích dẫn nổi bật', en: 'Pull quote' },
    plural: { vi: 'Trích dẫn nổi bật', en: 'Pull quotes' },
  },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 500,
      label: { vi: 'Câu trích', en: 'Text' },
    },
    {
      name: 'attribution',
      type: 'text',
      maxLength: 200,
      label: { vi: 'Người nói', en: 'Attribution' },
    },
  ],
}

/** Facts beside the story. */
export const infoBoxBlock: Block = {
  slug: 'infoBox',
  labels: {
    singular: { vi: 'Hộp thông tin', en: 'Info box' },
    plural: { vi: 'Hộp thông tin', en: 'Info boxes' },
  },
  fields: [
    { name: 'title', type: 'text', maxLength: 200, label: { vi: 'Tiêu đề', en: 'Title' } },
    {
      name: 'content',
      type: 'richText',
      required: true,
      label: { vi: 'Nội dung', en: 'Content' },
      editor: lexicalEditor({ features: textFeatures }),
    },
  ],
}

/** A card that leads to another article. */
export const relatedArticleBlock: Block = {
  slug: 'relatedArticle',
  labels: {
    singular: { vi: 'Bài liên quan', en: 'Related article' },
    plural: { vi: 'Bài liên quan', en: 'Related articles' },
  },
  fields: [
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      required: true,
      label: { vi: 'Bài', en: 'Article' },
    },
  ],
}
