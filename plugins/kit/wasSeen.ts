import { visibleDuring, type Publication } from './visibility.ts'

/** A row as readers get it; sections, tags and authors have neither status nor dates. */
export type Seen = Publication & { readonly firstPublishedAt?: string | null }

/**
 * Whether readers have seen a live row by an instant, be it gone from view since. Dates alone do not
 * tell: a story that was published when its end had passed was seen by nobody.
 */
export function wasSeen(document: Seen, now: number): boolean {
  if (document._status === undefined) return true
  const shown = visibleDuring(document)
  if (!shown || !document.firstPublishedAt) return false
  const from = Math.max(shown.from, Date.parse(document.firstPublishedAt))
  return from <= now && from < shown.until
}
