import type { ReactElement } from 'react'
import type { Frame, Link, NavItem } from '../models.ts'

const publications: readonly Link[] = [
  { label: 'Sự kiện', href: '/su-kien' },
  { label: 'Sản phẩm OCOP', href: '/san-pham-ocop' },
  { label: 'Thông điệp sức khỏe', href: '/thong-diep-suc-khoe' },
]

/**
 * A row of the sections, and a panel with both levels that opens without a script. The same on
 * every width; where the row is too narrow it scrolls, and the panel still lists everything.
 */
export function Navigation({ frame }: { frame: Frame }): ReactElement {
  const here = pathOf(frame.canonical)
  return (
    <nav className="nav" aria-label="Chuyên mục">
      <div className="nav-inner">
        <details className="nav-all">
          <summary>
            <span className="nav-bars" aria-hidden="true" />
            Chuyên mục
          </summary>
          <div className="nav-panel">
            <ul className="nav-tree">
              {frame.nav.map((item) => (
                <Branch key={item.href} item={item} here={here} />
              ))}
              <Branch
                item={{ label: 'Chuyên trang', href: '', children: [...publications] }}
                here={here}
              />
            </ul>
          </div>
        </details>
        <ul className="nav-row">
          <li>
            <NavLink link={{ label: 'Trang chủ', href: '/' }} here={here} />
          </li>
          {frame.nav.map((item) => (
            <li key={item.href}>
              <NavLink link={item} here={here} />
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}

function Branch({ item, here }: { item: NavItem; here: string }): ReactElement {
  return (
    <li className="nav-branch">
      {item.href === '' ? (
        <span className="nav-branch-label">{item.label}</span>
      ) : (
        <NavLink link={item} here={here} />
      )}
      {item.children.length > 0 && (
        <ul>
          {item.children.map((child) => (
            <li key={child.href}>
              <NavLink link={child} here={here} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** `page` for the page itself, `true` for the section that it lies in. */
function NavLink({ link, here }: { link: Link; here: string }): ReactElement {
  const isHere = link.href === here
  const isAbove = link.href !== '/' && here.startsWith(`${link.href}/`)
  const current = isHere ? 'page' : isAbove ? 'true' : undefined
  return (
    <a href={link.href} aria-current={current}>
      {link.label}
    </a>
  )
}

const pathOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).pathname : address
