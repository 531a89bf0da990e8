import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { factoriesFor, type Factories } from '../../../factories/index.ts'
import { makeBody } from '../../../factories/body.ts'
import { type Visitor, visitorTo } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'
import { previewWith } from '../../../../src/server/pages/preview.ts'
import { stylesheetPath } from '../../../../src/site/index.ts'
import { campaignFactories, hanoi, type Id, iso, openSite, type Site } from './campaigns.ts'
import { earlyBody } from '../../../../src/site/assets/scripts.ts'

let newsroom: Newsroom
let site: Site
let make: Factories & ReturnType<typeof campaignFactories>
beforeAll(async () => {
  newsroom = await createNewsroom()
  site = await openSite(newsroom)
  make = { ...factoriesFor(newsroom.payload), ...campaignFactories(newsroom.payload) }
})
afterAll(async () => {
  await site.close()
  await newsroom.close()
})
beforeEach(async () => {
  await newsroom.payload.delete({ collection: 'campaigns', where: { id: { exists: true } } })
  site.clock.now = hanoi('2030-07-01T06:00')
})

const mark = (id: Id): string => `data-tb="${id}"`
const at = async (local: string, path = '/') => {
  site.clock.now = hanoi(local)
  return site.get(path)
}

describe('a banner on a page that is already cached', () => {
  it('is absent at 06:59:59, there at 07:00:00 and gone at 09:00:00, without a save', async () => {
    const { id } = await make.makeCampaign()
    await at('2030-07-01T06:30')
    const before = await at('2030-07-01T06:59:59')
    expect(before.cache).toBe('hit')
    expect(before.html).not.toContain(mark(id))
    expect((await at('2030-07-01T07:00:00')).html).toContain(mark(id))
    const during = await at('2030-07-01T08:59:59.999')
    expect(during.cache).toBe('hit')
    expect(during.html).toContain(mark(id))
    expect((await at('2030-07-01T09:00:00')).html).not.toContain(mark(id))
  })

  it('is there from the moment of an approval, and gone with a withdrawal', async () => {
    site.clock.now = hanoi('2030-07-01T08:00')
    await site.get('/')
    const { id } = await make.makeCampaign()
    expect((await site.get('/')).html).toContain(mark(id))
    await newsroom.payload.update({
      collection: 'campaigns',
      id,
      data: { _status: 'draft' },
    } as never)
    expect((await site.get('/')).html).not.toContain(mark(id))
  })

  it('stays as it was approved while somebody edits a draft', async () => {
    site.clock.now = hanoi('2030-07-01T08:00')
    const { creative } = await make.makeCampaign({ creative: { headline: 'Đã duyệt' } })
    await site.get('/')
    await newsroom.payload.update({
      collection: 'creatives',
      id: creative,
      draft: true,
      data: { headline: 'Chưa duyệt' },
    } as never)
    const page = await site.get('/')
    expect(page.cache).toBe('hit')
    expect(page.html).toContain('Đã duyệt')
    expect(page.html).not.toContain('Chưa duyệt')
  })
})

