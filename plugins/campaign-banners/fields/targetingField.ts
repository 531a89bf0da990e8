import type { Field, GroupField } from 'payload'
import { chosenTermsField } from '../../kit/filters/chosenTerms.ts'
import type { ResolvedOptions } from '../options.ts'

type Data = { readonly kind?: string | null }
type Targeting = { readonly reach?: string | null }

/** Which pages a campaign may be on. An emergency is on all of them and is not asked. */
export function targetingField({ sections, tags, pageTypes }: ResolvedOptions): GroupField {
  const isMatching = (_: unknown, sibling: unknown): boolean =>
    (sibling as Targeting | undefined)?.reach === 'matching'
  const relation = (name: string, slug: string, label: { vi: string; en: string }): Field => ({
    name,
    type: 'relationship',
    relationTo: slug as 'users',
    hasMany: true,
    label,
    admin: { condition: isMatching },
  })
  return {
    name: 'targeting',
    type: 'group',
    label: { vi: 'Hiện ở đâu', en: 'Where' },
    admin: { condition: (data) => (data as Data).kind !== 'emergency' },
    fields: [
      {
        name: 'reach',
        type: 'select',
        required: true,
        defaultValue: 'every-page',
        label: { vi: 'Phạm vi', en: 'Reach' },
        options: [
          { value: 'every-page', label: { vi: 'Mọi trang', en: 'Every page' } },
          { value: 'matching', label: { vi: 'Chỉ những trang chọn dưới đây', en: 'Chosen pages' } },
        ],
        admin: {
          description: {
            vi: 'Chọn nhiều mục thì trang phải khớp tất cả. Chuyên mục đã chọn mà bị xóa thì chiến dịch không hiện nữa.',
            en: 'A page has to match all lists that are set.',
          },
        },
      },
      ...(sections
        ? [relation('sections', sections.slug, { vi: 'Chuyên mục', en: 'Sections' })]
        : []),
      ...(tags ? [relation('tags', tags.slug, { vi: 'Từ khóa', en: 'Tags' })] : []),
      ...(sections || tags ? [chosenTermsField] : []),
      {
        name: 'types',
        type: 'select',
        hasMany: true,
        label: { vi: 'Loại trang', en: 'Kinds of page' },
        options: pageTypes.map(({ value, label }) => ({ value, label: { ...label } })),
        admin: { condition: isMatching },
      },
      {
        name: 'width',
        type: 'select',
        defaultValue: 'any',
        label: { vi: 'Màn hình', en: 'Screen' },
        options: [
          { value: 'any', label: { vi: 'Mọi màn hình', en: 'Any' } },
          { value: 'narrow', label: { vi: 'Điện thoại (hẹp hơn 640 px)', en: 'Phones' } },
          { value: 'wide', label: { vi: 'Máy tính, máy tính bảng', en: 'Wider' } },
        ],
      },
    ],
  }
}
