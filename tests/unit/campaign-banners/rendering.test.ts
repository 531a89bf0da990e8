import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { colorCss, parseColorName } from '../../../plugins/campaign-banners/core/bannerColors.ts'
import { bannerCss } from '../../../plugins/campaign-banners/core/bannerCss.ts'
import { contrastOf } from '../../../plugins/campaign-banners/core/contrast.ts'
import {
  type BannerModel,
  renderBanner,
} from '../../../plugins/campaign-banners/core/renderBanner.ts'
import { iconForStep } from '../../../plugins/campaign-banners/core/stepIcons.ts'

const makeModel = (overrides: Partial<BannerModel> = {}): BannerModel => ({
  place: 'top',
  campaign: '12',
  revision: 3,
  content: {
    headline: 'Thông điệp 5K',
    text: null,
    link: '/thong-diep-suc-khoe/5k',
    callToAction: null,
    kicker: null,
    steps: [],
    source: 'Nguồn: Bộ Y tế',
    colors: { text: '#ffffff', ground: '#a5121b' },
    pictures: [],
  },
  clickPath: '/tb/di/token',
  token: 'token',
  capPerDay: 2,
  isDismissible: true,
  isEmergency: false,
  issued: null,
  width: null,
  ...overrides,
})

describe('a banner', () => {
  it('is kept out of search results, and a landmark where it is an emergency', () => {
    const { html } = renderBanner(makeModel())
    const emergency = renderBanner(makeModel({ isEmergency: true })).html
    expect(html).toMatch(/<section[^>]* data-nosnippet/)
    expect(html).not.toMatch(/<section[^>]* aria-labelledby/)
    expect(emergency).toMatch(/<section[^>]* aria-labelledby="tb-top"[^>]* data-nosnippet/)
    expect(html).toMatch(/<h2[^>]* id="tb-top"[^>]*>Thông điệp 5K<\/h2>/)
    expect(html).toContain('aria-label="Đóng thông báo: Thông điệp 5K"')
  })

  it('says of an emergency since when it stands and whose word it is', () => {
    const at = '2026-11-27T07:05:00.000Z'
    const issued = { at, clock: '14:05 27/11/2026', by: 'Báo Lao động Thủ đô' }
    const { html } = renderBanner(makeModel({ isEmergency: true, issued }))
    expect(html).toContain(`<time datetime="${at}">14:05 27/11/2026</time> · Báo Lao động Thủ đô`)
    expect(renderBanner(makeModel()).html).not.toContain('<time')
  })

  it('carries no style, no script and nothing that an editor typed as markup', () => {
    const hostile = `"><script>alert(1)</script>'`
    fc.assert(
      fc.property(
        fc.constantFrom('headline', 'text', 'callToAction', 'kicker', 'source'),
        (field) => {
          const content = { ...makeModel().content, [field]: hostile }
          const { html } = renderBanner(makeModel({ content }))
          expect(html).not.toContain('<script')
          expect(html).not.toMatch(/ style=/)
          expect(html).toContain('&quot;&gt;&lt;script&gt;')
        },
      ),
    )
  })

  it('cannot be closed and has no limit when it is an emergency', () => {
    const { html } = renderBanner(makeModel({ isEmergency: true }))
    expect(html).not.toContain('<button')
    expect(html).not.toContain('data-tb-cap')
  })

  it('says the official steps in their order, each with its picture', () => {
    const labels = ['Khẩu trang', 'Khử khuẩn', 'Khoảng cách', 'Không tập trung', 'Khai báo y tế']
    const steps = labels.map((label) => ({ label, icon: 'mask' }))
    const { html } = renderBanner(makeModel({ content: { ...makeModel().content, steps } }))
    expect(
      [...html.matchAll(/<span>([^<]+)<\/span><\/li>|<span>([^<]+)<\/span>/g)].map(
        (m) => m[1] ?? m[2],
      ),
    ).toEqual(labels)
    expect(html.match(/class="tb-icon"/g)).toHaveLength(5)
  })

  it('uses no word in its class names and attributes by which blockers hide things', () => {
    const { html } = renderBanner(makeModel())
    expect(html).not.toMatch(/["\s-](?:ad|ads|advert|banner|campaign|promo|sponsor)[\w-]*[="\s]/i)
  })

  it('gives phones the narrow picture and reserves the space of each, by its own shape', () => {
    const picture = { id: '1', alt: 'Bộ đội phát khẩu trang', sources: [], focus: { x: 90, y: 10 } }
    const pictures = [
      { ...picture, shape: 'wide' as const, src: '/w.jpg', width: 1000, height: 300 },
      { ...picture, shape: 'narrow' as const, src: '/n.jpg', width: 500, height: 400 },
    ]
    const { html } = renderBanner(makeModel({ content: { ...makeModel().content, pictures } }))
    expect(html).toMatch(
      /<source[^>]*media="\(max-width: 639.98px\)"[^>]*width="500"[^>]*height="400"/,
    )
    expect(html).toMatch(/<img[^>]*class="tb-focus-20"[^>]*width="1000"[^>]*height="300"/)
    // What says otherwise in the style would take the space away again until the picture is there.
    expect(bannerCss).not.toMatch(/img\{[^}]*aspect-ratio/)
  })
})

describe('colours', () => {
  it('have the contrast that WCAG works out', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(contrastOf('#ffffff', '#767676')).toBeCloseTo(4.54, 2)
  })

  it('are read back from their address and from nothing else', () => {
    expect(parseColorName('ffffff-a5121b')).toEqual({ text: '#ffffff', ground: '#a5121b' })
    for (const name of ['', 'fff-000', 'ffffff-a5121b-1', 'ffffff-a5121g', '}body{-000000']) {
      expect(parseColorName(name)).toBeNull()
    }
  })

  it('change places in a dark scheme where the ground is light: the machine’s, or the reader’s choice', () => {
    const css = colorCss({ text: '#1d1a17', ground: '#fff3d6' })
    const turned = '.tb-c-1d1a17-fff3d6{--tb-ink:#fff3d6;--tb-ground:#1d1a17}'
    expect(css).toContain(
      `@media (prefers-color-scheme:dark){:root:not([data-theme=light]) ${turned}}`,
    )
    expect(css).toContain(`:root[data-theme=dark] ${turned}`)
    expect(colorCss({ text: '#ffffff', ground: '#a5121b' })).not.toContain('dark')
  })
})

it('finds the picture of each of the 5K', () => {
  const labels = ['khau trang', 'khu khuan', 'khoang cach', 'khong tu tap', 'khai bao y te', 'khac']
  expect(labels.map(iconForStep)).toEqual([
    'mask',
    'hands',
    'distance',
    'no-crowd',
    'declare',
    'check',
  ])
})
