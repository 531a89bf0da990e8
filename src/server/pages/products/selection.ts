import { cursorParameter } from '../../../content/cursor.ts'
import {
  addressWith,
  choiceOf,
  productParameters as parameters,
} from '../../../content/pageParameters.ts'
import { pathOf } from '../../../content/paths.ts'
import type { DirectoryEntry, Named } from '../../../content/productDirectory.ts'
import type { FilterModel } from '../../../site/models.ts'
import { groups } from './productWords.ts'

type Facet = keyof typeof parameters

/** What a reader selects products by, as it stands in the address; null where she does not mind. */
export type Selection = Readonly<Record<Facet, string | null>>

const listPath = pathOf({ page: 'spotlights' })
const facets = Object.keys(parameters) as Facet[]

/** What an entry is under each facet, as it stands in addresses. */
const valueOf: Readonly<Record<Facet, (entry: DirectoryEntry) => string | null>> = {
  stars: ({ stars }) => (stars === null ? null : String(stars)),
  group: ({ group }) => groups[group].slug,
  area: ({ area }) => area?.slug ?? null,
  producer: ({ producer }) => producer?.slug ?? null,
}

/** Null where a parameter names what no product is, but for stars and groups, which there always are. */
export function readSelection(
  query: URLSearchParams,
  directory: readonly DirectoryEntry[],
): Selection | null {
  const chosen = facets.map((facet) => {
    const known = new Set([
      ...(always[facet] ?? []).map(({ slug }) => slug),
      ...directory.map(valueOf[facet]),
    ])
    const read = (text: string) => (known.has(text) ? text : null)
    return [facet, choiceOf(query, parameters[facet], read)] as const
  })
  return chosen.some(([, value]) => value === 'unreadable')
    ? null
    : (Object.fromEntries(chosen) as Selection)
}

export const selects = (selection: Selection, entry: DirectoryEntry): boolean =>
  facets.every((facet) => selection[facet] === null || valueOf[facet](entry) === selection[facet])

/** The list's address with a selection and what else is said of it. */
export function hrefOf(selection: Selection, more: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(more)
  for (const facet of facets) query.set(parameters[facet], selection[facet] ?? '')
  return addressWith(listPath, query, [...Object.values(parameters), cursorParameter])
}

const always: Partial<Record<Facet, readonly Named[]>> = {
  stars: ['5', '4', '3'].map((slug) => ({ slug, name: `${slug} sao` })),
  group: Object.values(groups).map(({ slug, label }) => ({ slug, name: label })),
}
const words: Readonly<Record<Facet, { readonly label: string; readonly any: string }>> = {
  stars: { label: 'Hạng sao', any: 'Mọi hạng' },
  group: { label: 'Nhóm sản phẩm', any: 'Mọi nhóm' },
  area: { label: 'Địa bàn', any: 'Mọi địa bàn' },
  producer: { label: 'Chủ thể', any: 'Mọi chủ thể' },
}

/** The form, with how many products each choice would leave beside the others already made. */
export const facetsOf = (
  selection: Selection,
  directory: readonly DirectoryEntry[],
): FilterModel => ({
  action: listPath,
  label: 'Lọc sản phẩm OCOP',
  kept: [],
  choices: facets.map((facet) => {
    const others = { ...selection, [facet]: null }
    const left = directory.filter((entry) => selects(others, entry))
    const counts = Map.groupBy(left, valueOf[facet])
    return {
      name: parameters[facet],
      ...words[facet],
      value: selection[facet] ?? '',
      options: optionsOf(facet, directory).map(({ slug, name }) => ({
        value: slug,
        label: `${name} (${counts.get(slug)?.length ?? 0})`,
      })),
    }
  }),
  clearHref: facets.some((facet) => selection[facet] !== null) ? listPath : null,
})

const collator = new Intl.Collator('vi')

function optionsOf(facet: Facet, directory: readonly DirectoryEntry[]): readonly Named[] {
  const fixed = always[facet]
  if (fixed) return fixed
  const found = directory.flatMap((entry) =>
    facet === 'area' ? (entry.area ?? []) : (entry.producer ?? []),
  )
  // Of two spellings the newest stands.
  const bySlug = new Map(found.toReversed().map((one): [string, Named] => [one.slug, one]))
  return [...bySlug.values()].sort((a, b) => collator.compare(a.name, b.name))
}
