/** A way to look at a list that somebody keeps: what is filtered, by what it is sorted, which columns. */
export type SavedView = {
  readonly name: string
  /** What stands behind the question mark of the list's address. */
  readonly query: string
}

const mostKept = 20
const longestName = 60
const longestQuery = 4000

/** Parts of the address that are the way to look, and not where in it somebody is. */
const kept = /^(?:where(?:\[.*)?|sort|columns|limit|search|groupBy|desk)$/

/** The way in which a list is looked at now. */
export function queryOfView(search: string): string {
  const parameters = [...new URLSearchParams(search)].filter(
    ([name, value]) => kept.test(name) && value !== '',
  )
  return new URLSearchParams(parameters).toString()
}

/** What was stored, as far as it is what this code stored. */
export function readViews(stored: unknown): readonly SavedView[] {
  const list: unknown[] = Array.isArray(stored) ? stored : []
  return list.flatMap((one) => {
    const { name, query } = (one ?? {}) as Partial<Record<keyof SavedView, unknown>>
    return typeof name === 'string' && typeof query === 'string'
      ? [{ name, query: queryOfView(query) }]
      : []
  })
}

export type WhyNotKept = 'noName' | 'tooMany' | 'tooLong'

export const whyNotKept: Readonly<
  Record<WhyNotKept, { readonly vi: string; readonly en: string }>
> = {
  noName: { vi: 'Hãy đặt tên cho cách xem này.', en: 'Give it a name.' },
  tooMany: {
    vi: 'Danh sách này đã có 20 cách xem được lưu. Hãy bỏ bớt một cái rồi lưu lại.',
    en: '20 views of this list are kept. Drop one first.',
  },
  tooLong: {
    vi: 'Bộ lọc này quá dài để lưu. Hãy bớt điều kiện.',
    en: 'This is too long to be kept. Use fewer conditions.',
  },
}

/** The views with one more; one of the same name takes the place of the old. */
export function keepView(
  views: readonly SavedView[],
  { name, query }: SavedView,
): readonly SavedView[] | WhyNotKept {
  const called = name.normalize('NFC').trim().slice(0, longestName)
  if (called === '') return 'noName'
  if (query.length > longestQuery) return 'tooLong'
  const others = views.filter((view) => view.name !== called)
  return others.length >= mostKept ? 'tooMany' : [...others, { name: called, query }]
}

export const dropView = (views: readonly SavedView[], name: string): readonly SavedView[] =>
  views.filter((view) => view.name !== name)
