import type { PayloadRequest, RelationshipField } from 'payload'
import type { DocumentId } from '../../plugins/kit/tags.ts'
import { otherThanItself } from '../fields/otherThanItself.ts'

/** Chains of replacement are short (5K, 2K, …); longer ones are a mistake in the data. */
const maxChain = 50

/** The message that took this one's place; readers of old articles are told so. */
export const replacedByField: RelationshipField = {
  name: 'replacedBy',
  type: 'relationship',
  relationTo: 'public-health-messages',
  index: true,
  label: { vi: 'Được thay bằng', en: 'Replaced by' },
  admin: {
    description: {
      vi: 'Thông điệp mới thay thông điệp này, ví dụ 5K được thay bằng 2K.',
      en: 'The newer message that replaces this one.',
    },
  },
  filterOptions: otherThanItself,
  validate: async (value: unknown, { id, req }) => {
    if ((typeof value !== 'string' && typeof value !== 'number') || id === undefined) return true
    if (String(value) === String(id)) {
      return 'Thông điệp không thể thay chính nó. Hãy chọn thông điệp khác.'
    }
    if (await leadsBackTo(id, value, req)) {
      return 'Hai thông điệp đang thay lẫn nhau. Hãy bỏ chọn ở thông điệp mới hơn.'
    }
    return true
  },
}

async function leadsBackTo(id: DocumentId, from: DocumentId, req: PayloadRequest) {
  let next: DocumentId | null = from
  for (let step = 0; next !== null && step < maxChain; step += 1) {
    const message: { replacedBy?: DocumentId | null } | null = await req.payload.db.findOne<{
      id: DocumentId
      replacedBy?: DocumentId | null
    }>({
      collection: 'public-health-messages',
      where: { id: { equals: next } },
      select: { replacedBy: true },
      req,
    })
    next = message?.replacedBy ?? null
    if (next !== null && String(next) === String(id)) return true
  }
  return false
}
