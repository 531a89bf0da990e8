import type { CollectionConfig } from 'payload'
import { nobody } from './nobody.ts'

export const buildsSlug = 'feed-builds'

/** How each feed was made the last time, in each format: one row each, written over. */
export const builds: CollectionConfig = {
  slug: buildsSlug,
  labels: {
    singular: { vi: 'Lần dựng kênh tin', en: 'Feed build' },
    plural: { vi: 'Lần dựng kênh tin', en: 'Feed builds' },
  },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  timestamps: false,
  fields: [
    // `giao-duc.rss`
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'name', type: 'text', required: true },
    { name: 'format', type: 'text', required: true },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'ms', type: 'number', required: true },
    { name: 'bytes', type: 'number', required: true },
    { name: 'itemCount', type: 'number', required: true },
    { name: 'problems', type: 'json' },
  ],
}