describe('an approved campaign', () => {
  it('evicts the pages that it can touch and leaves the others cached', async () => {
    const [sport, health] = [await make.makeSection(), await make.makeSection()]
    const paths = ['/', `/${sport.slug}`, `/${health.slug}`]
    await at('2030-07-01T08:00')
    for (const path of paths) await site.get(path)
    const { id } = await make.makeCampaign({
      targeting: { reach: 'matching', sections: [health.id], width: 'any' },
    })
    const pages = await Promise.all(paths.map((path) => site.get(path)))
    expect(pages.map(({ cache }) => cache)).toEqual(['hit', 'hit', 'miss'])
    expect(pages.map(({ html }) => html.includes(mark(id)))).toEqual([false, false, true])
  })

  it('for a place that only articles have leaves every other page cached', async () => {
    const body = makeBody('Một.', 'Hai.', 'Ba.', 'Bốn.')
    const { slug, publicId } = await make.makeArticle({ body })
    const article = `/${slug}-${publicId}.html`
    site.clock.now = hanoi('2030-07-01T08:00')
    for (const path of ['/', article]) await site.get(path)
    const { id } = await make.makeCampaign({ creative: { placements: ['article-inline'] } })
    expect((await site.get('/')).cache).toBe('hit')
    expect((await site.get(article)).html).toContain(mark(id))
  })

  it('is not on the page that it leads to, however its link spells the address', async () => {
    const { slug, publicId } = await make.makeArticle({ publishedAt: iso('2030-01-01T00:00') })
    const page = `/${slug}-${publicId}.html`
    const links = [
      ...[page, `${page}?utm_source=bang`, `${page}#y-kien`, `${newsroom.siteUrl}${page}`],
      ...[`/ten-cu-${publicId}.html`, `/${publicId}.media`],
    ]
    for (const link of links) {
      const { id } = await make.makeCampaign({ creative: { link } })
      expect((await at('2030-07-01T07:30', page)).html.includes(mark(id)), link).toBe(false)
      expect((await at('2030-07-01T07:30', `${page}?utm_source=thu`)).html).not.toContain(mark(id))
      expect((await at('2030-07-01T07:30', '/')).html).toContain(mark(id))
      await newsroom.payload.delete({ collection: 'campaigns', id })
    }
  })

  it('leaves its place on that page to another, unless it is an emergency', async () => {
    const link = '/su-kien/'
    const first = await make.makeCampaign({ priority: '1', creative: { link } })
    const second = await make.makeCampaign({ priority: '2' })
    const { html } = await at('2030-07-01T07:30', '/su-kien')
    expect([html.includes(mark(first.id)), html.includes(mark(second.id))]).toEqual([false, true])
    const emergency = await make.makeCampaign({
      kind: 'emergency',
      creative: { link, placements: ['emergency-bar'] },
    })
    expect((await at('2030-07-01T07:30', '/su-kien')).html).toContain(mark(emergency.id))
  })

  it('of a section that was deleted is on no page instead of on every one', async () => {
    const section = await make.makeSection()
    const { id } = await make.makeCampaign({
      targeting: { reach: 'matching', sections: [section.id], width: 'any' },
    })
    await newsroom.payload.delete({ collection: 'categories', id: section.id })
    expect((await at('2030-07-01T08:00')).html).not.toContain(mark(id))
  })

  it('of a section that was deleted is not set free by what else it was aimed at', async () => {
    const section = await make.makeSection()
    const { id } = await make.makeCampaign({
      targeting: { reach: 'matching', sections: [section.id], types: ['home'], width: 'any' },
    })
    const { payload } = newsroom
    expect((await at('2030-07-01T08:00')).html).not.toContain(mark(id))
    await payload.delete({ collection: 'categories', id: section.id })
    expect((await at('2030-07-01T08:00')).html).not.toContain(mark(id))
    const renamed = { collection: 'campaigns', id, data: { name: 'Tên khác' } } as never
    await payload.update(renamed)
    expect((await at('2030-07-01T08:00')).html).not.toContain(mark(id))
  })

  it('reaches phones and wide screens apart, on one cached page', async () => {
    const phone = await make.makeCampaign({ targeting: { reach: 'every-page', width: 'narrow' } })
    const { html } = await at('2030-07-01T08:00')
    const [section = ''] = /<section[^>]*>/.exec(html) ?? []
    expect(section).toContain(mark(phone.id))
    expect(section).toContain('tb-on-narrow')
  })
})

