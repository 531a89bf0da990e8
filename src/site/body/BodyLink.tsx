import type { ReactElement, ReactNode } from 'react'
import type { BodyNode } from './nodes.ts'
import { safeHref } from './safeHref.ts'

type BodyLinkProps = {
  readonly node: BodyNode
  readonly siteUrl: string
  readonly children: ReactNode
}

/** A link in the text; the text alone where its address may not be followed. */
export function BodyLink({ node, siteUrl, children }: BodyLinkProps): ReactElement {
  const target = safeHref(node.fields?.url, siteUrl)
  if (!target) return <>{children}</>
  const isNewTab = node.fields?.newTab === true
  return (
    <a
      href={target.href}
      {...(isNewTab && { target: '_blank' })}
      {...((target.isExternal || isNewTab) && { rel: 'noopener' })}
    >
      {children}
    </a>
  )
}
