/** Events, products and health messages on their own pages. */
export const publicationsCss = `
.article>section{margin-top:2rem}
.outcomes{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(10rem,100%),1fr));gap:1rem}
.outcomes>div{display:flex;flex-direction:column-reverse;justify-content:flex-end;padding:1rem;background:var(--raised)}
.outcomes dd{color:var(--accent);font:700 1.5rem/1.3 var(--serif)}
.outcomes dt{font-size:.875rem}
.programme li{display:flex;flex-wrap:wrap;gap:.1rem 1rem;padding:.6rem 0;border-top:1px solid var(--rule)}
.programme-time{flex:0 1 6.5rem;color:var(--accent);font-weight:600;font-variant-numeric:tabular-nums}
.programme-item{flex:1 1 12rem}
.plain-list li,.points-of-sale li{padding:.6rem 0;border-top:1px solid var(--rule)}
.points-of-sale span{display:block}
.points-of-sale a{display:inline-flex;margin-right:1.25rem;align-items:center;min-height:44px}
.certificate{padding:1.1rem 1.25rem;border:2px solid var(--gold);background:var(--raised)}
.certificate h2{font-size:1.1875rem;color:var(--gold)}
.certificate .facts{margin:.75rem 0 0;padding-bottom:0;border-bottom:0}
.article>section+.prose,.article>.certificate+.prose,.facts+.prose{margin-top:1.5rem}
.wording{padding:1.5rem 1.25rem;background:var(--strong);color:#fff;font:700 clamp(1.375rem,1.1rem + 1.4vw,1.875rem)/1.45 var(--serif);text-align:center;text-wrap:balance;white-space:pre-line}
.replaced{margin-bottom:1.25rem;padding:1rem 1.25rem;border-left:5px solid var(--warn);background:var(--warn-ground);color:var(--warn);font-weight:600}
.replaced a{text-decoration-color:currentColor}
.steps{counter-reset:step;display:grid;gap:.75rem;grid-template-columns:repeat(auto-fit,minmax(min(12.5rem,100%),1fr));margin:1.25rem 0}
.steps li{counter-increment:step;padding:1rem;background:var(--raised);border-top:3px solid var(--accent)}
.steps li::before{content:counter(step);display:block;color:var(--accent);font:700 1.75rem/1.2 var(--serif)}
.steps p{margin-top:.25rem;color:var(--soft);font-size:.9375rem}
.poster-link,.poster-hint{margin:1rem 0}
.poster-link{display:flex;flex-wrap:wrap;gap:.5rem}
.poster{max-width:46rem;margin:0 auto;padding:1.5rem;border:6px solid var(--accent);text-align:center}
.poster h1{color:var(--accent)}
.poster-wording{margin:1.25rem 0;font:700 clamp(1.5rem,1.1rem + 2.2vw,2.5rem)/1.35 var(--serif);text-wrap:balance;white-space:pre-line}
.poster .steps{text-align:left;font-size:1.25rem}
.poster footer{margin-top:1.5rem;padding-top:1rem;border-top:1px solid var(--rule);font-size:.9375rem}
`
