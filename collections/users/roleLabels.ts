import type { Role } from '../access/roles.ts'

/** How the newsroom calls its jobs. */
export const roleLabels: Record<Role, { vi: string; en: string }> = {
  administrator: { vi: 'Quản trị', en: 'Administrator' },
  'editor-in-chief': { vi: 'Tổng biên tập', en: 'Editor-in-chief' },
  editor: { vi: 'Biên tập viên', en: 'Editor' },
  reporter: { vi: 'Phóng viên', en: 'Reporter' },
  'campaign-officer': { vi: 'Cán bộ truyền thông', en: 'Campaign officer' },
}
