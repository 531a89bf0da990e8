import type { Field } from 'payload'
import { chosenTermsField } from '../../kit/filters/chosenTerms.ts'
import { presetNames, presets, type PresetName } from '../core/presets.ts'
import type { Source } from '../resolveOptions.ts'
import { wholeNumberField } from '../../kit/wholeNumberField.ts'
import { tellsOfLoss } from './stateField.ts'

export const itemRange = { from: 1, to: 500 }
/** Up to a year. */
export const hourRange = { from: 1, to: 8760 }

/** Which feed, and for whom. */
export const identityFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'name',
        type: 'text',
        required: true,
        maxLength: 120,
        label: { vi: 'Tên kênh', en: 'Name' },
      },
      {
        name: 'slug',
        type: 'text',
        unique: true,
        index: true,
        maxLength: 80,
        label: { vi: 'Địa chỉ', en: 'Address' },
        admin: {
          description: {
            vi: 'Để trống thì lấy theo tên. Đừng đổi khi đối tác đã dùng.',
            en: 'Left empty, made from the name. Do not change it once a partner uses it.',
          },
        },
      },
    ],
  },
  { name: 'description', type: 'textarea', label: { vi: 'Mô tả', en: 'Description' } },
  {
    name: 'preset',
    type: 'select',
    required: true,
    defaultValue: 'generic',
    label: { vi: 'Nơi nhận', en: 'Receiver' },
    options: presetNames.map((value) => ({ value, label: { ...presets[value].label } })),
  },
]

/** What is in it. */
export function contentFields({ relations }: Source): Field[] {
  const section = relations.find(({ role }) => role === 'section')
  const tag = relations.find(({ role }) => role === 'tag')
  return [
    ...(section
      ? [
          relationField(section, {
            vi: 'Chuyên mục (một trong số này; để trống là tất cả)',
            en: 'Sections (any of them; empty for all)',
          }),
        ]
      : []),
    ...(tag ? [relationField(tag, { vi: 'Từ khóa', en: 'Tags' }), tagMode] : []),
    ...((section ?? tag) ? [chosenTermsField, forgetsLost] : []),
    {
      type: 'row',
      fields: [
        wholeNumberField(
          {
            name: 'itemCount',
            defaultValue: 30,
            label: { vi: 'Số bài', en: 'Items' },
          },
          itemRange,
        ),
        wholeNumberField(
          {
            name: 'windowHours',
            label: { vi: 'Chỉ bài trong … giờ qua', en: 'Only the last … hours' },
          },
          hourRange,
        ),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'content',
          type: 'select',
          required: true,
          defaultValue: 'full',
          label: { vi: 'Nội dung', en: 'Content' },
          options: [
            { value: 'full', label: { vi: 'Toàn văn', en: 'Full text' } },
            { value: 'summary', label: { vi: 'Sapo', en: 'Summary' } },
          ],
        },
        {
          name: 'photos',
          type: 'select',
          required: true,
          defaultValue: 'all',
          label: { vi: 'Ảnh', en: 'Photos' },
          options: [
            { value: 'all', label: { vi: 'Kèm ảnh nếu có', en: 'Where there is one' } },
            { value: 'required', label: { vi: 'Chỉ bài có ảnh', en: 'Only items with one' } },
            { value: 'none', label: { vi: 'Không kèm ảnh', en: 'None' } },
          ],
        },
      ],
    },
    photoRights,
    {
      name: 'hasRelated',
      type: 'checkbox',
      defaultValue: false,
      label: { vi: 'Kèm liên kết tin liên quan', en: 'With links to related stories' },
    },
    {
      type: 'row',
      fields: (['Source', 'Medium', 'Campaign'] as const).map((part) => ({
        name: `utm${part}`,
        type: 'text' as const,
        maxLength: 100,
        label: `utm_${part.toLowerCase()}`,
      })),
    },
  ]
}

const relationField = (
  { field, collection }: Source['relations'][number],
  label: { vi: string; en: string },
): Field => ({
  name: field,
  type: 'relationship',
  relationTo: collection as never,
  hasMany: true,
  label,
})

const tagMode: Field = {
  name: 'tagMode',
  type: 'select',
  required: true,
  defaultValue: 'any',
  label: { vi: 'Bài phải có', en: 'An item has' },
  options: [
    { value: 'any', label: { vi: 'ít nhất một từ khóa', en: 'any of the tags' } },
    { value: 'all', label: { vi: 'đủ các từ khóa', en: 'all of the tags' } },
  ],
}

/** An empty list that was emptied by a deletion is no wish for everything; this is. */
const forgetsLost: Field = {
  name: 'forgetsLost',
  type: 'checkbox',
  virtual: true,
  label: { vi: 'Bỏ những tiêu chí đã bị xóa', en: 'Do without the deleted criteria' },
  admin: {
    disableListColumn: true,
    description: {
      vi: 'Chuyên mục hoặc từ khóa của kênh đã bị xóa. Hãy chọn cái khác; hoặc chọn ô này rồi lưu: danh sách để trống khi đó là tất cả.',
      en: 'What the feed was over was deleted. Choose anew; or tick this and save: an empty list then means all.',
    },
    condition: ({ state }: { state?: string | null }) => tellsOfLoss(state),
  },
}

/** What photos' owners have allowed is known to nobody but the newsroom. */
const photoRights: Field = {
  name: 'hasPhotoRights',
  type: 'checkbox',
  defaultValue: false,
  label: { vi: 'Tòa soạn có quyền cấp ảnh cho nơi nhận', en: 'We may pass the photos on' },
  admin: {
    condition: (_, { preset }: { preset?: PresetName }) =>
      presets[preset ?? 'generic'].namesPhotoRights,
    description: {
      vi: 'Không chọn thì kênh ghi rõ ảnh thuộc về người được nêu ở nguồn ảnh.',
      en: 'If not, the feed says that the photos belong to whom their credit names.',
    },
  },
}
