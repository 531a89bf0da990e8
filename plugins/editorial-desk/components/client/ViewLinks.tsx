'use client'
import { Link } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { useSay } from '../../../kit/admin/useSay.ts'
import type { SavedView } from '../../core/lists/savedViews.ts'
import type { SharedView } from '../../core/lists/sharedViews.ts'

type ViewLinksProps = {
  /** The address of the list. */
  readonly list: string
  /** The way in which it is looked at now. */
  readonly query: string
  readonly own: readonly SavedView[]
  readonly shared: readonly SharedView[]
  readonly maySeeToShared: boolean
  readonly onDrop: (view: SavedView) => void
  readonly onDropShared: (view: SharedView) => void
  readonly onKeep: () => void
}

/** One link for each way to look at a list, and what may be done with the one that is open. */
export function ViewLinks(props: ViewLinksProps): ReactElement {
  const { query, own, shared, maySeeToShared, onDrop, onDropShared, onKeep } = props
  const say = useSay()
  const isOpen = (view: SavedView): boolean => view.query === query
  const openOwn = own.find(isOpen)
  const openShared = shared.find(isOpen)
  return (
    <nav className="ed-views" aria-label={say('Cách xem đã lưu', 'Saved views')}>
      <ul className="ed-filter">
        {own.map((view) => (
          <ViewLink key={view.name} view={view} {...props} sign="★" />
        ))}
        {shared.map((view) => (
          <ViewLink key={`shared:${view.name}`} view={view} {...props} sign="☆">
            {say(' (dùng chung)', ' (shared)')}
          </ViewLink>
        ))}
        {openOwn ? (
          <Act
            id="desk-drop-view"
            onPress={() => {
              onDrop(openOwn)
            }}
          >
            {say(`Bỏ “${openOwn.name}”`, `Drop “${openOwn.name}”`)}
          </Act>
        ) : null}
        {openShared && maySeeToShared ? (
          <Act
            id="desk-drop-shared-view"
            onPress={() => {
              onDropShared(openShared)
            }}
          >
            {say(
              `Bỏ “${openShared.name}” của mọi người`,
              `Drop “${openShared.name}” for everybody`,
            )}
          </Act>
        ) : null}
        {openOwn || query === '' || (openShared && !maySeeToShared) ? null : (
          <Act id="desk-keep-view" onPress={onKeep}>
            {say('Lưu cách xem này…', 'Keep this view…')}
          </Act>
        )}
      </ul>
    </nav>
  )
}

type ViewLinkProps = {
  readonly list: string
  readonly query: string
  readonly view: SavedView
  readonly sign: string
  readonly children?: string
}

const ViewLink = ({ list, query, view, sign, children }: ViewLinkProps): ReactElement => (
  <li>
    <Link
      href={`${list}?${view.query}`}
      {...(view.query === query ? { 'aria-current': 'page' as const } : {})}
    >
      <span aria-hidden="true">{sign}&nbsp;</span>
      {view.name}
      {children}
    </Link>
  </li>
)

type ActProps = {
  readonly id: string
  readonly onPress: () => void
  readonly children: string
}

const Act = ({ id, onPress, children }: ActProps): ReactElement => (
  <li>
    <button type="button" id={id} onClick={onPress}>
      {children}
    </button>
  </li>
)
