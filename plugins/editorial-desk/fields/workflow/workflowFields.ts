import type { Field, FieldAccess } from 'payload'
import { readersCopies } from '../../core/states/stateOf.ts'
import { stepLabels, steps } from '../../core/workflow/steps.ts'
import type { Publication, ResolvedOptions } from '../../resolveOptions.ts'

const nobody = (): boolean => false

const copyLabels = {
  none: { vi: 'Chưa có bản nào', en: 'None' },
  out: { vi: 'Đang có', en: 'There is one' },
  withdrawn: { vi: 'Đã gỡ', en: 'Withdrawn' },
} as const

type Question = ResolvedOptions & { readonly accounts: string }

/** What the desk keeps of each piece: its step, whom it waits for, and what was approved by whom. */
export function workflowFields(
  { publishers }: Publication,
  { accounts, staff }: Question,
): Field[] {
  const read = staff as FieldAccess
  const kept = { read, create: nobody, update: nobody }
  const edited = { read, create: publishers as FieldAccess, update: publishers as FieldAccess }
  return [
    {
      name: 'reviewState',
      type: 'select',
      label: { vi: 'Tình trạng biên tập', en: 'Review state' },
      defaultValue: 'drafting',
      index: true,
      options: steps.map((value) => ({ value, label: stepLabels[value] })),
      hooks: { beforeDuplicate: [() => 'drafting'] },
      access: { read },
      admin: {
        // The bar above the piece takes the steps.
        condition: () => false,
      },
    },
    {
      name: 'reviewNote',
      type: 'textarea',
      label: { vi: 'Lời nhắn khi trả lại', en: 'Note on handing back' },
      maxLength: 2000,
      access: edited,
      hooks: { beforeDuplicate: [() => null] },
      admin: {
        condition: () => false,
        disableBulkEdit: true,
      },
    },
    {
      name: 'assignee',
      type: 'relationship',
      relationTo: accounts as 'users',
      label: { vi: 'Người biên tập', en: 'Editor in charge' },
      index: true,
      access: edited,
      hooks: { beforeDuplicate: [() => null] },
      // The bar says who has it and hands it on; a form would bring back who had it before.
      admin: { position: 'sidebar', condition: () => false },
    },
    {
      name: 'approvedBy',
      type: 'relationship',
      relationTo: accounts as 'users',
      label: { vi: 'Người duyệt', en: 'Approved by' },
      access: kept,
      hooks: { beforeDuplicate: [() => null] },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'approvedAt',
      type: 'date',
      label: { vi: 'Duyệt lúc', en: 'Approved at' },
      access: kept,
      hooks: { beforeDuplicate: [() => null] },
      admin: { hidden: true },
    },
    {
      // Names the words that were approved, so that no others go out in their place.
      name: 'approvedDigest',
      type: 'text',
      label: { vi: 'Bản đã duyệt', en: 'Approved version' },
      access: kept,
      hooks: { beforeDuplicate: [() => null] },
      admin: { hidden: true },
    },
    {
      // The newest version of a live piece and of one that was taken back is a draft alike.
      name: 'readersCopy',
      type: 'select',
      label: { vi: 'Bản của bạn đọc', en: 'What readers have' },
      options: readersCopies.map((value) => ({ value, label: copyLabels[value] })),
      access: kept,
      hooks: { beforeDuplicate: [() => 'none'] },
      admin: { hidden: true },
    },
  ]
}

/** The fields that are the desk's own, and no words of the piece. */
export const workflowFieldNames = [
  'reviewState',
  'reviewNote',
  'assignee',
  'approvedBy',
  'approvedAt',
  'approvedDigest',
  'readersCopy',
] as const
