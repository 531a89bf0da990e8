import type { GlobalConfig } from 'payload'
import { anyone } from '../access/anyone.ts'
import { holders } from '../access/holders.ts'
import { chiefRoles } from '../access/roles.ts'
import { adminGroups } from '../adminGroups.ts'
import { dayField } from '../fields/dayField.ts'

/**
 * What the press law asks every page to show. The law changes, so everything is a field.
 */
export const siteIdentity: GlobalConfig = {
  slug: 'site-identity',
  label: { vi: 'Thông tin tòa soạn', en: 'Site identity' },
  access: { read: anyone, update: holders(...chiefRoles) },
  admin: {
    group: adminGroups.structure,
    description: {
      vi: 'In ở đầu và chân mọi trang, theo pháp luật về báo chí.',
      en: 'Printed on every page, as the press law asks.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'paperName', type: 'text', required: true, label: { vi: 'Tên báo', en: 'Paper' } },
        { name: 'tagline', type: 'text', label: { vi: 'Dòng dưới tên báo', en: 'Tagline' } },
      ],
    },
    { name: 'agency', type: 'text', label: { vi: 'Cơ quan báo chí', en: 'Agency' } },
    {
      name: 'governingBody',
      type: 'text',
      label: { vi: 'Cơ quan chủ quản', en: 'Governing body' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'licenceNumber',
          type: 'text',
          label: { vi: 'Số giấy phép', en: 'Licence number' },
        },
        dayField({ name: 'licenceDate', label: { vi: 'Ngày cấp', en: 'Licence date' } }),
        { name: 'licenceIssuer', type: 'text', label: { vi: 'Nơi cấp', en: 'Licence issuer' } },
      ],
    },
    { name: 'address', type: 'text', label: { vi: 'Địa chỉ tòa soạn', en: 'Address' } },
    {
      type: 'row',
      fields: [
        { name: 'phone', type: 'text', label: { vi: 'Điện thoại', en: 'Phone' } },
        { name: 'email', type: 'email', label: { vi: 'Email', en: 'Email' } },
      ],
    },
    {
      name: 'responsibleEditor',
      type: 'text',
      label: { vi: 'Người chịu trách nhiệm nội dung', en: 'Responsible editor' },
    },
    { name: 'copyright', type: 'textarea', label: { vi: 'Ghi chú bản quyền', en: 'Copyright' } },
  ],
}
