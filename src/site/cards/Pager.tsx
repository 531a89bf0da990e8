import type { ReactElement } from 'react'

type PagerProps = {
  readonly olderHref: string | null
  readonly newestHref: string | null
  readonly olderLabel?: string
  readonly newestLabel?: string
}

/** From one page of a list to the next, and back to its beginning. */
export function Pager(props: PagerProps): ReactElement | null {
  const {
    olderHref,
    newestHref,
    olderLabel = 'Tin cũ hơn',
    newestLabel = 'Về tin mới nhất',
  } = props
  if (olderHref === null && newestHref === null) return null
  return (
    <nav className="pager" aria-label="Các trang của danh sách">
      {newestHref !== null && (
        <a className="button" href={newestHref}>
          {newestLabel}
        </a>
      )}
      {olderHref !== null && (
        <a className="button button-strong" href={olderHref} rel="next">
          {olderLabel}
        </a>
      )}
    </nav>
  )
}
