import type { ReactElement } from 'react'
import { BrandStyle } from './BrandStyle.tsx'

/** The paper's mark at the head of every page of the panel. */
export const Icon = (): ReactElement => (
  <>
    <BrandStyle />
    <img src="/assets/mark.png" width={24} height={24} alt="Báo Lao động Thủ đô" />
  </>
)
