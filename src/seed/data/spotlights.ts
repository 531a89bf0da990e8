import type { BodyPart } from '../bodyState.ts'
import type { PictureKey } from './pictures.ts'

type Spotlight = {
  readonly slug: string
  readonly name: string
  readonly standfirst: string
  readonly stars: '3' | '4' | '5'
  readonly points: number
  readonly productGroup: 'food' | 'drink' | 'crafts'
  /** A certificate holds for 36. */
  readonly decidedMonthsAgo: number
  /** @defaultValue of all demo products */
  readonly producerName?: string
  readonly district: string
  readonly picture: PictureKey
  readonly body: readonly BodyPart[]
}

/** What all demo products share. None of them is a real product, and each page says so. */
export const demoProduct = {
  producerName: 'Hợp tác xã mẫu',
  producerKind: 'cooperative',
  province: 'Hà Nội',
  decisionNumber: '00/QĐ-UBND (số mẫu)',
  decisionAuthority: 'Ủy ban nhân dân thành phố Hà Nội',
  pointsOfSale: [
    {
      name: 'Điểm giới thiệu và bán sản phẩm OCOP (mẫu)',
      address: 'Địa chỉ mẫu, Hà Nội',
      // The lake in the middle of the city: no shop is there.
      coordinates: '21.0287, 105.8524',
    },
  ],
} as const

const demoNote =
  'Đây là sản phẩm minh họa của tòa soạn thử nghiệm, không phải sản phẩm đã được công nhận.'

export const spotlights: readonly Spotlight[] = [
  {
    slug: 'gao-nep-cai-hoa-vang-mau',
    name: 'Gạo nếp cái hoa vàng (sản phẩm mẫu)',
    standfirst: 'Hạt nếp tròn, dẻo và thơm, dùng đồ xôi và gói bánh chưng.',
    stars: '4',
    points: 82,
    productGroup: 'food',
    decidedMonthsAgo: 5,
    district: 'Đan Phượng',
    picture: 'riceFields',
    body: [
      demoNote,
      { heading: 'Cách làm' },
      { list: ['Cấy một vụ mỗi năm', 'Phơi nắng nhẹ', 'Xay xát khi có đơn hàng'] },
    ],
  },
  {
    slug: 'tra-sen-mau',
    name: 'Trà ướp sen (sản phẩm mẫu)',
    standfirst: 'Trà ướp trong hoa sen vừa hé, mỗi mẻ chờ đúng một mùa hoa.',
    stars: '4',
    points: 88,
    productGroup: 'drink',
    decidedMonthsAgo: 17,
    district: 'Tây Hồ',
    picture: 'lotusTea',
    body: [demoNote],
  },
  {
    slug: 'son-mai-mau',
    name: 'Hộp sơn mài (sản phẩm mẫu)',
    standfirst: 'Nhiều lớp sơn ta, mài tay và đánh bóng.',
    stars: '3',
    points: 66,
    productGroup: 'crafts',
    decidedMonthsAgo: 9,
    district: 'Thường Tín',
    producerName: 'Xưởng sơn mài mẫu',
    picture: 'lacquer',
    body: [demoNote],
  },
  {
    slug: 'mat-ong-mau',
    name: 'Mật ong hoa nhãn (sản phẩm mẫu)',
    standfirst: 'Chứng nhận của sản phẩm này đã hết hạn, nên trang không còn hiện hạng sao.',
    stars: '3',
    points: 61,
    productGroup: 'food',
    decidedMonthsAgo: 40,
    district: 'Đan Phượng',
    picture: 'honey',
    body: [demoNote],
  },
]