describe('a page with banners', () => {
  it('needs no inline style, one script that the policy names, and has them only where there is a banner', async () => {
    const without = await at('2030-07-01T06:10')
    expect(without.html).not.toContain('<script src')
    await make.makeCampaign()
    const { html } = await at('2030-07-01T08:00')
    expect(html).toContain(`<script defer="" src="${site.desk.script.path}">`)
    const [, early = ''] = /<script data-tb-css="[^"]+">(.*?)<\/script>/s.exec(html) ?? []
    const digest = createHash('sha256').update(early).digest('base64')
    expect(site.desk.early.policySource).toBe(`'sha256-${digest}'`)
    const rest = html.replace(`<script>${earlyBody}</script>`, '')
    expect(rest).not.toMatch(/<style|<script>| style="/)
    const script = await site.get(site.desk.script.path)
    expect(script.status).toBe(200)
    const [href = ''] = /\/tb\/mau\/[0-9a-f-]+\.css/.exec(html) ?? []
    expect((await site.get(href)).html).toContain('--tb-ground:#0b5137')
  })

  it('shows a photo from the first minute of its campaign on', async () => {
    const photo = await make.makePhoto()
    await make.makeCampaign({
      creative: { pictures: [{ shape: 'wide', image: photo.id, alt: 'Khẩu trang' }] },
    })
    const { html } = await at('2030-07-01T07:00')
    expect(html).toContain('alt="Khẩu trang"')
  })

  it('is offered to other sites as JSON and as a document', async () => {
    const { id } = await make.makeCampaign()
    await at('2030-07-01T08:00')
    const json = await site.get('/widgets/banner/top.json')
    const { html, css, tell } = JSON.parse(json.html) as Record<'html' | 'css' | 'tell', string>
    expect(html).toContain(mark(id))
    expect(html).toContain(`href="${newsroom.siteUrl}/tb/di/`)
    expect(css).toContain('.tb-c-ffffff-0b5137')
    expect(tell).toBe(`${newsroom.siteUrl}/tb/g`)
    expect((await site.get('/widgets/banner/top')).html).toContain(mark(id))
    expect((await site.get('/widgets/banner/interstitial')).status).toBe(404)
    expect((await site.get('/widgets/widget.js')).html).toContain('thu-do-widget')
  })

  it('may be read by the sites on the list and by no other, from memory too', async () => {
    await make.makeCampaign()
    const friend = 'https://congdoan.example'
    Object.assign(site.desk.options, { widgetOrigins: [friend] })
    const own = await openSite(newsroom)
    const allowed = async (origin: string) => {
      const { headers } = await fetch(`${own.origin}/widgets/banner/top.json`, {
        headers: { origin },
      })
      return [headers.get('access-control-allow-origin'), headers.get('vary')]
    }
    expect(await allowed(friend)).toEqual([friend, 'Accept-Encoding, Origin'])
    expect(await allowed('https://evil.example')).toEqual([null, 'Accept-Encoding, Origin'])
    expect(await allowed(friend)).toEqual([friend, 'Accept-Encoding, Origin'])
    await own.close()
  })

  it('may be framed by the sites on the list, as no other page may', async () => {
    const friend = 'https://congdoan.example'
    Object.assign(site.desk.options, { widgetOrigins: [friend] })
    const own = await openSite(newsroom)
    const framers = async (path: string) => {
      const { headers } = await fetch(own.origin + path)
      return /frame-ancestors ([^;]*)/.exec(headers.get('content-security-policy') ?? '')?.[1]
    }
    expect(await framers('/widgets/banner/top')).toBe(`'self' ${friend}`)
    expect(await framers('/')).toBe("'self'")
    await own.close()
  })
})

describe('a preview', () => {
  it('shows a page as of an instant, with a draft as if it were approved', async () => {
    const { id } = await make.makeCampaign({ _status: 'draft' })
    const instant = hanoi('2030-07-01T08:00')
    const shown = await site.desk.readDraft(instant, String(id))
    const approved = await site.desk.readDraft(instant, null)
    expect(shown.campaigns.map((campaign) => campaign.id)).toEqual([String(id)])
    expect(approved.campaigns).toEqual([])
    expect(iso('2030-07-01T08:00')).toBe(new Date(instant).toISOString())
  })

  it('opens to who works on campaigns, and shows nobody a story before its time but editors', async () => {
    previewWith({
      payload: newsroom.payload,
      now: () => site.clock.now,
      siteUrl: newsroom.siteUrl,
      stylesheet: stylesheetPath,
    })
    const { id } = await make.makeCampaign({ _status: 'draft' })
    const story = await make.makeArticle({
      headline: 'Tin còn chờ giờ',
      publishedAt: iso('2030-07-01T07:30'),
    })
    const query = `path=/${String(story.slug)}-${String(story.publicId)}.html&at=2030-07-01T08:00%2B07:00&campaign=${String(id)}`
    const ask = (visitor: Visitor, search = query) => visitor.get(`/campaigns/preview?${search}`)
    await make.makeUser('administrator')
    const of = async (role: 'editor' | 'campaign-officer' | 'reporter') =>
      visitorTo(newsroom.payload, await make.makeUser(role))
    const [editor, officer] = [await of('editor'), await of('campaign-officer')]
    expect((await ask(await visitorTo(newsroom.payload))).status).toBe(401)
    expect((await ask(await of('reporter'))).status).toBe(403)
    expect((await ask(officer, 'path=//evil.example&at=2030-07-01')).status).toBe(400)
    expect((await ask(officer, 'path=/&at=hôm%20nay')).status).toBe(400)
    const [whole, bounded] = [await ask(editor), await ask(officer)]
    expect(whole.text).toContain('Tin còn chờ giờ')
    expect(bounded.text).not.toContain('Tin còn chờ giờ')
    for (const { text } of [whole, bounded]) expect(text).toContain(`data-tb="${String(id)}"`)
  })
})
