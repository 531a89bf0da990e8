/** The headings under which the admin panel's menu lists collections and globals. */
export const adminGroups = {
  content: { vi: 'Nội dung', en: 'Content' },
  campaigns: { vi: 'Chiến dịch', en: 'Campaigns' },
  structure: { vi: 'Sắp xếp', en: 'Structure' },
  library: { vi: 'Tư liệu', en: 'Library' },
  system: { vi: 'Hệ thống', en: 'System' },
} as const
