import type { Access, Field, FieldAccess } from 'payload'
import { instantField } from '../../kit/dates/instantField.ts'

/** Until when, and with which key. */
export const accessFields = (access: Access, timeZone: string): Field[] => [
  {
    name: 'isActive',
    type: 'checkbox',
    defaultValue: true,
    label: { vi: 'Đang mở', en: 'Open' },
    admin: { position: 'sidebar' },
  },
  instantField(timeZone, {
    name: 'endsAt',
    label: { vi: 'Đóng vào', en: 'Ends at' },
    admin: { position: 'sidebar' },
  }),
  {
    name: 'needsKey',
    type: 'checkbox',
    defaultValue: false,
    label: { vi: 'Cần khóa truy cập', en: 'Needs a key' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'accessKey',
    type: 'text',
    label: { vi: 'Khóa truy cập', en: 'Access key' },
    access: { ...ofThePlugin, read: async ({ req }) => (await access({ req })) === true },
    admin: { position: 'sidebar', readOnly: true, disableListColumn: true, condition: hasKey },
  },
  {
    name: 'previousKey',
    type: 'text',
    access: { ...ofThePlugin, read: () => false },
    admin: { hidden: true },
  },
  instantField(timeZone, {
    name: 'previousKeyUntil',
    label: { vi: 'Khóa cũ dùng được đến', en: 'The old key works until' },
    access: ofThePlugin,
    admin: {
      position: 'sidebar',
      readOnly: true,
      disableListColumn: true,
      condition: (data: KeyData) => hasKey(data) && Boolean(data.previousKeyUntil),
    },
  }),
  {
    name: 'keyRenewal',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      condition: hasKey,
      components: { Field: '@thu-do/rss-feeds/components/client#KeyRenewal' },
    },
  },
]

type KeyData = { readonly needsKey?: boolean | null; readonly previousKeyUntil?: string | null }
const hasKey = ({ needsKey }: KeyData): boolean => needsKey === true
const nobody: FieldAccess = () => false
const ofThePlugin = { create: nobody, update: nobody } as const
