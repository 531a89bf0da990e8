/** Only who signed the seed page: the demo newsroom invents nobody. */
export const authors = [{ slug: 'mai-quy', name: 'Mai Quý' }] as const

export const tags = [
  { slug: 'ocop', name: 'OCOP' },
  { slug: 'nong-thon-moi', name: 'Nông thôn mới' },
  { slug: 'lang-nghe', name: 'Làng nghề' },
  { slug: 'thong-diep-5k', name: 'Thông điệp 5K' },
  { slug: 'covid-19', name: 'Covid-19' },
  { slug: 'thang-cong-nhan', name: 'Tháng Công nhân' },
  { slug: 'an-toan-lao-dong', name: 'An toàn, vệ sinh lao động' },
  { slug: 'chinh-sach-lao-dong', name: 'Chính sách lao động' },
  { slug: 'thi-dua', name: 'Thi đua' },
  { slug: 'chuyen-doi-so', name: 'Chuyển đổi số' },
  { slug: 'cai-cach-hanh-chinh', name: 'Cải cách hành chính' },
  { slug: 'vneid', name: 'VNeID' },
  { slug: 'ty-gia', name: 'Tỷ giá' },
  { slug: 'hoc-duong', name: 'Học đường' },
  { slug: 'ha-noi', name: 'Hà Nội' },
] as const

export type AuthorSlug = (typeof authors)[number]['slug']
export type TagSlug = (typeof tags)[number]['slug']
