type Words = { readonly vi: string; readonly en: string }

/** The parts of a first page, in the order in which they stand on it. */
export const deskSections = [
  'waits',
  'returned',
  'failed',
  'next',
  'mine',
  'live',
  'broken',
] as const
export type DeskSection = (typeof deskSections)[number]

/** What can be done about a line on the spot: a POST below the project's API. */
export type DeskAct = {
  readonly label: Words
  /** Below the API's own path: `/failed-orders/12/again`. */
  readonly path: `/${string}`
  /** Said once it is done. */
  readonly done: Words
}

/** One thing on somebody's first page, one click from the work on it. */
export type DeskLine = {
  /** Its own on the page: `articles:12`. */
  readonly id: string
  readonly title: string | null
  /** What kind of thing it is: “Bài viết”. */
  readonly kind: Words
  /** What it waits for, what happens to it then, or what is wrong. */
  readonly what: Words
  /** Below the panel's own path: `/collections/articles/12`. */
  readonly href: `/${string}`
  /** When it happens, or since when it is so; epoch milliseconds. */
  readonly at?: number | null
  /** The id of the account whose it is: the page says its name. */
  readonly by?: string | null
  /** What somebody wrote about it. */
  readonly note?: string | null
  readonly acts?: readonly DeskAct[]
}

/** Where the rest stands, where a page shows only the first. */
export type DeskList = { readonly label: Words; readonly href: `/${string}` }

/** What one question found: the first lines, how many there are, and the list of all of them. */
export type DeskFound = {
  readonly lines: readonly DeskLine[]
  readonly total: number
  readonly list: DeskList | null
}

type Rest = DeskList & { readonly count: number }

/** A part of the page: as many lines as it has room for, and how many more stand where. */
export type BoardSection = {
  readonly name: DeskSection
  readonly lines: readonly DeskLine[]
  readonly total: number
  readonly rest: readonly Rest[]
}

type Room = {
  readonly limit: number
  readonly inOrder: (a: DeskLine, b: DeskLine) => number
}

/** Joins what several questions found into one part of the page. */
export function joinFound(
  name: DeskSection,
  found: readonly DeskFound[],
  { limit, inOrder }: Room,
): BoardSection {
  const lines = found
    .flatMap((one) => one.lines)
    .toSorted(inOrder)
    .slice(0, limit)
  const shown = new Set(lines.map(({ id }) => id))
  const rest = found.flatMap(({ lines: own, total, list }) => {
    const count = total - own.filter(({ id }) => shown.has(id)).length
    return count > 0 && list ? [{ ...list, count }] : []
  })
  return { name, lines, total: found.reduce((sum, { total }) => sum + total, 0), rest }
}

/** Of a timeline the next one stands first, and of what waits what waits longest. */
export const soonestFirst = (a: DeskLine, b: DeskLine): number =>
  (a.at ?? Infinity) - (b.at ?? Infinity)
export const latestFirst = (a: DeskLine, b: DeskLine): number => (b.at ?? 0) - (a.at ?? 0)
