import type { ArticleModel, Frame, Photo, Teaser } from '../../../src/site/models.ts'
import { stylesheetPath } from '../../../src/site/index.ts'

export const buildFrame = (overrides: Partial<Frame> = {}): Frame => ({
  identity: {
    paperName: 'Báo Lao động Thủ đô',
    tagline: 'Cơ quan ngôn luận của LĐLĐ TP Hà Nội',
    agency: 'Báo Lao động Thủ đô',
    governingBody: 'Liên đoàn Lao động thành phố Hà Nội',
    licence: { number: '000/GP-BTTTT', date: '2020-01-02', issuer: 'Bộ Thông tin và Truyền thông' },
    address: 'Hà Nội',
    phone: '024 0000 0000',
    email: 'toasoan@example.vn',
    responsibleEditor: 'Tổng Biên tập',
    copyright: '© Báo Lao động Thủ đô',
  },
  nav: [
    { label: 'Thời sự', href: '/thoi-su', children: [] },
    {
      label: 'Lao động',
      href: '/lao-dong',
      children: [{ label: 'Việc làm', href: '/lao-dong/viec-lam' }],
    },
  ],
  ownPages: [{ label: 'Liên hệ', href: '/lien-he' }],
  siteUrl: 'https://paper.example',
  canonical: 'https://paper.example/lao-dong/viec-lam',
  title: 'Hội chợ việc làm',
  description: 'Hàng nghìn vị trí chờ người lao động.',
  breadcrumbs: [
    { label: 'Lao động', href: '/lao-dong' },
    { label: 'Hội chợ việc làm', href: '/hoi-cho-viec-lam-1.html' },
  ],
  openGraph: { type: 'website', image: null },
  card: 'https://paper.example/the-chia-se/lao-dong/viec-lam.png',
  jsonLd: [],
  robots: null,
  now: '2026-11-24T17:00:00.000Z',
  stylesheet: stylesheetPath,
  feeds: [],
  banners: { slots: {}, stylesheets: [], early: null, script: null, afterParagraph: 3 },
  ...overrides,
})

export const buildPhoto = (overrides: Partial<Photo> = {}): Photo => ({
  id: '7',
  alt: 'Công nhân trong xưởng may',
  caption: null,
  credit: 'TTXVN',
  src: '/media/xuong-1280.jpg',
  width: 1280,
  height: 853,
  sources: {
    webp: [{ src: '/media/xuong-640.webp', width: 640 }],
    jpeg: [{ src: '/media/xuong-640.jpg', width: 640 }],
  },
  crops: {
    '16x9': {
      webp: [{ src: '/media/xuong-16x9.webp', width: 640 }],
      jpeg: [{ src: '/media/xuong-16x9.jpg', width: 640 }],
      width: 640,
      height: 360,
    },
    '4x3': null,
    '1x1': null,
  },
  ...overrides,
})

export const buildTeaser = (overrides: Partial<Teaser> = {}): Teaser => ({
  headline: 'Thưởng Tết: doanh nghiệp công bố sớm để người lao động yên tâm',
  href: '/thuong-tet-2.html',
  standfirst: 'Nhiều doanh nghiệp trên địa bàn Thủ đô đã công bố phương án thưởng Tết.',
  photo: null,
  publishedAt: '2020-12-18T07:30:00.000Z',
  section: { label: 'Lao động', href: '/lao-dong' },
  kind: 'news',
  ...overrides,
})

export const buildArticle = (overrides: Partial<ArticleModel> = {}): ArticleModel => ({
  frame: buildFrame(),
  headline: 'Hội chợ việc làm',
  standfirst: 'Hàng nghìn vị trí chờ người lao động.',
  dateline: 'LĐTĐ',
  kind: 'news',
  section: null,
  body: null,
  lookups: { photos: new Map(), teasers: new Map() },
  leadPhoto: null,
  bylineOverride: null,
  authors: [],
  publishedAt: '2020-12-18T07:30:00.000Z',
  modifiedAt: null,
  tags: [],
  dossiers: [],
  replacedMessages: [],
  relatedLinks: [],
  corrections: [],
  related: [],
  recommended: [],
  others: [],
  othersMoreHref: null,
  ...overrides,
})
