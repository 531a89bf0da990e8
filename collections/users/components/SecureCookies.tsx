'use client'
import { useConfig } from '@payloadcms/ui'
import { useLayoutEffect, type ReactNode } from 'react'
import { guardCookies } from './guardCookies.ts'

/** The panel, whose own cookies a browser is to guard as it does the session's. */
export function SecureCookies({ children }: { readonly children?: ReactNode }) {
  const { serverURL, cookiePrefix } = useConfig().config
  const isSecure = serverURL.startsWith('https:')
  // Before the effects in which the panel reads its colour scheme.
  useLayoutEffect(
    () => (isSecure ? guardCookies(document, Document.prototype, cookiePrefix) : undefined),
    [isSecure, cookiePrefix],
  )
  return children
}
