import { judgeAddress } from '../../plugins/kit/addresses/judgeAddress.ts'
import { tagOfGlobal, type DocumentId } from '../../plugins/kit/tags.ts'
import type { NavItem } from '../site/models.ts'
import { readGlobal, type Reading } from './reading.ts'
import { linkTo, type Section, type Sections } from './sections.ts'
import type { Sourced } from '../../plugins/kit/sourced.ts'

type Item = {
  readonly section?: DocumentId | null
  readonly label?: string | null
  readonly url?: string | null
}

/** The menu: the editors', or all sections of the first level until they make one. */
export async function readNavigation(
  reading: Reading,
  sections: Sections,
): Promise<Sourced<NavItem[]>> {
  const { items } = await readGlobal<{ items?: readonly Item[] | null }>(reading, 'navigation')
  const { serverURL } = reading.payload.config
  const chosen = (items ?? []).flatMap((item) => navItem(item, sections, serverURL) ?? [])
  return {
    value: chosen.length > 0 ? chosen : sections.top.map((section) => sectionItem(section)),
    tags: [tagOfGlobal('navigation')],
    staleAt: null,
  }
}

/** Rows may be older than the judge of addresses: what it refuses is no item. */
function navItem(
  { section: id, label, url }: Item,
  sections: Sections,
  siteUrl: string,
): NavItem | null {
  const section = sections.byId(id)
  if (section) return sectionItem(section, label)
  const address = judgeAddress(url, siteUrl)
  return label && address ? { label, href: address.href, children: [] } : null
}

const sectionItem = (section: Section, label?: string | null): NavItem => ({
  label: label ?? section.name,
  href: section.path,
  children: section.children.map(linkTo),
})
