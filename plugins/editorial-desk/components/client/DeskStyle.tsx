'use client'
import type { ReactElement, ReactNode } from 'react'

/** The look of the desk's parts, in the panel's own colours for both of its themes. */
const css = `
.ed-badge{display:inline-block;padding:.1rem .55rem;border-radius:1rem;font-weight:600;font-size:.85rem;white-space:nowrap;background:#e4e4e4;color:#1b1b1b}
.ed-submitted,.ed-approved{background:#1d4f91;color:#fff}
.ed-editing{background:#4a3a7a;color:#fff}
.ed-returned{background:#8a3b00;color:#fff}
.ed-scheduled{background:#005f6b;color:#fff}
.ed-live{background:#0b6b3a;color:#fff}
.ed-changed{background:#6a4c00;color:#fff}
.ed-withdrawn,.ed-expired{background:#4d4d4d;color:#fff}
.ed-row{display:flex;flex-wrap:wrap;gap:.5rem .9rem;align-items:center}
.ed-bar{margin-block:.75rem;padding:.75rem 1rem;border:1px solid var(--theme-elevation-150);border-radius:4px;background:var(--theme-elevation-50)}
.ed-bar p{margin:0}.ed-bar h2{margin:0 0 .5rem;font-size:1.1rem}
.ed-bar ul{margin:.3rem 0;padding-left:1.2rem}
.ed-bar button,.ed-filter :is(a,button),.ed-dialog button{min-height:40px;padding:.4rem .9rem;border:1px solid var(--theme-elevation-400);border-radius:3px;background:var(--theme-elevation-0);color:inherit;font:inherit;cursor:pointer;text-decoration:none;display:inline-flex;align-items:center}
.ed-bar button.ed-strong,.ed-dialog button.ed-strong{background:#0b6b3a;border-color:#0b6b3a;color:#fff;font-weight:700}
.ed-bar button:focus-visible,.ed-filter :is(a,button):focus-visible,.ed-dialog button:focus-visible,.ed-dialog :is(input,select,textarea):focus-visible,.ed-bar a:focus-visible{outline:3px solid var(--theme-success-500);outline-offset:2px}
#desk-revert{padding:0;border:0;background:none;color:inherit;font:inherit;text-decoration:underline;cursor:pointer;min-height:24px}
.ed-bar button[disabled]{opacity:.55;cursor:default}
.ed-note{border-left:4px solid #8a3b00;padding:.5rem .75rem;background:var(--theme-elevation-100);white-space:pre-wrap}
.ed-filter{display:flex;flex-wrap:wrap;gap:.4rem;margin:0 0 1rem;padding:0;list-style:none}
.ed-filter a[aria-current]{font-weight:700;border-color:currentColor;background:var(--theme-elevation-150)}
.ed-dialog{max-width:34rem;width:calc(100% - 2rem);padding:1.25rem;border:1px solid var(--theme-elevation-400);border-radius:6px;background:var(--theme-elevation-0);color:var(--theme-elevation-1000)}
.ed-dialog::backdrop{background:rgb(0 0 0/.5)}
.ed-dialog form{display:grid;gap:.8rem}.ed-dialog h2{margin:0;font-size:1.25rem}
.ed-dialog label{display:grid;gap:.25rem;font-weight:600}
.ed-dialog :is(input,select,textarea){min-height:40px;padding:.4rem .6rem;border:1px solid var(--theme-elevation-400);background:var(--theme-input-bg);color:inherit;font:inherit;font-weight:400;width:100%}
.ed-dialog fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.5rem 1.2rem}
.ed-dialog legend{margin-bottom:.25rem;padding:0;font-weight:600}
.ed-dialog input:is([type=radio],[type=checkbox]){min-height:0;width:auto}.ed-dialog fieldset label{display:flex;gap:.4rem;align-items:center;font-weight:400}
.ed-error{color:var(--theme-error-650,#a00);font-weight:600}
.ed-desk{display:grid;gap:1.25rem;margin-block:0 3rem}.ed-desk h1{margin:0}.ed-desk header p{margin:0;color:var(--theme-elevation-650)}
.ed-parts{columns:24rem;column-gap:1.25rem}
.ed-part{break-inside:avoid;margin-bottom:1.25rem;padding:1rem;border:1px solid var(--theme-elevation-150);border-radius:4px;background:var(--theme-elevation-50);min-width:0}
.ed-part h2{margin:0 0 .6rem;font-size:1.15rem}.ed-part h3{margin:.8rem 0 .3rem;font-size:.95rem}.ed-part p{margin:0}
.ed-part-failed:has(li),.ed-part-broken:has(li){border-inline-start:4px solid var(--theme-error-500)}
.ed-lines{list-style:none;margin:0;padding:0;display:grid}.ed-lines li{padding-block:.55rem;border-top:1px solid var(--theme-elevation-150);display:grid;gap:.25rem;min-width:0}
.ed-title{display:flex;gap:.6rem;font-weight:600;overflow-wrap:anywhere;min-height:24px}.ed-title time{font-variant-numeric:tabular-nums}
.ed-facts{display:flex;flex-wrap:wrap;gap:.1rem .75rem;font-size:.9rem;color:var(--theme-elevation-650)}
.ed-rest{display:flex;flex-wrap:wrap;gap:.3rem 1rem;padding-top:.6rem}
.ed-part a:focus-visible,.ed-part button:focus-visible{outline:3px solid var(--theme-success-500);outline-offset:2px}
.ed-count{display:inline-block;min-width:1.4rem;padding:0 .4rem;border-radius:1rem;background:#a5121b;color:#fff;font-size:.8rem;font-weight:700;line-height:1.4rem;text-align:center}
.ed-nav{display:flex;gap:.4rem;align-items:center}
.ed-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.ed-begin .ed-filter{margin:0}
`

/** React puts the style into the head once, however often it is named. */
export const DeskStyle = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <>
    <style href="editorial-desk" precedence="medium">
      {css}
    </style>
    {children}
  </>
)
