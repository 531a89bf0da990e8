import type { CollectionConfig, Field } from 'payload'
import { auditActions } from '../core/auditAction.ts'
import type { ResolvedOptions } from '../options.ts'

const nobody = () => false
const closed = { create: nobody, update: nobody, delete: nobody }

const number = (name: string, vi: string, en: string): Field => ({
  name,
  type: 'number',
  required: true,
  defaultValue: 0,
  label: { vi, en },
})

/**
 * Figures, rolled up: a row for each creative, placement, day and hour, however many readers; of old
 * days one row without an hour.
 */
export const createCounts = ({ slugs, access, adminGroup }: ResolvedOptions): CollectionConfig => ({
  slug: slugs.counts,
  labels: {
    singular: { vi: 'Số đếm', en: 'Count' },
    plural: { vi: 'Số đếm', en: 'Counts' },
  },
  access: { ...closed, read: access.manages },
  admin: { group: adminGroup, hidden: true },
  timestamps: false,
  indexes: [{ fields: ['campaign', 'day'] }],
  fields: [
    // Of all the others: the database itself lets nobody count one hour in two rows.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'campaign', type: 'text', required: true },
    { name: 'creative', type: 'text', required: true },
    { name: 'placement', type: 'text', required: true },
    { name: 'day', type: 'text', required: true, index: true },
    { name: 'hour', type: 'number', label: { vi: 'Giờ', en: 'Hour' } },
    number('impressions', 'Lượt tải', 'Impressions'),
    number('viewable', 'Lượt xem được', 'Viewable impressions'),
    number('clicks', 'Lượt bấm', 'Clicks'),
    number('dismissals', 'Lượt đóng', 'Dismissals'),
    number('bots', 'Máy tự động', 'Bots'),
  ],
})

/** Who changed what. Nobody writes here but the hooks, and nobody takes anything away. */
export const createAudit = ({
  slugs,
  access,
  adminGroup,
  users,
}: ResolvedOptions): CollectionConfig => ({
  slug: slugs.audit,
  labels: {
    singular: { vi: 'Nhật ký chiến dịch', en: 'Campaign audit entry' },
    plural: { vi: 'Nhật ký chiến dịch', en: 'Campaign audit' },
  },
  access: { ...closed, read: access.manages },
  admin: {
    group: adminGroup,
    useAsTitle: 'title',
    defaultColumns: ['createdAt', 'title', 'action', 'userName'],
  },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'subject',
      type: 'text',
      required: true,
      index: true,
      label: { vi: 'Bản ghi', en: 'Record' },
    },
    { name: 'title', type: 'text', label: { vi: 'Tên', en: 'Title' } },
    {
      name: 'action',
      type: 'select',
      required: true,
      label: { vi: 'Việc', en: 'Action' },
      options: Object.entries(auditActions).map(([value, label]) => ({ value, label })),
    },
    {
      name: 'user',
      type: 'relationship',
      relationTo: users as 'users',
      label: { vi: 'Người làm', en: 'User' },
    },
    // As it was: accounts are renamed and removed.
    { name: 'userName', type: 'text', label: { vi: 'Tên người làm', en: 'User’s name' } },
    { name: 'changes', type: 'json', label: { vi: 'Trước và sau', en: 'Before and after' } },
  ],
})

/** Rows that writers take turns on, and what a restart must remember of the counting. */
export const createLocks = ({ slugs, adminGroup }: ResolvedOptions): CollectionConfig => ({
  slug: slugs.locks,
  access: { ...closed, read: nobody },
  admin: { group: adminGroup, hidden: true },
  timestamps: false,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'turn', type: 'number', required: true, defaultValue: 0 },
    // Emergencies that are being published, see `claimEmergency`.
    { name: 'claims', type: 'json' },
    { name: 'at', type: 'number', index: true },
    { name: 'seen', type: 'textarea' },
  ],
})
