import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hanoiTime } from '../../plugins/kit/dates/hanoiTime.ts'
import { faultsOf } from './axe.ts'
import { launchBrowser, logIn } from './browser.ts'
import { administrator, type DemoServer, siteUrlOf, startDemoServer } from './demoServer.ts'
import { callAs, type Caller } from './newsroomApi.ts'

const port = 4350
const siteUrl = siteUrlOf(port)
const password = 'only-for-these-tests'
const one = { email: 'mot@newsroom.example', password, name: 'Biên tập Một' }
const two = { email: 'hai@newsroom.example', password, name: 'Biên tập Hai' }
const patience = { timeout: 60_000 }

type Story = Readonly<Record<string, unknown>> & { readonly id: number }
let server: DemoServer
let browser: Browser
let call: Caller
let section: number
beforeAll(async () => {
  server = await startDemoServer(port)
  browser = await launchBrowser()
  call = await callAs(siteUrl, administrator)
  for (const who of [one, two]) await call('POST', '/users', { ...who, roles: ['editor'] })
  section = (await call<{ docs: Story[] }>('GET', '/categories?limit=1')).docs[0]?.id ?? 0
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

const standfirst = (page: Page) => page.locator('#field-standfirst')
const storedOf = async (id: number) =>
  (await call<Story>('GET', `/articles/${id}?draft=true&depth=0`))['standfirst']
const shot = (page: Page, name: string) => {
  const directory = process.env['SCREENSHOTS']
  return directory ? page.screenshot({ path: `${directory}/${name}.png` }) : null
}

async function sitDown(who: typeof one, width = 1280): Promise<Page> {
  const context = await browser.newContext({
    ...{ baseURL: siteUrl, viewport: { width, height: 800 } },
    // A computer that is not set to Hà Nội's time.
    ...{ locale: 'en-US', timezoneId: 'America/New_York' },
  })
  const page = await context.newPage()
  page.setDefaultTimeout(patience.timeout)
  // Who leaves with unsaved words is asked, and does.
  page.on('dialog', (dialog) => void dialog.accept())
  await logIn(page, who)
  return page
}

async function writes(page: Page, id: number, words: string): Promise<void> {
  await page.goto(`/admin/collections/articles/${id}`)
  await page.locator('[data-lexical-editor=true]').waitFor()
  await page.waitForLoadState('networkidle')
  await standfirst(page).fill(words)
  await expect.poll(() => storedOf(id), patience).toBe(words)
}

async function makeStory(): Promise<number> {
  const data = { headline: 'Bài có hai người viết', standfirst: 'Sapo', section }
  return (await call<{ doc: Story }>('POST', '/articles?draft=true', data)).doc.id
}

/** Both dialogs are Payload's. */
async function takesOver(page: Page, id: number): Promise<void> {
  await page.goto(`/admin/collections/articles/${id}`)
  const dialog = page.locator('#document-locked')
  await dialog.waitFor()
  await page.locator('#document-locked-take-over').click()
  await dialog.waitFor({ state: 'detached' })
}

describe('a story that a colleague takes over', () => {
  it.each([1280, 375])(
    'says so to who wrote in it, whose words are kept and write over nothing (at %i)',
    async (width) => {
      const id = await makeStory()
      const first = await sitDown(one, width)
      await writes(first, id, 'Một đang viết')
      const second = await sitDown(two, width)
      await second.goto(`/admin/collections/articles/${id}`)
      const dialog = second.locator('#document-locked')
      await dialog.waitFor()
      const [lock] = (
        await call<{ docs: { updatedAt: string }[] }>(
          ...([
            'GET',
            `/payload-locked-documents?depth=1&where[document.value][equals]=${id}`,
          ] as const),
        )
      ).docs
      const said = await dialog.innerText()
      expect(said).toContain('Biên tập Một')
      // To the minute, as the page said it when it was opened.
      expect(said).toContain(
        hanoiTime(lock?.updatedAt ?? '')
          .split(' ')
          .at(-1),
      )
      expect(said).not.toMatch(/[AP]M|\b20\d\d at\b/)
      await shot(second, `locked-${width}`)
      expect(await faultsOf(second, '#document-locked')).toEqual([])
      await second.locator('#document-locked-take-over').click()
      await dialog.waitFor({ state: 'detached' })
      await second.waitForLoadState('networkidle')

      // The form is made anew with the lock, which is no leaving.
      const holders = await call<{ docs: { user: { value: { name: string } } }[] }>(
        ...([
          'GET',
          `/payload-locked-documents?depth=1&where[document.value][equals]=${id}`,
        ] as const),
      )
      expect(holders.docs.map(({ user }) => user.value.name)).toEqual(['Biên tập Hai'])

      // She does not know yet, and goes on.
      await standfirst(first).fill('Một viết tiếp mà chưa biết')
      const told = first.locator('#document-take-over')
      await told.waitFor()
      await told.getByText('Biên tập Hai').waitFor()
      await shot(first, `taken-over-${width}`)
      expect(await faultsOf(first, '#document-take-over')).toEqual([])
      await told.locator('#document-take-over-view-read-only').click()
      await told.waitFor({ state: 'detached' })
      const bar = first.getByRole('alert').filter({ hasText: 'đã tiếp quản' })
      await bar.filter({ hasText: 'Biên tập Hai' }).waitFor()
      await shot(first, `read-only-${width}`)
      expect(await storedOf(id)).toBe('Một đang viết')
      await second.waitForLoadState('networkidle')
      await standfirst(second).fill('Hai viết')
      await expect.poll(() => storedOf(id), patience).toBe('Hai viết')

      // Back again once the colleague has gone: both texts, side by side.
      await second.goto('/admin')
      await first.goto('/admin')
      await first.goto(`/admin/collections/articles/${id}`)
      await first.getByRole('button', { name: 'So hai bản' }).click()
      const both = first.getByRole('dialog', { name: 'Hai bản' })
      await both.waitFor()
      expect(await both.textContent()).toMatch(/Một viết tiếp mà chưa biết.*Hai viết/s)
      await shot(first, `both-${width}`)
      for (const page of [first, second]) await page.context().close()
    },
    240_000,
  )

  it('says so where the panel was never told whose lock it was', async () => {
    const id = await makeStory()
    const first = await sitDown(one)
    // As when each letter calls off the answer to the one before.
    const page = `**/admin/collections/articles/${id}`
    await first.route(page, async (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      const answer = await route.fetch()
      const body = (await answer.text()).replace(/"lockedState":\{/, '"unheard":{')
      return route.fulfill({ response: answer, body })
    })
    await writes(first, id, 'Một đang viết')
    await first.unroute(page)
    const second = await sitDown(two)
    await takesOver(second, id)
    await standfirst(first).fill('Một viết tiếp mà chưa biết')
    await first.locator('#document-take-over').getByText('Biên tập Hai').waitFor()
    expect(await first.locator('#document-locked').count()).toBe(0)
    for (const visitor of [first, second]) await visitor.context().close()
  })

  it('is hers who took it, while the other types without a pause', async () => {
    const id = await makeStory()
    const first = await sitDown(one)
    await writes(first, id, 'Một đang viết')
    const second = await sitDown(two)
    const hands = { type: true }
    const typing = (async () => {
      while (hands.type)
        await standfirst(first)
          .pressSequentially('a', { delay: 30 })
          .catch(() => 0)
    })()
    await takesOver(second, id)
    await first.locator('#document-take-over').waitFor()
    hands.type = false
    await typing
    expect(await first.locator('#document-take-over').innerText()).toContain('Biên tập Hai')
    for (const page of [first, second]) await page.context().close()
  })
})
