import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** What breaks the rules of accessibility within a part of the page: each rule with where it is broken. */
export async function faultsOf(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(axe.source)
  const results = await page.evaluate(async (within): Promise<AxeResults> => {
    const { axe: here } = window as unknown as { axe: typeof axe }
    return here.run(within, { resultTypes: ['violations'] })
  }, selector)
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
  )
}
