import {
  everybodysDialect,
  type Feed,
  type FeedItem,
  type FeedPhoto,
} from '../../plugins/rss-feeds/core/feed.ts'

export const makeFeedPhoto = (overrides: Partial<FeedPhoto> = {}): FeedPhoto => ({
  url: 'https://example.org/media/anh.jpg',
  type: 'image/jpeg',
  bytes: 12_345,
  width: 1280,
  height: 853,
  alt: 'Gian hàng của hợp tác xã',
  caption: 'Khách tham quan gian hàng',
  credit: 'Mai Quý',
  thumbnail: { url: 'https://example.org/media/anh-w320.jpg', width: 320, height: 213 },
  ...overrides,
})

export const makeFeedItem = (overrides: Partial<FeedItem> = {}): FeedItem => ({
  guid: 'tag:example.org,2020:articles/1',
  url: 'https://example.org/mot-1.html',
  title: 'Đẩy mạnh kết nối giao thương',
  summary: 'Ngày 18/12',
  html: '<p>Nội dung</p>',
  isEmpty: false,
  authors: ['Mai Quý'],
  categories: ['Kinh tế'],
  publishedAt: '2020-12-18T07:30:00.000Z',
  updatedAt: '2020-12-18T08:00:00.000Z',
  photo: null,
  related: [],
  ...overrides,
})

export const makeFeed = (overrides: Partial<Feed> = {}): Feed => ({
  id: 'tag:example.org,2020:rss-feeds/trang-chu',
  title: 'Lao động Thủ đô',
  description: 'Tin mới',
  siteUrl: 'https://example.org/',
  feedUrl: 'https://example.org/rss/trang-chu.rss',
  alternates: [],
  hubUrl: null,
  language: 'vi',
  copyright: null,
  ttlMinutes: 5,
  image: null,
  publisher: 'Lao động Thủ đô',
  updatedAt: '2020-12-18T08:00:00.000Z',
  items: [makeFeedItem()],
  removed: [],
  hasMoreRemoved: false,
  archive: { isArchive: false, previousUrl: null, currentUrl: null },
  dialect: everybodysDialect,
  ...overrides,
})
