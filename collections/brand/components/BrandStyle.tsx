import type { ReactElement } from 'react'

/** The paper's red in place of Payload's black, in both schemes; white on it is 8 : 1. */
const css = `
:root{--paper-red:#a5121b;--paper-red-dark:#86101a}
.btn--style-primary{--bg-color:var(--paper-red);--color:#fff;--hover-bg:var(--paper-red-dark);--hover-color:#fff}
.nav__link:has(.nav__link-indicator) .nav__link-label,.nav__link[aria-current]{color:var(--paper-red)}
html[data-theme=dark] .nav__link:has(.nav__link-indicator) .nav__link-label{color:#ff8a84}
.table thead th{color:var(--theme-elevation-800)}
.field-description{color:var(--theme-elevation-700)}
.paper-logo{display:flex;gap:.8rem;align-items:center;justify-content:center;margin:0;font-size:1.5rem;font-weight:700;line-height:1.2}
.paper-logo img{flex:none}
`

/** React puts the style into the head once, however often it is named. */
export const BrandStyle = (): ReactElement => (
  <style href="paper-brand" precedence="high">
    {css}
  </style>
)
