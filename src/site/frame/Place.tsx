import type { ReactElement } from 'react'
import type { Frame } from '../models.ts'

type PlaceProps = {
  readonly frame: Frame
  readonly name: string
  /** Outside the main content a place is a landmark, of this name. */
  readonly label?: string
}

export const hasPlace = ({ banners }: Frame, name: string): boolean => name in banners.slots

/** What a campaign put into a place of the page; nothing at all, and no hole, where none did. */
export function Place({ frame, name, label }: PlaceProps): ReactElement | null {
  const html = frame.banners.slots[name]
  const Tag = label === undefined ? 'div' : 'aside'
  return html === undefined ? null : (
    // Escaped by the template that made it.
    <Tag
      className={`place-${name}`}
      aria-label={label}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
