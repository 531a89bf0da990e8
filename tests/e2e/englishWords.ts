import { en } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'
import type { Page } from 'playwright-core'

type Texts = { readonly [name: string]: string | Texts }
const sentences = (texts: Texts): string[] =>
  Object.values(texts).flatMap((text) => (typeof text === 'string' ? [text] : sentences(text)))
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** What Vietnamese says without marks, or with the whole world. */
const shared =
  'admin am api csv email enter excel file html json link menu may ocop page pm rss slug tab url utm xml'
/** Beyond Payload's dictionary: what its code says without one. */
const common =
  'the and with for this your open close remove toggle select clear drag drop paste insert dropdown collapse expand published until message last confirm january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday'

const vietnamese = new Set([
  ...sentences(vi.translations as unknown as Texts).flatMap(wordsOf),
  ...shared.split(' '),
])
const english: ReadonlySet<string> = new Set(
  [...sentences(en.translations as unknown as Texts).flatMap(wordsOf), ...common.split(' ')].filter(
    (word) => word.length > 2 && !vietnamese.has(word),
  ),
)

/** What a page says in English to who sees or hears it: the texts, and the names of its parts. */
export async function englishOn(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true })
    const texts: string[] = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: parent } = node
      const isCode = parent?.closest('script, style, noscript, code, .query-inspector')
      if (parent && !isCode && isSeen(parent)) texts.push(node.textContent ?? '')
    }
    const names = ['aria-label', 'title', 'placeholder', 'aria-description', 'aria-roledescription']
    for (const name of names) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        if (isSeen(element)) texts.push(element.getAttribute(name) ?? '')
      }
    }
    return texts
  })
  const found = said.filter((text) => wordsOf(text).some((word) => english.has(word)))
  return [...new Set(found.map((text) => text.trim()))].filter((text) => !inNoLanguage.test(text))
}

/** Addresses, slugs, and kinds of file. */
const inNoLanguage = /^(\S+[@/]\S+|[a-z0-9]+(-[a-z0-9]+)+|.* image\/\w+)$/
