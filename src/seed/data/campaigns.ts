/** Words of the demo campaigns; the steps are the message's own. */
export const healthCampaign = {
  name: 'Thông điệp 5K trên mọi trang',
  objective: 'Mọi bạn đọc thấy năm việc của thông điệp 5K trong tháng cao điểm.',
  message: 'thong-diep-5k',
  headline: 'Thông điệp 5K: chung sống an toàn với dịch bệnh',
  source: 'Nguồn: Bộ Y tế, 31/8/2020',
} as const

/** In the order of the official wording. */
export const stepIcons = ['mask', 'hands', 'distance', 'no-crowd', 'declare'] as const

export const houseCampaign = {
  name: 'Mời nhận tin qua RSS',
  objective: 'Nội dung của báo cho chỗ trống ở cột bên.',
  headline: 'Nhận tin của Báo Lao động Thủ đô qua RSS',
  text: 'Tin mới của từng chuyên mục, không cần đăng ký, không theo dõi bạn đọc.',
  link: '/rss',
} as const
