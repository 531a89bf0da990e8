import { defaultPlacements } from '../../../plugins/campaign-banners/defaultPlacements.ts'
import type { CreativeContent } from '../../../plugins/campaign-banners/core/creative.ts'
import { renderBanner } from '../../../plugins/campaign-banners/core/renderBanner.ts'
import {
  renderArticle,
  renderCollectionList,
  renderDossiers,
  renderError,
  renderEvent,
  renderEventMonth,
  renderFeeds,
  renderHealthMessage,
  renderHome,
  renderKept,
  renderList,
  renderPoster,
  renderProducer,
  renderSaved,
  renderSpotlight,
  renderStaticPage,
} from '../../../src/site/index.ts'
import type {
  BodyLookups,
  EventTeaser,
  FilterModel,
  Frame,
  HealthMessageTeaser,
  OnwardModel,
  Photo,
  PointOfSale,
  RelatedTeaser,
  SpotlightTeaser,
} from '../../../src/site/models.ts'
import { buildArticle, buildFrame, buildPhoto, buildTeaser } from '../../unit/site/models.ts'
import { fullBody } from './fullBody.ts'
import { replacePhotos } from './replacePhotos.ts'
import { rewriteTexts } from './rewriteTexts.ts'

export type EveryPageOptions = {
  /** What stands for every text that readers read. @defaultValue the text itself */
  readonly say?: (text: string) => string
  /** Places with a banner in them. @defaultValue all */
  readonly places?: readonly string[]
  /** The only photo. */
  readonly photo?: Photo
}

const creative: CreativeContent = {
  headline: 'Thông điệp 2K phòng, chống dịch',
  text: 'Hai việc hằng ngày.',
  link: '/thong-diep',
  callToAction: 'Đọc thông điệp',
  kicker: 'Thông điệp của ngành y tế',
  steps: ['Khẩu trang', 'Khử khuẩn', 'Khoảng cách', 'Không tập trung', 'Khai báo y tế'].map(
    (label) => ({ label, icon: 'mask' }),
  ),
  source: 'Nguồn: Bộ Y tế',
  colors: { text: '#ffffff', ground: '#0b5137' },
  pictures: [
    {
      ...{ id: '1', shape: 'narrow', alt: 'Khẩu trang và nước rửa tay', focus: { x: 50, y: 50 } },
      ...{ src: '/media/hep.jpg', width: 960, height: 300, sources: [] },
    },
  ],
}

/** As the desk raises one. */
const alarm = {
  content: {
    ...creative,
    kicker: 'Thông báo khẩn',
    headline: 'Bão số 9 đổ bộ: học sinh Hà Nội nghỉ học từ 12 giờ trưa nay',
    text: 'Người dân không ra đường khi không cần thiết, tránh trú dưới cây lớn và biển quảng cáo.',
    ...{ steps: [], source: null, pictures: [] },
  },
  issued: {
    ...{ at: '2026-11-27T07:05:00.000Z', clock: '14:05 27/11/2026', by: 'Báo Lao động Thủ đô' },
  },
}

