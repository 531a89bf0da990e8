/** How wide the reader's window is; the style sheet's one breakpoint lies between. */
export type ScreenWidth = 'narrow' | 'wide'

/** What is known of a page when its banners are chosen. Ids are text on every database. */
export type PageFacts = {
  /** What kind of page it is, such as `home` or `article`. */
  readonly type: string
  /** The sections that it lies in, with those above them. */
  readonly sections: readonly string[]
  readonly tags: readonly string[]
}

/** Which pages a campaign may be on. Null is "any"; all that are set have to match. */
export type Targeting =
  | {
      readonly reach: 'pages'
      readonly sections: readonly string[] | null
      readonly tags: readonly string[] | null
      readonly types: readonly string[] | null
      readonly widths: readonly ScreenWidth[] | null
    }
  /** The record cannot be read: the campaign is on no page until somebody mends it. */
  | { readonly reach: 'nothing'; readonly problem: string }

/** A page of another site that shows the widget: nothing more is known of it. */
export const everyWidgetPage: PageFacts = { type: 'widget', sections: [], tags: [] }

export const everyPage: Targeting = {
  reach: 'pages',
  sections: null,
  tags: null,
  types: null,
  widths: null,
}

/**
 * Targeting from a stored record. What is not understood reaches nothing: a campaign for one
 * section must not come out on every page because the section was deleted.
 */
export function parseTargeting(record: unknown): Targeting {
  if (typeof record !== 'object' || record === null) return nothing('không có phạm vi hiển thị')
  const { reach, sections, tags, types, width, chosen } = record as Record<string, unknown>
  const widths = widthsOf(width)
  if (widths === undefined) return nothing('độ rộng màn hình không rõ')
  if (reach === 'every-page')
    return { reach: 'pages', sections: null, tags: null, types: null, widths }
  if (reach !== 'matching') return nothing('phạm vi hiển thị không rõ')
  const lists = { sections: idsOf(sections), tags: idsOf(tags), types: idsOf(types) }
  const { sections: s, tags: t, types: p } = lists
  if (s === undefined || t === undefined || p === undefined) {
    return nothing('danh sách chuyên mục, từ khóa hoặc loại trang không đọc được')
  }
  if (s === null && t === null && p === null) {
    return nothing('chưa chọn chuyên mục, từ khóa hay loại trang nào, hoặc chúng đã bị xóa')
  }
  if ((s === null && hasChosen(chosen, 'sections')) || (t === null && hasChosen(chosen, 'tags'))) {
    return nothing('chuyên mục hoặc từ khóa đã chọn không còn nữa')
  }
  return { reach: 'pages', sections: s, tags: t, types: p, widths }
}

/** Whether a page of this width is within reach. */
export function reaches(targeting: Targeting, page: PageFacts, width: ScreenWidth): boolean {
  if (targeting.reach === 'nothing') return false
  const { widths } = targeting
  return (widths === null || widths.includes(width)) && reachesPage(targeting, page)
}

/** The same on whatever width. */
export function reachesPage(targeting: Targeting, page: PageFacts): boolean {
  if (targeting.reach === 'nothing') return false
  const { types, sections, tags } = targeting
  if (types !== null && !types.includes(page.type)) return false
  if (sections !== null && !sections.some((id) => page.sections.includes(id))) return false
  return tags === null || tags.some((id) => page.tags.includes(id))
}

/** An empty list whose terms were deleted, and not one that its editor left empty. */
function hasChosen(chosen: unknown, list: string): boolean {
  if (typeof chosen !== 'object' || chosen === null) return false
  const count = (chosen as Record<string, unknown>)[list]
  return typeof count === 'number' && count > 0
}

const nothing = (problem: string): Targeting => ({ reach: 'nothing', problem })

function widthsOf(value: unknown): readonly ScreenWidth[] | null | undefined {
  if (value === undefined || value === null || value === 'any') return null
  return value === 'narrow' || value === 'wide' ? [value] : undefined
}

/** Null where nothing is chosen, undefined where it cannot be read. */
function idsOf(value: unknown): readonly string[] | null | undefined {
  if (value === undefined || value === null) return null
  if (!Array.isArray(value)) return undefined
  const ids = value.map(idOf)
  if (ids.some((id) => id === null)) return undefined
  return ids.length === 0 ? null : (ids as string[])
}

function idOf(value: unknown): string | null {
  const id: unknown =
    typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  if (typeof id === 'number' && Number.isFinite(id)) return String(id)
  return typeof id === 'string' && id !== '' ? id : null
}
