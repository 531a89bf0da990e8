/** Words of the demo campaigns; steps and source are the messages' own. */
export const healthCampaign = {
  name: 'Thông điệp 2K trên mọi trang',
  objective: 'Mọi bạn đọc thấy hai việc của thông điệp 2K đang có hiệu lực.',
  message: 'thong-diep-2k',
  headline: 'Thông điệp 2K phòng, chống dịch',
  source: 'Nguồn: Bộ Y tế, 9/2022',
} as const

/** Over since the 2K replaced it: the calendar, the report and a preview of its time still show it. */
export const formerHealthCampaign = {
  name: 'Thông điệp 5K trên mọi trang (2020–2022)',
  objective: 'Mọi bạn đọc thấy năm việc của thông điệp 5K.',
  message: 'thong-diep-5k',
  headline: 'Thông điệp 5K: chung sống an toàn với dịch bệnh',
  source: 'Nguồn: Bộ Y tế, 31/8/2020',
  startsAt: '2020-12-01T07:00:00+07:00',
  endsAt: '2022-09-03T00:00:00+07:00',
} as const

/** In the order of the official wording, of which the 2K are the first two. */
export const stepIcons = ['mask', 'hands', 'distance', 'no-crowd', 'declare'] as const

/** One picture for each shape of screen. */
export const healthPictures = [
  {
    shape: 'wide',
    size: { width: 1280, height: 480 },
    alt: 'Hình vẽ khẩu trang và giọt nước rửa tay, bản ngang cho thông điệp 2K',
  },
  {
    shape: 'narrow',
    size: { width: 960, height: 300 },
    alt: 'Hình vẽ khẩu trang và giọt nước rửa tay, bản cho điện thoại của thông điệp 2K',
  },
] as const

export const houseCampaign = {
  name: 'Mời nhận tin qua RSS',
  objective: 'Nội dung của báo cho chỗ trống ở cột bên.',
  headline: 'Nhận tin của Báo Lao động Thủ đô qua RSS',
  text: 'Tin mới của từng chuyên mục, không cần đăng ký, không theo dõi bạn đọc.',
  link: '/rss',
} as const
