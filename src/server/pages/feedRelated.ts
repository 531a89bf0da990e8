import { recall } from '../../content/reading.ts'
import { openLedger } from '../../content/ledger.ts'
import { relatedTo } from '../../../plugins/related-news/index.ts'
import type { RelatedReader, RelatedStory } from '../../../plugins/rss-feeds/index.ts'

const storiesPerItem = 3
/** The newest: what is older is with the receiver already, and each costs a look-up of its own. */
const itemsWithRelated = 50

/** What goes on from the newest items of a feed that asks for it: the first of each one's own list. */
export const feedRelated: RelatedReader = async ({ reading, collection, ids }) => {
  const ledger = openLedger()
  const found = new Map<string, readonly RelatedStory[]>()
  for (const id of ids.slice(0, itemsWithRelated)) {
    const stories = ledger.take(
      await recall(reading, `beside ${collection}:${id}`, () =>
        relatedTo(reading.payload, {
          ...{ collection, id, now: reading.now, count: storiesPerItem },
          answers: reading.answers,
        }),
      ),
    )
    found.set(
      String(id),
      stories.flatMap(({ title, address }) => (address === null ? [] : { title, path: address })),
    )
  }
  return { value: found, tags: ledger.tags, staleAt: ledger.staleAt }
}
