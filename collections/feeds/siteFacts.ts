import type { Reading, SiteFacts } from '../../plugins/rss-feeds/options.ts'
import type { Sourced } from '../../plugins/kit/sourced.ts'
import { tagOfGlobal } from '../../plugins/kit/tags.ts'

type Identity = Readonly<Record<'paperName' | 'tagline' | 'copyright', string | null | undefined>>

/** What every feed says about the paper. */
export async function siteFacts({ payload, now }: Reading): Promise<Sourced<SiteFacts>> {
  const identity = (await payload.findGlobal({
    slug: 'site-identity',
    depth: 0,
    overrideAccess: false,
    context: { now },
  })) as unknown as Identity
  const name = identity.paperName ?? 'Báo Lao động Thủ đô'
  return {
    value: {
      name,
      description: identity.tagline ?? name,
      language: 'vi',
      copyright: identity.copyright ?? null,
      image: { path: '/assets/mark.png', width: 144, height: 144 },
    },
    tags: [tagOfGlobal('site-identity')],
    staleAt: null,
  }
}
