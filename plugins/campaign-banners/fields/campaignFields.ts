import { wholeNumberField } from '../../kit/wholeNumberField.ts'
import type { Field } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import { reviewFields } from './reviewFields.ts'
import { targetingField } from './targetingField.ts'
import { windowsField } from './windowsField.ts'

const kinds = [
  { value: 'public-health', label: { vi: 'Sức khỏe cộng đồng', en: 'Public health' } },
  { value: 'emergency', label: { vi: 'Khẩn cấp', en: 'Emergency' } },
  { value: 'house', label: { vi: 'Nội dung của báo', en: 'House' } },
  { value: 'partner', label: { vi: 'Đối tác', en: 'Partner' } },
]
const levels = [
  { value: '1', label: { vi: '1 – trước hết', en: '1 – first' } },
  { value: '2', label: { vi: '2 – cao', en: '2 – high' } },
  { value: '3', label: { vi: '3 – thường', en: '3 – normal' } },
  { value: '4', label: { vi: '4 – thấp', en: '4 – low' } },
  { value: '5', label: { vi: '5 – sau cùng', en: '5 – last' } },
]

/** A component of the admin panel with what it has to know of the options. */
const panelOf = (options: ResolvedOptions, name: string) => ({
  path: `@thu-do/campaign-banners/components/client#${name}`,
  clientProps: {
    campaigns: options.slugs.campaigns,
    creatives: options.slugs.creatives,
    messages: options.messages?.slug ?? '',
    title: options.messages?.title ?? '',
    replacedBy: options.messages?.replacedBy ?? '',
    timeZone: options.timeZone,
    ...options.routes,
  },
})

/** Components that the server renders for who looks, and what takes the place of Payload's own. */
const onServer = (name: string): string => `@thu-do/campaign-banners/components/rsc#${name}`
export const publishing = {
  links: onServer('ListLinks'),
  list: onServer('ListControls'),
  edit: {
    PublishButton: onServer('PublishControl'),
    UnpublishButton: onServer('UnpublishControl'),
  },
}

/** Scheduled, live or over, as the list shows it. */
const stateColumn: Field = {
  name: 'state',
  type: 'ui',
  label: { vi: 'Lúc này', en: 'At present' },
  admin: { components: { Cell: onServer('StateCell') }, disableBulkEdit: true },
}

/** A booking: what for, when, where and how strongly. */
export function campaignFields(options: ResolvedOptions, isDisabled: boolean): Field[] {
  const panel = (name: string, field: string): Field[] =>
    isDisabled
      ? []
      : [
          {
            ...{ name, type: 'ui' },
            admin: {
              components: { Field: panelOf(options, field) },
              ...{ disableListColumn: true, disableBulkEdit: true },
            },
          },
        ]
  const { slugs } = options
  return [
    ...panel('overview', 'CampaignOverview'),
    ...(isDisabled ? [] : [stateColumn]),
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 150,
      label: { vi: 'Tên chiến dịch', en: 'Name' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'public-health',
          label: { vi: 'Loại', en: 'Kind' },
          options: kinds,
          admin: { width: '34%' },
        },
        {
          name: 'priority',
          type: 'select',
          required: true,
          defaultValue: '3',
          label: { vi: 'Mức ưu tiên', en: 'Priority class' },
          options: levels,
          admin: { width: '33%' },
        },
        wholeNumberField(
          {
            name: 'weight',
            required: true,
            defaultValue: 10,
            label: { vi: 'Tỷ trọng', en: 'Weight' },
            admin: {
              width: '33%',
              description: {
                vi: 'Cùng mức ưu tiên thì chia trang theo tỷ trọng.',
                en: 'Shares pages within one class.',
              },
            },
          },
          { from: 1, to: 1000 },
        ),
      ],
    },
    {
      name: 'objective',
      type: 'textarea',
      label: { vi: 'Mục tiêu', en: 'Objective' },
      maxLength: 1000,
      admin: { rows: 2 },
    },
    windowsField(options),
    targetingField(options),
    ...panel('conflicts', 'ConflictPanel'),
    ...(options.messages ? panel('messageMaker', 'MessageMaker') : []),
    {
      name: 'creatives',
      type: 'join',
      collection: slugs.creatives as 'users',
      on: 'campaign',
      label: { vi: 'Nội dung hiển thị', en: 'Creatives' },
      admin: { defaultColumns: ['headline', 'placements', '_status'] },
    },
    {
      type: 'row',
      fields: [
        wholeNumberField(
          {
            name: 'capPerDay',
            label: { vi: 'Số lần hiện mỗi ngày cho một bạn đọc', en: 'Times a day for one reader' },
            admin: {
              width: '50%',
              description: {
                vi: 'Trình duyệt của bạn đọc tự nhớ. Thông báo khẩn không bị giới hạn.',
                en: 'Kept by the reader’s own browser.',
              },
            },
          },
          { from: 1, to: 50 },
        ),
        wholeNumberField(
          {
            name: 'goal',
            label: { vi: 'Chỉ tiêu lượt xem được', en: 'Goal, in viewable impressions' },
            admin: { width: '50%' },
          },
          { from: 1, to: Number.MAX_SAFE_INTEGER },
        ),
      ],
    },
    {
      name: 'isDismissible',
      type: 'checkbox',
      defaultValue: true,
      label: { vi: 'Bạn đọc đóng được', en: 'Readers may close it' },
    },
    {
      name: 'resetDismissals',
      type: 'checkbox',
      defaultValue: false,
      label: { vi: 'Hiện lại với người đã đóng', en: 'Show again to those who closed it' },
    },
    ...reviewFields(options),
  ]
}