/** Every kind of page that readers meet, each with everything that can stand on it. */
export function everyPage({ say = (text) => text, places, photo }: EveryPageOptions = {}) {
  const inWords = <Model>(model: Model): Model => rewriteTexts(model, say)
  const slots = defaultPlacements
    .filter(({ name, isEnabled }) => places?.includes(name) ?? isEnabled)
    .map(({ name }) => {
      const isEmergency = name === 'emergency-bar'
      const issued = isEmergency ? inWords(alarm.issued) : null
      const content = inWords(isEmergency ? alarm.content : creative)
      const model = {
        place: name,
        campaign: '1',
        revision: 1,
        content,
        clickPath: '/tb/di/x',
      }
      const how = { token: null, capPerDay: null, isDismissible: true, isEmergency, issued }
      return [name, renderBanner({ ...model, ...how, width: null }).html] as const
    })
  const frame = frameWith(Object.fromEntries(slots))
  const page = <Model>(render: (model: Model) => string, model: Model) =>
    render(inWords(photo ? replacePhotos(model, photo) : model))
  return {
    home: page(renderHome, {
      frame: { ...frame, breadcrumbs: [] },
      lead: buildTeaser({ photo: buildPhoto(), kind: 'live' }),
      featured: [buildTeaser(), pictured],
      latest: [buildTeaser()],
      sections: [
        { section, children: [section, section], teasers: [pictured, buildTeaser()] },
        { section, children: [], teasers: [buildTeaser()] },
      ],
      events: [event],
      spotlights: [spotlight],
      healthMessages: [message],
    }),
    section: page(renderList, {
      frame,
      heading: 'Việc làm',
      kicker: 'Lao động',
      description: 'Việc làm và tiền lương',
      portrait: buildPhoto(),
      children: [section],
      teasers: [pictured, buildTeaser()],
      olderHref: '/cu',
      newestHref: '/moi',
    }),
    article: page(renderArticle, buildArticle({ ...fullArticle, frame })),
    event: page(renderEvent, {
      ...{ frame, standfirst: 'Sapo', body: fullBody(), lookups, leadPhoto: buildPhoto() },
      ...{ title: event.title, startsAt: event.startsAt, endsAt: null, status: 'postponed' },
      previousStartsAt: '2020-12-20T01:30:00.000Z',
      venue: { name: 'Hội trường', address: '1 Tràng Thi' },
      onlineUrl: `https://hop.example/${'a1b2'.repeat(30)}`,
      organisers: ['Liên đoàn Lao động'],
      guests: [{ name: 'Mai Quý', title: 'Phóng viên' }],
      programme: [{ time: '8:30', item: 'Khai mạc' }],
      outcomes: [{ label: 'Biên bản', value: '473 biên bản hợp tác' }],
      corrections: fullArticle.corrections,
      ...onward,
      relatedArticles: [pictured],
      relatedProducts: [spotlight],
      fileHref: '/su-kien/a.ics',
    }),
    spotlight: page(renderSpotlight, {
      ...onward,
      ...{ frame, name: 'Trà sen', standfirst: 'Sapo', body: fullBody(), lookups },
      photos: [buildPhoto(), buildPhoto({ id: '8' })],
      certificate: {
        ...{ stars: 4, points: 88, decisionNumber: '12/QĐ-UBND', authority: 'UBND thành phố' },
        ...{ decidedOn: '2026-01-02', validUntil: '2029-01-02' },
      },
      lapsed: { decisionNumber: '11/QĐ-UBND', validUntil: '2026-01-01' },
      group: { label: 'Đồ uống', href: '/san-pham-ocop?nhom=do-uong' },
      producer: { name: 'Hợp tác xã mẫu', kind: 'Hợp tác xã', href: '/chu-the' },
      mentionedIn: [pictured],
      corrections: fullArticle.corrections,
      place: { commune: 'Quảng An', district: 'Tây Hồ', province: 'Hà Nội' },
      pointsOfSale: [shop],
    }),
    producer: page(renderProducer, {
      ...{ frame, name: 'Hợp tác xã mẫu', kind: 'Hợp tác xã', place: 'Tây Hồ, Hà Nội' },
      ...{ products: [spotlight], pointsOfSale: [shop] },
    }),
    health: page(renderHealthMessage, {
      corrections: fullArticle.corrections,
      ...{ frame, title: 'Thông điệp 5K', wording: 'Khẩu trang – Khử khuẩn', body: fullBody() },
      ...onward,
      leadPhoto: buildPhoto(),
      ...{ lookups, issuingBody: 'Bộ Y tế', issuedOn: '2020-08-31', validUntil: '2022-09-03' },
      steps: [{ label: 'Khẩu trang', text: 'Nơi đông người' }],
      source: { name: 'Cổng thông tin', url: 'https://moh.example/a' },
      replacedBy: { label: 'Thông điệp 2K', href: '/2k', issuedOn: '2022-09-03' },
      replaces: [{ label: 'Thông điệp cũ', href: '/cu' }],
      versions: [
        { label: 'Thông điệp 2K', href: '/2k', issuedOn: '2022-09-03', isThis: false, holds: true },
        { label: 'Thông điệp 5K', href: '/5k', issuedOn: '2020-08-31', isThis: true, holds: false },
      ],
      alertHref: '/thong-diep-suc-khoe/5k.cap',
      posterHref: '/thong-diep-suc-khoe/5k/ap-phich',
      posterPictureHref: '/thong-diep-suc-khoe/5k/ap-phich.png',
    }),
    poster: page(renderPoster, {
      ...{ frame, title: 'Thông điệp 5K', wording: 'Khẩu trang – Khử khuẩn' },
      steps: [{ label: 'Khẩu trang', text: 'Nơi đông người' }],
      ...{ issuingBody: 'Bộ Y tế', issuedOn: '2020-08-31', validUntil: '2022-09-03' },
      pictureHref: '/thong-diep-suc-khoe/5k/ap-phich.png',
      address: 'https://paper.example/thong-diep-suc-khoe/5k',
    }),
    events: page(renderCollectionList, {
      ...{ kind: 'events', frame, upcoming: [event], past: [event], ...pager },
      ...{ filter, monthHref: '/su-kien?thang=2020-12', calendarHref: '/su-kien.ics' },
    }),
    month: page(renderEventMonth, {
      ...{ frame, heading: 'Sự kiện tháng 12/2020', filter, calendarHref: '/su-kien.ics' },
      weeks: [[null, ...[14, 15, 16, 17, 18, 19].map(dayOfMonth)]],
      days: [{ iso: '2020-12-17T17:00:00.000Z', anchor: 'ngay-18', events: [event] }],
      ...{ earlierHref: '/truoc', laterHref: '/sau', listHref: '/su-kien' },
    }),
    spotlights: page(renderCollectionList, {
      ...{ kind: 'spotlights', frame, items: [spotlight, { ...spotlight, photo: null }], ...pager },
      ...{ filter, found: 2 },
    }),
    messages: page(renderCollectionList, { kind: 'health', frame, items: [message], ...pager }),
    dossiers: page(renderDossiers, { frame, heading: 'Hồ sơ', dossiers: [section] }),
    saved: page(renderSaved, { frame }),
    kept: page(renderKept, { frame }),
    own: page(renderStaticPage, { frame, title: 'Liên hệ', body: fullBody(), lookups }),
    feeds: page(renderFeeds, {
      frame,
      opmlHref: '/rss/opml.xml',
      groups: [
        {
          heading: 'Chuyên mục',
          feeds: [
            {
              ...{ page: section, rss: '/rss/a.rss', atom: '/rss/a.atom', json: '/rss/a.json' },
              ...{ newest: { title: 'Tin mới', at: '2020-12-20T01:30:00.000Z' }, quietSince: null },
            },
          ],
        },
      ],
    }),
    error: page(renderError, { frame, status: 410, leadsTo: section, latest: [pictured] }),
  } as const
}

