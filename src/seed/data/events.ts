import type { BodyPart } from '../bodyState.ts'
import type { ArticleKey } from './articles.ts'
import type { PictureKey } from './pictures.ts'

type DaysAhead = {
  readonly days: number
  readonly fromHour: number
  readonly toHour: number
}

export type SeedEvent = {
  readonly title: string
  readonly standfirst: string
  /** ISO 8601, or days after the seed and hours of that day in Hà Nội. */
  readonly startsAt: string | DaysAhead
  readonly endsAt?: string
  readonly venueName?: string
  readonly venueAddress?: string
  readonly onlineUrl?: string
  /** @defaultValue `scheduled` */
  readonly eventStatus?: 'scheduled' | 'postponed' | 'cancelled'
  readonly organisers: readonly string[]
  readonly guests?: readonly { readonly name: string; readonly title: string }[]
  readonly programme?: readonly string[]
  readonly outcomes?: readonly { readonly label: string; readonly value: string }[]
  readonly relatedArticles: readonly ArticleKey[]
  /** Slugs in `spotlights.ts`. */
  readonly relatedProducts?: readonly string[]
  readonly picture: PictureKey
  /** @defaultValue the instant of the seed */
  readonly publishedAt?: string
  readonly body: readonly BodyPart[]
}

/** The events that the demo newsroom’s stories tell of. */
export const events: readonly SeedEvent[] = [
  {
    title: 'Hội thảo Kết nối giao thương, tiêu thụ sản phẩm OCOP các tỉnh Nam Bộ',
    standfirst:
      'Kết nối giao thương, tiêu thụ sản phẩm của Chương trình mỗi xã một sản phẩm (OCOP) các tỉnh Nam Bộ và đẩy mạnh tuyên truyền thông điệp 5K.',
    startsAt: '2020-12-18T08:30:00+07:00',
    venueName: 'Hà Nội',
    organisers: [
      'Văn phòng Điều phối Nông thôn mới Trung ương',
      'Văn phòng điều phối Nông thôn mới Hà Nội',
      'Hiệp hội các nhà bán lẻ Việt Nam',
    ],
    guests: [
      { name: 'Nguyễn Thị Tuyến', title: 'Phó Bí thư Thường trực Thành ủy Hà Nội' },
      {
        name: 'Chu Phú Mỹ',
        title: 'Giám đốc Sở Nông nghiệp và Phát triển nông thôn Hà Nội',
      },
    ],
    programme: ['Hội thảo', 'Tham quan sản phẩm OCOP trưng bày', 'Ký kết và trao biên bản giao thương'],
    outcomes: [
      { label: 'Ba sự kiện giới thiệu sản phẩm OCOP trong năm 2020', value: '473 biên bản hợp tác' },
    ],
    relatedArticles: ['workshop'],
    relatedProducts: ['gao-nep-cai-hoa-vang-mau', 'tra-sen-mau'],
    picture: 'ocopStalls',
    publishedAt: '2020-12-17T09:00:00+07:00',
    body: ["Trong khuôn khổ Hội thảo đã diễn ra Lễ ký kết và trao biên bản giao thương, tiêu thụ sản phẩm OCOP giữa các nhà sản xuất và doanh nghiệp phân phối."],
  },
  {
    title: 'Đối thoại trực tuyến “Những điểm mới về chế độ, chính sách cho người lao động”',
    standfirst: 'Giao lưu, giải đáp chính sách với công nhân, viên chức, lao động huyện Đan Phượng.',
    startsAt: '2024-04-24T08:00:00+07:00',
    venueName: 'Hội trường UBND huyện Đan Phượng',
    venueAddress: '105 Tây Sơn, thị trấn Phùng, huyện Đan Phượng, Hà Nội',
    organisers: ['Báo Lao động Thủ đô', 'Liên đoàn Lao động huyện Đan Phượng'],
    relatedArticles: ['liveDialogue', 'livePhotos'],
    picture: 'livePhotos',
    publishedAt: '2024-04-22T08:00:00+07:00',
    body: ["Sáng nay (24/4), tại Hội trường UBND huyện Đan Phượng (105 Tây Sơn, thị trấn Phùng, huyện Đan Phượng, Hà Nội), Báo Lao động Thủ đô phối hợp với Liên đoàn Lao động (LĐLĐ) huyện Đan Phượng tổ chức buổi Đối thoại - Giao lưu trực tuyến - Truyền thông chính sách chuyên đề “Những điểm mới về chế độ, chính sách cho người lao động”."],
  },
  {
    title: 'Ngày hội tư vấn chính sách lao động (sự kiện mẫu)',
    standfirst: 'Bàn tư vấn về hợp đồng, tiền lương và bảo hiểm cho người lao động, mở cửa tự do.',
    startsAt: { days: 5, fromHour: 8, toHour: 11.5 },
    venueName: 'Nhà văn hóa (địa điểm mẫu)',
    venueAddress: 'Địa chỉ mẫu, Hà Nội',
    organisers: ['Báo Lao động Thủ đô'],
    programme: ['Đón khách', 'Tư vấn tại bàn', 'Hỏi và đáp chung'],
    relatedArticles: ['jobFair', 'payslip'],
    picture: 'emulation',
    body: [
      'Người lao động mang theo hợp đồng hoặc phiếu lương để được giải thích tại bàn. Không cần đăng ký trước.',
      'Đây là sự kiện minh họa của tòa soạn thử nghiệm.',
    ],
  },
  {
    title: 'Phiên chợ nông sản cuối tuần (sự kiện mẫu)',
    standfirst: 'Nông sản có ghi nguồn gốc của các làng quanh Hà Nội, bán và nếm thử tại chỗ.',
    startsAt: { days: 12, fromHour: 7.5, toHour: 17 },
    venueName: 'Sân chợ phiên (địa điểm mẫu)',
    venueAddress: 'Địa chỉ mẫu, Hà Nội',
    organisers: ['Báo Lao động Thủ đô'],
    programme: ['Mở cửa', 'Giới thiệu sản phẩm', 'Nếm thử'],
    relatedArticles: ['villageMarket'],
    relatedProducts: ['gao-nep-cai-hoa-vang-mau', 'tra-sen-mau'],
    picture: 'ocopStalls',
    body: [
      'Mỗi gian có bảng ghi nơi trồng, người làm và ngày thu hoạch.',
      'Đây là sự kiện minh họa của tòa soạn thử nghiệm.',
    ],
  },
  {
    title: 'Hỏi đáp trực tuyến về bảo hiểm thất nghiệp (sự kiện mẫu)',
    standfirst: 'Gửi câu hỏi trước hoặc hỏi ngay trong buổi phát; không cần đăng ký.',
    startsAt: { days: 8, fromHour: 14, toHour: 16 },
    onlineUrl: 'https://hoi-dap.example/bao-hiem-that-nghiep',
    organisers: ['Báo Lao động Thủ đô'],
    programme: ['Giới thiệu điều kiện hưởng', 'Trả lời câu hỏi gửi trước', 'Hỏi đáp trực tiếp'],
    relatedArticles: ['payslip'],
    picture: 'livePhotos',
    body: ['Đây là sự kiện minh họa của tòa soạn thử nghiệm.'],
  },
  {
    title: 'Buổi chiếu phim ngoài trời (sự kiện mẫu)',
    standfirst: 'Buổi chiếu không diễn ra; trang giữ lại để ai đã ghi vào lịch biết.',
    startsAt: { days: 6, fromHour: 19, toHour: 21 },
    venueName: 'Sân chiếu (địa điểm mẫu)',
    venueAddress: 'Địa chỉ mẫu, Hà Nội',
    eventStatus: 'cancelled',
    organisers: ['Báo Lao động Thủ đô'],
    relatedArticles: [],
    picture: 'emulation',
    body: ['Đây là sự kiện minh họa của tòa soạn thử nghiệm.'],
  },
]
