import { pathOf, type Route } from '../../content/paths.ts'
import { drawCard } from '../../site/index.ts'
import type { Answer, Making } from './pageContext.ts'

/**
 * A page's card: its title, drawn. It is made from what its page is made from, and so comes and goes
 * with it, in the same cache under the same bound; nobody can have words of her own drawn.
 */
export async function cardPage(
  making: Making,
  of: string,
  pageAt: (path: string) => Promise<Answer | null>,
): Promise<Answer | null> {
  const answer = await pageAt(of)
  if (!answer) return null
  if ('redirectTo' in answer) {
    return { redirectTo: pathOf({ page: 'card', of: answer.redirectTo }) }
  }
  if (!('html' in answer) || answer.title === undefined) return null
  const { paperName } = making.base.identity
  const body = await drawCard({ title: answer.title || paperName, paperName })
  return {
    rendered: {
      status: 200,
      headers: { 'content-type': 'image/png', 'cross-origin-resource-policy': 'cross-origin' },
      body,
      tags: [],
      staleAt: null,
    },
  }
}

/** Pages that are markup, with a title. */
export const hasCard = ({ page }: Route): boolean => !without.includes(page)

const without: readonly Route['page'][] = [
  ...(['card', 'sitemap', 'sitemap-index', 'robots', 'widget-script', 'banner-widget'] as const),
  ...(['poster-picture', 'saved-state', 'manifest', 'worker'] as const),
]
