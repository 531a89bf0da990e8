import { describe, expect, it } from 'vitest'
import {
  renderArticle,
  renderCollectionList,
  renderError,
  renderHome,
  siteAssets,
  stylesheetPath,
} from '../../../src/site/index.ts'
import { earlyBody, pageScript } from '../../../src/site/assets/scripts.ts'
import { buildArticle, buildFrame, buildPhoto, buildTeaser } from './models.ts'

describe('pages', () => {
  it('are whole documents without inline styles, and without scripts but the site’s two', () => {
    const html = renderError({ frame: buildFrame(), status: 404, latest: [buildTeaser()] })
    expect(html.startsWith('<!doctype html><html lang="vi">')).toBe(true)
    const scripts = [
      `<script>${earlyBody}</script>`,
      `<script defer="" src="${pageScript.path}"></script>`,
    ]
    for (const script of scripts) expect(html).toContain(script)
    const rest = scripts.reduce((text, script) => text.replace(script, ''), html)
    expect(rest).not.toMatch(/<script|\sstyle=|\son\w+=/)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).toContain('<title>Hội chợ việc làm | Báo Lao động Thủ đô</title>')
  })
  it('cannot be left by what stands in JSON-LD', () => {
    const hostile = { name: '</script><script>alert(1)</script><!--\u2028' }
    const html = renderError({ frame: buildFrame({ jsonLd: [hostile] }), status: 410, latest: [] })
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
    expect(JSON.parse(json)).toEqual(hostile)
    expect(json).not.toMatch(/[<\u2028]/)
  })
  it('show the marks of the press law and where the reader is', () => {
    const html = renderError({ frame: buildFrame(), status: 500, latest: [] })
    expect(html).toContain('Giấy phép hoạt động báo chí số 000/GP-BTTTT, cấp ngày 02/01/2020')
    expect(html).toContain('Cơ quan chủ quản: Liên đoàn Lao động thành phố Hà Nội')
    expect(html).toContain('Người chịu trách nhiệm nội dung')
    expect(html).toContain('href="/lao-dong/viec-lam" aria-current="page"')
    expect(html).toContain('href="/lao-dong" aria-current="true"')
    expect(html).toContain('Thứ Tư, 25/11/2026')
  })
  it('show an article with everything that belongs to it', () => {
    const html = renderArticle(
      buildArticle({
        kind: 'live-photo',
        modifiedAt: '2020-12-18T09:00:00.000Z',
        leadPhoto: buildPhoto(),
        bylineOverride: 'Ban Bạn đọc',
        tags: [{ label: 'việc làm', href: '/tu-khoa/viec-lam' }],
        relatedLinks: [{ label: 'Tin chọn tay', href: '/tin-3.html' }],
        corrections: [
          {
            kind: 'apology',
            publishedAt: '2020-12-19T02:00:00Z',
            wrong: '100',
            right: '10',
            note: null,
          },
        ],
        recommended: [buildTeaser()],
        others: [buildTeaser()],
        othersMoreHref: '/lao-dong?truoc=1',
      }),
    )
    for (const mark of [
      'TRỰC TUYẾN HÌNH ẢNH',
      'Thứ Sáu, 18/12/2020 14:30 (GMT+7)',
      'Cập nhật',
      '(LĐTĐ)',
      'Tin chọn tay',
      'fetchPriority="high"',
      'Ban Bạn đọc',
      '/tu-khoa/viec-lam',
      'Xin lỗi',
      'Nên xem',
      'Tin khác',
      'Xem thêm',
    ]) {
      expect(html.toLowerCase()).toContain(mark.toLowerCase())
    }
  })
  it('mark live coverage once: not again where the headline begins with the mark', () => {
    const marked = (headline: string) =>
      renderArticle(buildArticle({ kind: 'live', headline })).includes('class="mark mark-live"')
    expect(marked('Đối thoại về tiền lương')).toBe(true)
    expect(marked('Trực tuyến: Đối thoại về tiền lương')).toBe(false)
  })
  it('say when a list is empty, and on a home page without news', () => {
    const frame = buildFrame()
    const empty = { frame, olderHref: null, newestHref: null }
    const filter = { action: '/su-kien', label: 'Lọc', kept: [], choices: [], clearHref: null }
    const events = { upcoming: [], past: [], filter, monthHref: '/thang', calendarHref: '/lich' }
    expect(renderCollectionList({ kind: 'events', ...events, ...empty })).toContain(
      'Chưa có sự kiện nào sắp tới.',
    )
    const nothing = { featured: [], latest: [], sections: [], events: [], spotlights: [] }
    const home = renderHome({ frame, lead: null, healthMessages: [], ...nothing })
    expect(home).toContain('Chưa có tin nào')
  })
})

describe('assets', () => {
  it('hold the style sheet and every font that it asks for', async () => {
    const assets = await siteAssets()
    const sheet = assets.find(({ path }) => path === stylesheetPath)
    expect(stylesheetPath).toMatch(/^\/assets\/site\.[0-9a-f]{10}\.css$/)
    const asked = [...String(sheet?.body).matchAll(/url\(([^)]+)\)/g)].map(([, path]) => path)
    expect(asked).toHaveLength(4)
    expect(assets.map(({ path }) => path)).toEqual(expect.arrayContaining(asked))
  })
})
