import type { ReactElement } from 'react'
import type { Frame } from '../models.ts'

type PlaceProps = { readonly frame: Frame; readonly name: string }

export const hasPlace = ({ banners }: Frame, name: string): boolean => name in banners.slots

/** What a campaign put into a place of the page; nothing at all, and no hole, where none did. */
export function Place({ frame, name }: PlaceProps): ReactElement | null {
  const html = frame.banners.slots[name]
  return html === undefined ? null : (
    // Escaped by the template that made it.
    <div className={`place-${name}`} dangerouslySetInnerHTML={{ __html: html }} />
  )
}
