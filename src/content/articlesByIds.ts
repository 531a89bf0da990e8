import { tagOfDocument, type DocumentId } from '../../plugins/kit/tags.ts'
import { earliest, type Sourced } from '../../plugins/kit/sourced.ts'
import { nextVisibilityChange } from '../../plugins/kit/visibility.ts'
import { nextEntry } from './nextEntry.ts'
import { findVisible, type Reading, recallEach } from './reading.ts'
import { teaserFields, type TeaserRow } from './teasers.ts'

/** The visible ones of the given articles, in the given order. */
export async function findArticles(
  reading: Reading,
  ids: readonly DocumentId[],
): Promise<Sourced<TeaserRow[]>> {
  const found = await recallEach(reading, 'teaser', {
    ids,
    make: (unknown) => readTeasers(reading, unknown),
  })
  const answers = [...found.values()]
  return {
    value: answers.flatMap(({ value }) => value ?? []),
    tags: answers.flatMap(({ tags }) => tags),
    staleAt: earliest(...answers.map(({ staleAt }) => staleAt)),
  }
}

/** Each of the articles, or null, with when it goes out of view, or comes into it. */
async function readTeasers(
  reading: Reading,
  ids: readonly DocumentId[],
): Promise<ReadonlyMap<string, Sourced<TeaserRow | null>>> {
  const rows = await findVisible<TeaserRow>(reading, {
    collection: 'articles',
    where: { id: { in: [...ids] } },
    limit: ids.length,
    select: teaserFields,
  })
  const byId = new Map(rows.map((row) => [String(row.id), row]))
  const missing = ids.filter((id) => !byId.has(String(id)))
  // Together: that one of them comes into view has each of them looked for again, which is rare.
  const entry =
    missing.length > 0 ? await nextEntry(reading, 'articles', { id: { in: missing } }) : null
  return new Map(
    ids.map((id) => {
      const row = byId.get(String(id)) ?? null
      const staleAt = row ? nextVisibilityChange(row, reading.now) : entry
      return [String(id), { value: row, tags: [tagOfDocument('articles', id)], staleAt }]
    }),
  )
}
