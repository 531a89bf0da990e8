'use client'
import type { ReactElement, ReactNode } from 'react'
import { adminCss } from './adminCss.ts'

type PanelProps = {
  readonly children: ReactNode
  /** In a cell of a list instead of a block of its own. */
  readonly isCell?: boolean
}

/** The frame of each of the plugin's panels. */
export const Panel = ({ children, isCell = false }: PanelProps): ReactElement => (
  <div className={isCell ? 'cb cb-cell' : 'cb'}>
    <style href="campaign-banners" precedence="default">
      {adminCss}
    </style>
    {children}
  </div>
)
