import type { Words } from '../../plugins/kit/refusal.ts'
import type { Asked } from './asked.ts'

/** What people do with what they find in the panel, as a refusal says it. */
export const acts = {
  create: { vi: 'tạo', en: 'create' },
  read: { vi: 'mở', en: 'open' },
  update: { vi: 'sửa', en: 'change' },
  publish: { vi: 'xuất bản', en: 'publish' },
  throwAway: { vi: 'bỏ vào thùng rác', en: 'throw away' },
  delete: { vi: 'xóa', en: 'delete' },
  restoreVersion: { vi: 'khôi phục phiên bản của', en: 'restore a version of' },
  readVersions: { vi: 'xem các phiên bản của', en: 'see the versions of' },
} as const satisfies Record<string, Words>
export type Act = keyof typeof acts

/** Null of what has no words of its own. */
export function actOf({ operation, data }: Asked): Act | null {
  if (data?.['_status'] === 'published' && writing.has(operation)) return 'publish'
  if (operation === 'update' && (data?.['deletedAt'] ?? null) !== null) return 'throwAway'
  return operation in acts ? (operation as Act) : null
}

const writing: ReadonlySet<string> = new Set(['create', 'update'])
