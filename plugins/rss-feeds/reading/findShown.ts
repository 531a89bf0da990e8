import { earliest, type Sourced } from '../../kit/sourced.ts'
import { tagOfDocument, type DocumentId } from '../../kit/tags.ts'
import { absoluteUrl } from '../core/absoluteUrl.ts'
import { viewIn } from '../localize.ts'
import type { Reading, Row } from '../options.ts'
import type { ResolvedOptions, Source } from '../resolveOptions.ts'
import { runtimeOf } from '../runtime.ts'
import { findHiddenRows, findRows } from './findRows.ts'
import { textOf } from './rowValues.ts'

/** A document that a text leads to or shows. */
export type Reference = { readonly collection: string; readonly id: DocumentId }

/** What readers see of it. */
export type Shown = { readonly title: string; readonly url: string }

export const keyOfReference = ({ collection, id }: Reference): string => `${collection}:${id}`

/**
 * Title and address of each that is a source's document and visible now, by {@link keyOfReference}. Of
 * what is no source the plugin knows no address.
 */
export async function findShown(
  reading: Reading,
  references: readonly Reference[],
): Promise<Sourced<ReadonlyMap<string, Shown>>> {
  const options = viewIn(runtimeOf(reading.payload).views, reading.locale)
  const asked = Map.groupBy(references, ({ collection }) => collection)
  const found = await Promise.all(
    options.sources.flatMap((source) => {
      const ids = asked.get(source.collection)?.map(({ id }) => id) ?? []
      return ids.length === 0 ? [] : [findOf(reading, { options, source, ids: unique(ids) })]
    }),
  )
  return {
    value: new Map(found.flatMap(({ value }) => [...value])),
    tags: found.flatMap(({ tags }) => tags),
    staleAt: earliest(...found.map(({ staleAt }) => staleAt)),
  }
}

const unique = (ids: readonly DocumentId[]): DocumentId[] => [
  ...new Map(ids.map((id) => [String(id), id])).values(),
]

type Asked = {
  readonly options: ResolvedOptions
  readonly source: Source
  readonly ids: readonly DocumentId[]
}

async function findOf(
  reading: Reading,
  { options, source, ids }: Asked,
): Promise<Sourced<[string, Shown][]>> {
  const { collection, fields, visibility, select } = source
  const all = { collection, limit: ids.length }
  const rows = await findRows(reading, {
    ...all,
    where: { and: [{ id: { in: [...ids] } }, visibility.where(reading.now)] },
    select: [fields.title, ...select, ...visibility.fields],
  })
  const seen = new Set(rows.map(({ id }) => String(id)))
  const missing = ids.filter((id) => !seen.has(String(id)))
  // What is not to be seen yet comes by itself.
  const hidden =
    missing.length === 0
      ? []
      : await findHiddenRows(reading, {
          ...all,
          where: { id: { in: [...missing] } },
          select: visibility.fields,
        })
  return {
    value: rows.flatMap((row) => {
      const shown = shownOf(row, source, options)
      return shown ? [[keyOfReference({ collection, id: row.id }), shown]] : []
    }),
    tags: ids.map((id) => tagOfDocument(collection, id)),
    staleAt: earliest(
      ...[...rows, ...hidden].map((row) => visibility.nextChange(row, reading.now)),
    ),
  }
}

function shownOf(row: Row, { fields, path }: Source, { siteUrl }: ResolvedOptions): Shown | null {
  const at = path(row)
  const title = textOf(row, fields.title)
  const url = at === null ? null : absoluteUrl(at, siteUrl)
  return url === null || title === null ? null : { title, url }
}
