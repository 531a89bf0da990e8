import { numberAddress } from '../../../collections/addressOf.ts'
import { findGone, findHiddenTarget, type Hidden } from '../../content/gone.ts'
import { decoded, normalPath, parsePath, pathOf, type Route } from '../../content/paths.ts'
import type { PublicationSlug } from '../../content/reading.ts'
import { linkTo } from '../../content/sections.ts'
import type { Link } from '../../site/models.ts'
import { gonePage } from './notFoundPage.ts'
import type { Answer, Making } from './pageContext.ts'

/**
 * 410 for an address at which readers once found something; null where they never did, so that
 * nobody learns of what is not out yet. Asked after everything that may stand at the address today,
 * whose account says when to look again.
 */
export async function goneFrom(making: Making, path: string): Promise<Answer | null> {
  const { reading, base } = making
  const normal = normalPath(path)
  const route = pageBehind(parsePath(normal))
  const written = [...new Set([normal, decoded(path), path, ...(route ? [pathOf(route)] : [])])]
  const gone = await findGone(reading, {
    addresses: route?.page === 'article' ? [numberAddress(route.publicId)] : written,
    hidden: [route && hiddenAt(route), await findHiddenTarget(reading, written)].filter(
      (place) => place !== null,
    ),
  })
  if (!gone) return null
  const section = base.sections.byId(gone.section)
  return gonePage(making, normal, section ? linkTo(section) : route && listOf(route))
}

/** A file goes with its page. */
function pageBehind(route: Route | null): Route | null {
  if (route?.page === 'event-file') return { ...route, page: 'event' }
  return route && ['alert', 'poster', 'poster-picture'].includes(route.page) && 'slug' in route
    ? { ...route, page: 'health-message' }
    : route
}

const lists = {
  event: { collection: 'events', page: 'events', label: 'Sự kiện' },
  spotlight: { collection: 'product-spotlights', page: 'spotlights', label: 'Sản phẩm OCOP' },
  'health-message': {
    collection: 'public-health-messages',
    page: 'health-messages',
    label: 'Thông điệp sức khỏe',
  },
} as const satisfies Record<string, { collection: PublicationSlug; page: string; label: string }>

function hiddenAt(route: Route): Hidden | null {
  switch (route.page) {
    case 'article':
      return { collection: 'articles', where: { publicId: { equals: route.publicId } } }
    case 'event':
    case 'spotlight':
    case 'health-message':
      return {
        collection: lists[route.page].collection,
        where: { slug: { equals: route.slug } },
      }
    default:
      return null
  }
}

function listOf(route: Route): Link | null {
  switch (route.page) {
    case 'event':
    case 'spotlight':
    case 'health-message': {
      const { page, label } = lists[route.page]
      return { label, href: pathOf({ page }) }
    }
    default:
      return null
  }
}
