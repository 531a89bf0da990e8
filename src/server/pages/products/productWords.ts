import type { ProducerKind, ProductGroup } from '../../../content/spotlights.ts'

type Group = { readonly label: string; readonly slug: string }

/** The six groups of Decision 919/QĐ-TTg, 1/8/2022. */
export const groups: Readonly<Record<ProductGroup, Group>> = {
  food: { label: 'Thực phẩm', slug: 'thuc-pham' },
  drink: { label: 'Đồ uống', slug: 'do-uong' },
  herbal: { label: 'Dược liệu và sản phẩm từ dược liệu', slug: 'duoc-lieu' },
  crafts: { label: 'Thủ công mỹ nghệ', slug: 'thu-cong-my-nghe' },
  ornamental: { label: 'Sinh vật cảnh', slug: 'sinh-vat-canh' },
  tourism: {
    label: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
    slug: 'du-lich',
  },
}

export const producerKinds: Readonly<Record<ProducerKind, string>> = {
  cooperative: 'Hợp tác xã',
  company: 'Doanh nghiệp',
  household: 'Hộ sản xuất',
}
