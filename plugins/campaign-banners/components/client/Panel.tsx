'use client'
import type { ReactElement, ReactNode } from 'react'
import { adminCss } from './adminCss.ts'

/** The frame of each of the plugin's panels. */
export const Panel = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <div className="cb">
    <style href="campaign-banners" precedence="default">
      {adminCss}
    </style>
    {children}
  </div>
)
