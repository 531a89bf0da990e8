import { chromium, type Browser, type Page } from 'playwright-core'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Debian's chromium, without a window; playwright's makes every page anew on Back unless told. */
export const launchBrowser = ({ keepsPages = false } = {}): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
    ...(keepsPages ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
  })

export type Visit = { readonly page: Page; readonly problems: readonly string[] }

/** A tab of its own with its own cookies; collects what goes wrong on its pages. */
export async function openTab(
  browser: Browser,
  { baseURL, width = 1280 }: { readonly baseURL: string; readonly width?: number },
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL,
    viewport: { width, height: 800 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`)
  })
  return { page, problems }
}

/** Logs in through the panel's own form. */
export async function logIn(
  page: Page,
  account: { readonly email: string; readonly password: string },
): Promise<void> {
  await page.goto('/admin/login')
  await page.locator('input[name=email]').fill(account.email)
  await page.locator('input[name=password]').fill(account.password)
  await page.locator('form button[type=submit]').click()
  await page.waitForURL(/\/admin\/?$/)
}

/** A new story, from its first words to its form. */
export async function startStory(page: Page, headline: string): Promise<void> {
  await page.goto('/admin/collections/articles/create')
  await page.locator('input[name=headline]').fill(headline)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/collections\/articles\/(?!create)\w+/)
}
