import type { Where } from 'payload'
import type { DeskLine, DeskSource } from '../../plugins/editorial-desk/options.ts'
import { editorialRoles, hasRole } from '../access/roles.ts'
import { asCaller } from './asCaller.ts'

/** Photos that nobody may publish yet: all for editors, one's own for everybody else. */
export const photosWithoutCredit: DeskSource = async (question) => {
  const { req, limit, wants } = question
  if (!wants('broken')) return {}
  const uncredited: Where = {
    or: [{ credit: { exists: false } }, { credit: { equals: '' } }],
  }
  const where: Where = hasRole(req.user, ...editorialRoles)
    ? uncredited
    : { and: [uncredited, { createdBy: { equals: req.user.id } }] }
  const { docs, totalDocs } = await req.payload.find({
    ...asCaller(question),
    ...{ collection: 'media', limit, sort: '-updatedAt', where, pagination: true },
    select: { filename: true, alt: true, updatedAt: true },
  })
  const lines = docs.map(({ id, filename, alt, updatedAt }): DeskLine => ({
    id: `media:${id}`,
    title: alt || filename || null,
    kind: { vi: 'Ảnh', en: 'Photo' },
    what: { vi: 'Thiếu nguồn ảnh, chưa đăng được', en: 'No credit: not to be published' },
    href: `/collections/media/${id}`,
    at: Date.parse(updatedAt),
  }))
  return { broken: { lines, total: totalDocs, list } }
}

const list = {
  label: { vi: 'ảnh thiếu nguồn', en: 'photos without credit' },
  href: '/collections/media?where[or][0][and][0][credit][exists]=false' as const,
}
