import type { DocumentId } from '../../plugins/kit/tags.ts'
import type { ArticleKey } from './data/articles.ts'
import { frontPage } from './data/frontPage.ts'
import { menu, type SectionSlug } from './data/sections.ts'
import { siteIdentity } from './data/siteIdentity.ts'
import { isSaved, type Newsroom, type SeededGlobal } from './newsroom.ts'

type Sections = ReadonlyMap<SectionSlug, DocumentId>

export async function seedIdentity(newsroom: Newsroom): Promise<void> {
  await ensureGlobal(newsroom, 'site-identity', siteIdentity)
}

export async function seedNavigation(newsroom: Newsroom, sections: Sections): Promise<void> {
  const items = menu.sections.map((slug) => ({ section: sections.get(slug) }))
  await ensureGlobal(newsroom, 'navigation', { items: [...items, ...menu.links] })
}

/** The seed's last write: see `needsSeed`. */
export async function seedFrontPage(
  newsroom: Newsroom,
  {
    sections,
    articles,
  }: { readonly sections: Sections; readonly articles: ReadonlyMap<ArticleKey, DocumentId> },
): Promise<void> {
  const pick = (keys: readonly ArticleKey[]) => keys.flatMap((key) => articles.get(key) ?? [])
  await ensureGlobal(newsroom, 'home-page', {
    lead: articles.get(frontPage.lead),
    featured: pick(frontPage.featured),
    sections: frontPage.sections.flatMap((slug) => sections.get(slug) ?? []),
    recommended: pick(frontPage.recommended),
  })
}

/** Leaves a global alone that somebody has saved. */
async function ensureGlobal(newsroom: Newsroom, slug: SeededGlobal, data: object): Promise<void> {
  if (await isSaved(newsroom, slug)) return
  await newsroom.updateGlobal({ slug, data, depth: 0 })
}
