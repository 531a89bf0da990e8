import type { BodyPart } from '../bodyState.ts'

type HealthMessage = {
  readonly slug: string
  readonly title: string
  /** Word for word as issued. */
  readonly wording: string
  readonly steps: readonly string[]
  /** `YYYY-MM-DD`, Hà Nội */
  readonly issuedOn: string
  readonly validUntil?: string
  /** The slug of a message above. */
  readonly replacedBy?: string
  readonly sourceName: string
  readonly sourceUrl?: string
  readonly body: readonly BodyPart[]
}

/** Messages of the Ministry of Health, each after the one that replaced it. */
export const healthMessages: readonly HealthMessage[] = [
  {
    slug: 'thong-diep-2k',
    title: 'Thông điệp 2K phòng, chống dịch Covid-19',
    wording: 'Khẩu trang – Khử khuẩn',
    steps: ['Khẩu trang', 'Khử khuẩn'],
    issuedOn: '2022-09-03',
    sourceName: 'Bộ Y tế, thông điệp 2K+, tháng 9/2022',
    body: [
      'Hai việc mỗi người tự làm hằng ngày: đeo khẩu trang ở nơi cần đeo và giữ bàn tay, đồ vật sạch khuẩn.',
      { heading: 'Vì sao từ 5K còn 2K' },
      'Khi tỷ lệ tiêm chủng đã cao, khoảng cách, tập trung và khai báo không còn là yêu cầu chung. Thông điệp 2K đi cùng vắc-xin, thuốc, điều trị, công nghệ và ý thức người dân.',
    ],
  },
  {
    slug: 'thong-diep-5k',
    title: 'Thông điệp 5K: chung sống an toàn với dịch Covid-19',
    wording: 'Khẩu trang – Khử khuẩn – Khoảng cách – Không tập trung – Khai báo y tế',
    steps: ['Khẩu trang', 'Khử khuẩn', 'Khoảng cách', 'Không tập trung', 'Khai báo y tế'],
    issuedOn: '2020-08-31',
    replacedBy: 'thong-diep-2k',
    sourceName: 'Bộ Y tế, thông điệp 5K, ngày 31/8/2020',
    body: [
      'Năm việc, mỗi việc bắt đầu bằng một chữ K, để ai cũng nhớ và làm theo.',
      {
        infoBox: {
          title: 'Về câu chữ',
          paragraphs: [
            'Bản ban hành ghi “Không tập trung”; một số bản in lại sau ghi “Không tụ tập”. Trang này giữ nguyên văn bản ban hành.',
          ],
        },
      },
    ],
  },
]
