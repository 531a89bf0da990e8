import type { RelationshipField } from 'payload'
import { otherThanItself } from '../fields/otherThanItself.ts'

const sameId = (a: unknown, b: unknown): boolean => String(a) === String(b)

/** The linked titles under the standfirst, picked by hand and printed in this order. */
export const relatedLinksField: RelationshipField = {
  name: 'relatedLinks',
  type: 'relationship',
  relationTo: 'articles',
  hasMany: true,
  maxRows: 10,
  label: { vi: 'Tin liên quan chọn tay', en: 'Hand-picked related links' },
  admin: {
    description: {
      vi: 'Các tiêu đề in ngay dưới sapo, theo thứ tự ở đây. Tối đa 10 tin.',
      en: 'Printed under the standfirst in this order; at most ten.',
    },
  },
  filterOptions: otherThanItself,
  validate: (value: unknown, { id }) => {
    const links = Array.isArray(value) ? value : []
    if (links.length > 10) return 'Chọn tối đa 10 tin liên quan. Hãy bỏ bớt.'
    if (id !== undefined && links.some((link) => sameId(link, id))) {
      return 'Bài không thể liên quan tới chính nó. Hãy bỏ bài này khỏi danh sách.'
    }
    if (new Set(links.map(String)).size < links.length) {
      return 'Có tin được chọn hai lần. Hãy bỏ bớt một lần.'
    }
    return true
  },
}
