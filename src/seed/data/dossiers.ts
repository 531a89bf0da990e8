import type { TagSlug } from './names.ts'

type Dossier = {
  readonly slug: string
  readonly name: string
  readonly description: string
  /** Without one, the stories that name the dossier. */
  readonly tag?: TagSlug
}

/** One that takes its stories by a tag, and one whose stories name it. */
export const dossiers: readonly Dossier[] = [
  {
    slug: 'thong-diep-5k-tren-bao',
    name: 'Thông điệp 5K trên báo',
    description: 'Các bài của báo về thông điệp 5K, từ khi ban hành đến khi được thay.',
    tag: 'thong-diep-5k',
  },
  {
    slug: 'san-pham-lang-ra-pho',
    name: 'Sản phẩm làng ra phố',
    description: 'Từ ruộng, xưởng và làng nghề quanh Hà Nội đến tay người mua ở phố.',
  },
]
