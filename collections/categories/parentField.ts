import type { PayloadRequest, RelationshipField } from 'payload'
import type { DocumentId } from '../../plugins/kit/tags.ts'
import { isSaved } from '../fields/otherThanItself.ts'

/** The section above. The paper has two levels, so a section with a parent takes no children. */
export const parentField: RelationshipField = {
  name: 'parent',
  type: 'relationship',
  relationTo: 'categories',
  index: true,
  label: { vi: 'Thuộc chuyên mục', en: 'Parent section' },
  admin: {
    description: {
      vi: 'Để trống nếu là chuyên mục lớn. Báo có hai cấp chuyên mục.',
      en: 'Empty for a top-level section. There are two levels.',
    },
  },
  filterOptions: ({ id }) => ({
    and: [{ parent: { exists: false } }, ...(isSaved(id) ? [{ id: { not_equals: id } }] : [])],
  }),
  validate: async (value: unknown, { id, req }) => {
    if (typeof value !== 'string' && typeof value !== 'number') return true
    if (id !== undefined && String(value) === String(id)) {
      return 'Chuyên mục không thể thuộc chính nó. Hãy chọn chuyên mục khác hoặc để trống.'
    }
    const parent = await findParent(value, req)
    if (!parent) return 'Không tìm thấy chuyên mục đã chọn. Hãy chọn lại.'
    if (parent.parent !== null && parent.parent !== undefined) {
      return 'Báo chỉ có hai cấp chuyên mục. Hãy chọn một chuyên mục lớn.'
    }
    if (id !== undefined && (await hasChildren(id, req))) {
      return 'Chuyên mục này đang có chuyên mục con nên không thể thuộc chuyên mục khác.'
    }
    return true
  },
}

type Section = { id: DocumentId; parent?: DocumentId | null }

const findParent = (id: DocumentId, req: PayloadRequest): Promise<Section | null> =>
  req.payload.db.findOne<Section>({
    collection: 'categories',
    where: { id: { equals: id } },
    select: { parent: true },
    req,
  })

async function hasChildren(id: DocumentId, req: PayloadRequest): Promise<boolean> {
  const child = await req.payload.db.findOne<Section>({
    collection: 'categories',
    where: { parent: { equals: id } },
    select: {},
    req,
  })
  return child !== null
}
