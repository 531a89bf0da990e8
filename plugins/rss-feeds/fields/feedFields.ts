import type { Field } from 'payload'
import { excludeField } from '../resolveOptions.ts'

/** What the plugin adds to the sidebar of each document that feeds carry. */
export const feedFields: readonly Field[] = [
  {
    name: excludeField,
    type: 'checkbox',
    label: { vi: 'Không đưa vào RSS', en: 'Keep out of feeds' },
    defaultValue: false,
    admin: {
      position: 'sidebar',
      description: {
        vi: 'Bài vẫn hiện trên trang báo nhưng không có trong kênh tin nào.',
        en: 'Readers still find it on the site, but no feed carries it.',
      },
    },
  },
  {
    name: 'feedCarriers',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '@thu-do/rss-feeds/components/client#FeedCarriers' },
    },
  },
]
