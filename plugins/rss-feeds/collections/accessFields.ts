import type { Access, Field, FieldAccess } from 'payload'

/** Until when, and with which key. */
export const accessFields = (access: Access): Field[] => [
  {
    name: 'isActive',
    type: 'checkbox',
    defaultValue: true,
    label: { vi: 'Đang mở', en: 'Open' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'endsAt',
    type: 'date',
    label: { vi: 'Đóng vào', en: 'Ends at' },
    admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
  },
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
  {
    name: 'previousKeyUntil',
    type: 'date',
    label: { vi: 'Khóa cũ dùng được đến', en: 'The old key works until' },
    access: ofThePlugin,
    admin: {
      position: 'sidebar',
      readOnly: true,
      disableListColumn: true,
      date: { pickerAppearance: 'dayAndTime' },
      condition: (data: KeyData) => hasKey(data) && Boolean(data.previousKeyUntil),
    },
  },
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
