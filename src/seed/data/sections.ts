/** The sections in the order of the paper, with those of the second level. */
export const sections = [
  {
    slug: 'thoi-su',
    name: 'Thời sự',
    description: 'Chính quyền, cải cách hành chính và đời sống của Thủ đô.',
  },
  {
    slug: 'cong-doan',
    name: 'Công đoàn',
    description: 'Hoạt động của các cấp công đoàn Hà Nội.',
    children: [
      { slug: 'hoat-dong-cong-doan', name: 'Hoạt động công đoàn' },
      { slug: 'doi-thoai', name: 'Đối thoại trực tuyến' },
    ],
  },
  {
    slug: 'lao-dong',
    name: 'Lao động',
    description: 'Việc làm, tiền lương và quan hệ lao động.',
    children: [
      { slug: 'viec-lam', name: 'Việc làm' },
      { slug: 'tien-luong', name: 'Tiền lương' },
    ],
  },
  {
    slug: 'kinh-te',
    name: 'Kinh tế',
    description: 'Sản xuất, thị trường và giao thương.',
    children: [
      { slug: 'nong-thon-moi', name: 'Nông thôn mới' },
      { slug: 'tai-chinh', name: 'Tài chính' },
    ],
  },
  {
    slug: 'van-hoa',
    name: 'Văn hóa',
    children: [{ slug: 'am-nhac', name: 'Âm nhạc' }],
  },
  { slug: 'giao-duc', name: 'Giáo dục' },
  { slug: 'phap-luat', name: 'Pháp luật' },
  { slug: 'doi-song', name: 'Đời sống' },
  { slug: 'quoc-te', name: 'Quốc tế' },
] as const

type Section = (typeof sections)[number]
type Child = Extract<Section, { readonly children: unknown }>['children'][number]
export type SectionSlug = Section['slug'] | Child['slug']

/** What stands in the menu: sections, then the pages that are none. */
export const menu = {
  sections: sections.map(({ slug }) => slug),
  links: [
    { label: 'Sự kiện', url: '/su-kien' },
    { label: 'OCOP', url: '/san-pham-ocop' },
    { label: 'Sức khỏe', url: '/thong-diep-suc-khoe' },
  ],
}
