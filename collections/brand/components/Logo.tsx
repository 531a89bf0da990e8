import type { ServerProps } from 'payload'
import type { ReactElement } from 'react'
import { BrandStyle } from './BrandStyle.tsx'

/** On the pages before the panel: the paper's mark, and its name as its pages print it. */
export async function Logo({ payload }: ServerProps): Promise<ReactElement> {
  const { paperName } = await payload.findGlobal({
    ...{ slug: 'site-identity', depth: 0, overrideAccess: false },
    select: { paperName: true },
  })
  return (
    <>
      <BrandStyle />
      <p className="paper-logo">
        <img src="/assets/mark.png" width={56} height={56} alt="" />
        <span>{paperName || 'Lao động Thủ đô'}</span>
      </p>
    </>
  )
}
