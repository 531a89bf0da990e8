import { HtmlValidate } from 'html-validate'
import { expect, it } from 'vitest'
import { everyPage } from '../../factories/pages/everyPage.ts'

/** Conformance with the HTML standard; how a page is written (quotes, spaces) is React's affair. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'valid-id': ['error', { relaxed: true }],
    // "024 0000 0000" is a telephone number in its link, and in an address that has none.
    'tel-non-breaking': 'off',
    // A long headline is cut by who shows it; `<title>` has no length in the standard.
    'long-title': 'off',
  },
})

it.each(Object.entries(everyPage()))('the markup of a %s page is valid HTML', async (_, html) => {
  const { results } = await validator.validateString(html)
  const faults = results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`)
  expect([...new Set(faults)]).toEqual([])
})
