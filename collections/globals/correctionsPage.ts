import type { GlobalConfig } from 'payload'
import { anyone } from '../access/anyone.ts'
import { holders } from '../access/holders.ts'
import { chiefRoles } from '../access/roles.ts'
import { adminGroups } from '../adminGroups.ts'
import { dayField } from '../fields/dayField.ts'

/**
 * What the page of all corrections says around them. The law changes, so its name and article are
 * written here by whoever answers for the paper; nothing is said of an article until then.
 */
export const correctionsPage: GlobalConfig = {
  slug: 'corrections-page',
  label: { vi: 'Trang cải chính', en: 'Page of corrections' },
  access: { read: anyone, update: holders(...chiefRoles) },
  admin: {
    group: adminGroups.structure,
    description: {
      vi: 'Lời mở đầu và căn cứ pháp luật in ở trang Cải chính, xin lỗi.',
      en: 'What the page of corrections says around them.',
    },
  },
  fields: [
    {
      name: 'introduction',
      type: 'textarea',
      maxLength: 1000,
      label: { vi: 'Lời mở đầu', en: 'Introduction' },
      admin: {
        description: {
          vi: 'Để trống thì in: “Những thông tin báo đã đăng chưa đúng, được cải chính theo pháp luật về báo chí.”',
          en: 'Left empty, a sentence that names no article of any law.',
        },
      },
    },
    {
      name: 'legalBasis',
      type: 'text',
      maxLength: 300,
      label: { vi: 'Căn cứ pháp luật', en: 'Legal basis' },
      admin: {
        description: {
          vi: 'Tên luật và điều khoản đang có hiệu lực, đúng như cần in. Để trống thì không in gì.',
          en: 'The law and article in force, as it is to be printed. Left empty, nothing is.',
        },
      },
    },
    dayField({
      name: 'inForceFrom',
      label: { vi: 'Có hiệu lực từ ngày', en: 'In force from' },
      admin: {
        description: {
          vi: 'Trước ngày này căn cứ trên chưa được in.',
          en: 'The basis is not printed before this day.',
        },
      },
    }),
    {
      name: 'contact',
      type: 'textarea',
      maxLength: 500,
      label: { vi: 'Nơi nhận yêu cầu cải chính', en: 'Where to ask for a correction' },
      admin: {
        description: {
          vi: 'Để trống thì in địa chỉ, điện thoại và email của tòa soạn.',
          en: 'Left empty, the paper’s address, phone and email.',
        },
      },
    },
  ],
}
