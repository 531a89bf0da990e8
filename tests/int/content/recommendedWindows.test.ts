import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { renderPage } from '../../../src/server/pages/routes.ts'
import { factoriesFor } from '../../factories/index.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
})
afterAll(() => newsroom.close())

const second = 1000
const noon = Date.parse('2030-06-01T05:00:00.000Z')
const evening = noon + 6 * 3600 * second

it('“Nên xem” shows a card from its first second to its last, first in the list', async () => {
  const make = factoriesFor(payload)
  // A section of its own for each, so that no list beside the story shows them anyway.
  const [story, standing, timed] = await Promise.all([
    make.makeArticle({}),
    make.makeArticle({ headline: 'Bài đứng thường xuyên' }),
    make.makeArticle({ headline: 'Bài có giờ' }),
  ])
  const data = {
    recommended: [standing.id],
    recommendedWindows: [
      {
        article: timed.id,
        from: new Date(noon).toISOString(),
        until: new Date(evening).toISOString(),
      },
    ],
  }
  await payload.updateGlobal({ slug: 'home-page', data })
  const lookAt = async (now: number) => {
    const site = { payload, now: () => now, siteUrl: newsroom.siteUrl, stylesheet: '/site.css' }
    const path = `/${story.slug}-${story.publicId}.html`
    const { body, staleAt } = await renderPage({ path, query: new URLSearchParams() }, site)
    const html = String(body)
    const list = /aria-labelledby="nen-xem".*?<\/section>/s.exec(html)?.[0] ?? ''
    const at = (words: string): number => list.indexOf(words)
    return {
      isFirst: at('Bài có giờ') !== -1 && at('Bài có giờ') < at('Bài đứng thường xuyên'),
      staleAt,
    }
  }
  const before = await lookAt(noon - second)
  expect(before).toEqual({ isFirst: false, staleAt: noon })
  const during = await lookAt(noon)
  expect(during.isFirst).toBe(true)
  expect(during.staleAt).toBeLessThanOrEqual(evening)
  expect((await lookAt(evening - second)).isFirst).toBe(true)
  expect((await lookAt(evening - second)).staleAt).toBe(evening)
  expect((await lookAt(evening)).isFirst).toBe(false)
})

it('refuses a card whose end is before its beginning, in words', async () => {
  const { id } = await factoriesFor(payload).makeArticle({})
  const card = {
    article: id,
    from: new Date(evening).toISOString(),
    until: new Date(noon).toISOString(),
  }
  await expect(
    payload.updateGlobal({ slug: 'home-page', data: { recommendedWindows: [card] } }),
  ).rejects.toMatchObject({
    data: { errors: [{ message: 'Giờ kết thúc phải sau giờ bắt đầu.' }] },
  })
})
