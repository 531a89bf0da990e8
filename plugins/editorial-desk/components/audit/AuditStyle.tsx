'use client'
import type { ReactElement, ReactNode } from 'react'

/** The look of the audit, in the panel's own colours for both of its themes. */
const css = `
.ed-audit h2{font-size:1.2rem;margin:0 0 .75rem}.ed-audit h3{font-size:1rem;margin:0 0 .35rem}
.ed-audit article{padding:.75rem 0;border-top:1px solid var(--theme-elevation-150)}
.ed-audit dl{display:grid;grid-template-columns:1fr 1fr;gap:.75rem;margin:0}
.ed-audit dt{font-size:.85rem;color:var(--theme-elevation-650)}
.ed-audit dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
.ed-audit-filter{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.75rem;align-items:end;margin:0 0 1.25rem}
.ed-audit-filter label{display:grid;gap:.25rem;font-weight:600;min-width:0}
.ed-audit-filter :is(input,select){min-height:40px;padding:.4rem .6rem;border:1px solid var(--theme-elevation-400);border-radius:3px;background:var(--theme-input-bg);color:inherit;font:inherit;font-weight:400;width:100%;min-width:0}
.ed-audit-filter :is(button,a){min-height:40px;padding:.4rem .9rem;border:1px solid var(--theme-elevation-400);border-radius:3px;background:var(--theme-elevation-0);color:inherit;font:inherit;cursor:pointer;text-decoration:none;display:inline-flex;align-items:center;justify-content:center;white-space:nowrap}
.ed-audit-filter button{font-weight:700;background:var(--theme-elevation-150)}
.ed-audit-filter :is(input,select,button,a):focus-visible{outline:3px solid var(--theme-success-500);outline-offset:2px}
.ed-audit-fact{margin:0 0 var(--base)}.ed-audit-fact dt{color:var(--theme-elevation-800);margin-bottom:.35rem}.ed-audit-fact dd{margin:0}
.collection-list--desk-audit :is(.cell-_select,#heading-_select){display:none}
@media (max-width:640px){.ed-audit dl{grid-template-columns:1fr}.ed-audit-filter{grid-template-columns:1fr 1fr}}
`

/** React puts the style into the head once, however often it is named. */
export const AuditStyle = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <>
    <style href="editorial-desk-audit" precedence="medium">
      {css}
    </style>
    {children}
  </>
)
