import type { ArticleKey } from './articles.ts'
import type { SectionSlug } from './sections.ts'

type FrontPage = {
  readonly lead: ArticleKey
  readonly featured: readonly ArticleKey[]
  readonly sections: readonly SectionSlug[]
  readonly recommended: readonly ArticleKey[]
}

/**
 * What the editors of the demo newsroom picked: a story of today before the seed page; `recommended`
 * as on the seed page.
 */
export const frontPage: FrontPage = {
  lead: 'jobFair',
  featured: ['workshop', 'villageMarket', 'siteSafety', 'oldQuarterWalk'],
  sections: ['cong-doan', 'kinh-te', 'van-hoa', 'phap-luat'],
  recommended: [
    'cauGiay',
    'digital',
    'namTuLiem',
    'dollar',
    'livePhotos',
    'liveDialogue',
    'emulation',
  ],
}
