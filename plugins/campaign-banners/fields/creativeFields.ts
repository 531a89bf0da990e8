import { wholeNumberField } from '../../kit/wholeNumberField.ts'
import type { Field, PayloadRequest } from 'payload'
import { addressProblem } from '../../kit/addresses/addressProblem.ts'
import { stepIconNames } from '../core/stepIcons.ts'
import type { ResolvedOptions } from '../options.ts'
import { inLanguageOf } from '../refusal.ts'
import { colorField } from './colorField.ts'
import { picturesField } from './picturesField.ts'

const iconLabels: Record<(typeof stepIconNames)[number], { vi: string; en: string }> = {
  mask: { vi: 'Khẩu trang', en: 'Mask' },
  hands: { vi: 'Khử khuẩn', en: 'Disinfection' },
  distance: { vi: 'Khoảng cách', en: 'Distance' },
  'no-crowd': { vi: 'Không tập trung', en: 'No crowds' },
  declare: { vi: 'Khai báo', en: 'Declaration' },
  check: { vi: 'Dấu chọn', en: 'Check mark' },
}

/** One deliverable text with its pictures, and where it may stand. */
export function creativeFields(options: ResolvedOptions): Field[] {
  const { slugs, placements, media, messages } = options
  return [
    {
      name: 'campaign',
      type: 'relationship',
      relationTo: slugs.campaigns as 'users',
      required: true,
      index: true,
      label: { vi: 'Chiến dịch', en: 'Campaign' },
    },
    {
      name: 'placements',
      type: 'select',
      hasMany: true,
      required: true,
      label: { vi: 'Vị trí', en: 'Placements' },
      options: placements
        .filter(({ isEnabled }) => isEnabled)
        .map(({ name, label }) => ({ value: name, label: { ...label } })),
    },
    text('kicker', { vi: 'Nhãn', en: 'Kicker' }, 60),
    { ...text('headline', { vi: 'Tiêu đề', en: 'Headline' }, 120), required: true },
    {
      name: 'text',
      type: 'textarea',
      maxLength: 400,
      label: { vi: 'Nội dung', en: 'Text' },
      admin: { rows: 2 },
    },
    {
      name: 'steps',
      type: 'array',
      maxRows: 8,
      label: { vi: 'Các việc cần làm', en: 'Steps' },
      labels: { singular: { vi: 'Việc', en: 'Step' }, plural: { vi: 'Việc', en: 'Steps' } },
      fields: [
        {
          type: 'row',
          fields: [
            { ...text('label', { vi: 'Tên', en: 'Label' }, 60), required: true },
            {
              name: 'icon',
              type: 'select',
              defaultValue: 'check',
              label: { vi: 'Hình', en: 'Icon' },
              options: stepIconNames.map((value) => ({ value, label: iconLabels[value] })),
            },
          ],
        },
      ],
    },
    text('source', { vi: 'Nguồn', en: 'Source' }, 160),
    {
      ...text('link', { vi: 'Đường dẫn', en: 'Link' }, 500),
      validate: linkProblem,
      admin: {
        description: {
          vi: 'Trong trang: /thong-diep-suc-khoe/5k. Ngoài trang: https://…',
          en: 'A path of this site or an https:// address.',
        },
      },
    },
    text('callToAction', { vi: 'Chữ trên đường dẫn', en: 'Call to action' }, 40),
    {
      type: 'row',
      fields: [
        colorField('textColor', { vi: 'Màu chữ', en: 'Text colour' }, '#ffffff'),
        colorField('groundColor', { vi: 'Màu nền', en: 'Ground colour' }, '#7a0d14'),
      ],
    },
    ...(media ? [picturesField(media.slug)] : []),
    wholeNumberField(
      {
        name: 'weight',
        required: true,
        defaultValue: 1,
        label: { vi: 'Tỷ trọng trong chiến dịch', en: 'Weight within the campaign' },
        admin: { position: 'sidebar' },
      },
      { from: 1, to: 100 },
    ),
    ...(messages
      ? [
          {
            name: 'message',
            type: 'relationship',
            relationTo: messages.slug as 'users',
            label: { vi: 'Làm từ thông điệp', en: 'Made from the message' },
            access: { update: () => false },
            admin: { position: 'sidebar', readOnly: true },
          } satisfies Field,
        ]
      : []),
  ]
}

const text = (name: string, label: { vi: string; en: string }, maxLength: number) =>
  ({ name, type: 'text', label, maxLength }) as const

type Asked = { readonly req: PayloadRequest }

const linkProblem = (value: unknown, { req }: Asked): true | string => {
  const problem = value ? addressProblem(value, 'both') : null
  return problem ? inLanguageOf(req, problem) : true
}