const section = { label: 'Lao động', href: '/lao-dong' }
const pictured = buildTeaser({ photo: buildPhoto(), kind: 'longform', href: '/tin-9.html' })
const pager = { olderHref: '/cu', newestHref: '/moi' }
const lookups: BodyLookups = {
  photos: new Map([['7', buildPhoto()]]),
  teasers: new Map([['2', pictured]]),
}
const event: EventTeaser = {
  ...{ title: 'Hội thảo kết nối giao thương', href: '/su-kien/a', venue: 'Hà Nội', photo: null },
  ...{ startsAt: '2020-12-18T01:30:00.000Z', endsAt: null, status: 'cancelled' },
}
const spotlight: SpotlightTeaser = {
  ...{ name: 'Trà sen', href: '/san-pham-ocop/tra', stars: 4, place: 'Tây Hồ, Hà Nội' },
  ...{ producer: 'Hợp tác xã mẫu', photo: buildPhoto() },
}
const shop: PointOfSale = {
  ...{ name: 'Cửa hàng', address: 'Hà Nội', phone: '024 0000 0000' },
  geoHref: 'geo:21.0287,105.8524?q=21.0287,105.8524(Cua-hang)',
}
const message: HealthMessageTeaser = {
  ...{ title: 'Thông điệp 5K', href: '/thong-diep-suc-khoe/5k', issuedOn: '2020-08-31' },
  ...{ issuingBody: 'Bộ Y tế', replacedBy: { label: 'Thông điệp 2K', href: '/2k' } },
}
const filter: FilterModel = {
  ...{ action: '/su-kien', label: 'Lọc sự kiện', clearHref: '/su-kien' },
  kept: [{ name: 'thang', value: '2020-12' }],
  choices: [
    {
      ...{ name: 'hinh-thuc', label: 'Hình thức', any: 'Mọi hình thức', value: 'truc-tuyen' },
      options: [{ value: 'truc-tuyen', label: 'Trực tuyến' }],
    },
  ],
}
const dayOfMonth = (number: number) => ({
  number,
  isToday: number === 17,
  events: number === 18 ? 1 : 0,
  anchor: `ngay-${number}`,
})
const related: RelatedTeaser = {
  ...{ label: 'Hội thảo', href: '/su-kien/a', state: 'cancelled', mark: 'Sự kiện' },
  date: { is: 'event', startsAt: '2020-12-18T01:30:00.000Z', endsAt: null },
  ping: 'https://paper.example/api/related-news/clicks?t=a',
}
const onward: OnwardModel = { related: [related], latest: [pictured] }
const fullArticle = {
  body: fullBody(),
  lookups,
  section,
  leadPhoto: buildPhoto(),
  authors: [{ label: 'Mai Quý', href: '/tac-gia/mai-quy' }],
  modifiedAt: '2020-12-18T09:00:00.000Z',
  tags: [{ label: 'việc làm', href: '/tu-khoa/viec-lam' }],
  dossiers: [{ label: 'Sản phẩm làng ra phố', href: '/ho-so/lang' }],
  replacedMessages: [
    {
      message: { label: 'Thông điệp 5K', href: '/5k' },
      replacement: { label: 'Thông điệp 2K', href: '/2k', issuedOn: '2022-09-03' },
    },
  ],
  relatedLinks: [{ label: 'Tin chọn tay', href: '/tin-3.html' }],
  corrections: [
    {
      ...{ kind: 'apology' as const, publishedAt: '2020-12-19T02:00:00Z' },
      ...{ wrong: '100', right: '10', note: 'Ghi chú' },
    },
  ],
  related: [related],
  recommended: [pictured],
  others: [buildTeaser()],
  othersMoreHref: '/lao-dong?truoc=1',
}

const frameWith = (slots: Frame['banners']['slots']): Frame => {
  const plain = buildFrame()
  const [first] = plain.nav
  return {
    ...plain,
    nav: [...plain.nav, ...Array.from({ length: 9 }, () => first).filter((item) => !!item)],
    breadcrumbs: [section, { label: 'Việc làm', href: '/lao-dong/viec-lam' }, ...plain.breadcrumbs],
    banners: { slots, stylesheets: [], early: null, script: null, afterParagraph: 1 },
  }
}
