import type { ReactElement } from 'react'
import type { Link } from '../models.ts'

/** The way from the home page; the page itself, last, is not printed twice over its own headline. */
export function Breadcrumbs({ trail }: { trail: readonly Link[] }): ReactElement | null {
  if (trail.length === 0) return null
  const above = trail.slice(0, -1)
  const self = trail.at(-1)
  return (
    <nav className="crumbs" aria-label="Đường dẫn">
      <ol>
        <li>
          <a href="/">Trang chủ</a>
        </li>
        {above.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        {self && (
          <li>
            <span className="crumbs-self" aria-current="page">
              {self.label}
            </span>
          </li>
        )}
      </ol>
    </nav>
  )
}
