import type { Field } from 'payload'
import { coordinatesField } from './coordinatesField.ts'

/** The six product groups of Decision 919/QĐ-TTg, 1/8/2022. */
const productGroups = [
  { value: 'food', label: { vi: 'Thực phẩm', en: 'Food' } },
  { value: 'drink', label: { vi: 'Đồ uống', en: 'Drinks' } },
  {
    value: 'herbal',
    label: { vi: 'Dược liệu và sản phẩm từ dược liệu', en: 'Medicinal plants' },
  },
  { value: 'crafts', label: { vi: 'Thủ công mỹ nghệ', en: 'Crafts' } },
  { value: 'ornamental', label: { vi: 'Sinh vật cảnh', en: 'Ornamental plants and animals' } },
  {
    value: 'tourism',
    label: {
      vi: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
      en: 'Community and eco-tourism',
    },
  },
]

/** Who makes the product, where, and where it is sold. */
export const producerFields: Field[] = [
  {
    name: 'productGroup',
    type: 'select',
    required: true,
    index: true,
    label: { vi: 'Nhóm sản phẩm', en: 'Product group' },
    options: productGroups,
    admin: {
      description: {
        vi: 'Sáu nhóm theo Quyết định 919/QĐ-TTg ngày 1/8/2022.',
        en: 'The six groups of Decision 919/QĐ-TTg.',
      },
    },
  },
  { name: 'producerName', type: 'text', label: { vi: 'Chủ thể', en: 'Producer' } },
  {
    name: 'producerKind',
    type: 'select',
    label: { vi: 'Loại chủ thể', en: 'Kind of producer' },
    options: [
      { value: 'cooperative', label: { vi: 'Hợp tác xã', en: 'Co-operative' } },
      { value: 'company', label: { vi: 'Doanh nghiệp', en: 'Company' } },
      { value: 'household', label: { vi: 'Hộ sản xuất', en: 'Household' } },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'commune', type: 'text', label: { vi: 'Xã, phường', en: 'Commune' } },
      {
        name: 'district',
        type: 'text',
        label: { vi: 'Quận, huyện (nếu còn)', en: 'District (where it still exists)' },
      },
      { name: 'province', type: 'text', index: true, label: { vi: 'Tỉnh, thành', en: 'Province' } },
    ],
  },
  {
    name: 'pointsOfSale',
    type: 'array',
    label: { vi: 'Điểm giới thiệu và bán sản phẩm', en: 'Points of sale' },
    labels: {
      singular: { vi: 'Điểm bán', en: 'Point of sale' },
      plural: { vi: 'Điểm bán', en: 'Points of sale' },
    },
    fields: [
      { name: 'name', type: 'text', required: true, label: { vi: 'Tên', en: 'Name' } },
      { name: 'address', type: 'text', required: true, label: { vi: 'Địa chỉ', en: 'Address' } },
      { name: 'phone', type: 'text', label: { vi: 'Điện thoại', en: 'Phone' } },
      coordinatesField,
    ],
  },
]
