/** Lists that readers select from, and months of the calendar. */
export const listsCss = `
.filter{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:end;margin-bottom:1.5rem}
.filter label{flex:1 1 9rem;max-width:18rem;font-size:.875rem}
.filter label span{display:block;margin-bottom:.2rem;color:var(--soft)}
.filter select{width:100%;min-height:44px;padding:0 .5rem;border:1px solid var(--soft);border-radius:0;background:var(--paper);color:var(--ink);font:inherit;font-size:1rem}
.filter .button{font:600 1rem/1.6 var(--sans);cursor:pointer}
.found{margin-bottom:1rem;color:var(--soft)}
.list-head p.chips{margin-top:.9rem}
.month{display:grid;gap:2rem;grid-template-columns:minmax(0,1fr)}
.month-leaf{width:100%;max-width:30rem;border-collapse:collapse;table-layout:fixed;text-align:center;font-variant-numeric:tabular-nums}
.month-leaf th{padding:.4rem 0;color:var(--soft);font-size:.8125rem;font-weight:600}
.month-leaf td{padding:0;border:1px solid var(--rule)}
.month-leaf td>*{display:flex;align-items:center;justify-content:center;min-height:44px}
.month-leaf a{background:var(--raised);color:var(--accent);font-weight:600}
.month-leaf [aria-current]{box-shadow:inset 0 -4px var(--accent)}
.month-days>section+section{margin-top:2rem}
.month-days>section>*+*{margin-top:1.25rem}
.month-days>section:target .block-heading{color:var(--accent)}
@media (min-width:900px){.month{grid-template-columns:22rem minmax(0,1fr)}}
`
