import type { BodyPart } from '../bodyState.ts'

type OwnPage = {
  readonly slug: string
  readonly name: string
  readonly description: string
  readonly body: readonly BodyPart[]
}

const demoNote = 'Đây là trang mẫu của tòa soạn thử nghiệm; tòa soạn thật viết lại trước khi dùng.'

/** What the demo paper says of itself: nothing that it does not do. */
export const ownPages: readonly OwnPage[] = [
  {
    slug: 'lien-he',
    name: 'Liên hệ',
    description: 'Cách gửi tin, góp ý và đề nghị cải chính cho tòa soạn.',
    body: [
      demoNote,
      { heading: 'Gửi tin và góp ý' },
      'Địa chỉ, điện thoại và thư điện tử của tòa soạn ở chân mọi trang. Khi gửi tin, xin ghi rõ nơi, ngày giờ và cách liên lạc lại.',
      { heading: 'Đề nghị cải chính' },
      'Xin cho biết đường dẫn của bài, câu sai và căn cứ. Cải chính được in ngay trên bài.',
    ],
  },
  {
    slug: 'quang-cao',
    name: 'Quảng cáo',
    description: 'Quảng cáo và tuyên truyền trên báo được ghi rõ như thế nào.',
    body: [
      demoNote,
      'Ô quảng cáo và tuyên truyền trên báo luôn ghi người đặt và đứng tách khỏi tin, bài. Tin, bài không bán.',
      { heading: 'Báo đếm gì' },
      'Mỗi ô chỉ đếm số lần được xem và được mở, không ghi ai đã xem.',
    ],
  },
  {
    slug: 'bao-mat',
    name: 'Quyền riêng tư',
    description: 'Trang báo giữ gì và không giữ gì về bạn đọc.',
    body: [
      demoNote,
      { list: [
        'Đọc báo không cần tài khoản và không bị theo dõi từ trang này sang trang khác.',
        'Trang không tải gì từ mạng xã hội. Máy chủ của trình phát video chỉ được gọi khi bài có video.',
        'Ô thông điệp đã đóng được nhớ trong trình duyệt của bạn đọc, không gửi về báo.',
      ] },
    ],
  },
  {
    slug: 'kha-nang-tiep-can',
    name: 'Khả năng tiếp cận',
    description: 'Trang báo được làm để ai cũng đọc được, và điều gì đã kiểm tra.',
    body: [
      demoNote,
      'Trang hướng tới chuẩn WCAG 2.2, mức AA.',
      { heading: 'Đã kiểm tra' },
      { list: [
        'Mọi loại trang được kiểm tra tự động bằng axe, ở chế độ sáng và tối.',
        'Không trang nào phải cuộn ngang ở bề rộng 320 điểm ảnh, và ở 375 điểm ảnh khi cỡ chữ 200 %.',
        'Mọi trang đọc được khi tắt JavaScript, và dùng được chỉ bằng bàn phím.',
      ] },
      { heading: 'Báo cho chúng tôi' },
      'Nếu có chỗ không đọc được hoặc không dùng được, xin cho biết đường dẫn và thiết bị theo trang Liên hệ.',
    ],
  },
]
