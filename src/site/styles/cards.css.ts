/** Stories, events, products and messages as cards. */
export const cardsCss = `
.card-picture{display:block;min-width:0;max-width:100%;background:var(--raised)}
.card-picture img{margin:0 auto;aspect-ratio:16/9;object-fit:cover}
.product-card .card-picture img{aspect-ratio:4/3}
.card-headline{font-size:1.1875rem}
.card-headline a,.headlines a{text-decoration:none}
.card-headline a:hover,.headlines a:hover{text-decoration:underline;text-decoration-thickness:1px}
.card-sapo{margin-top:.4rem;color:var(--soft);font-size:.9375rem;line-height:1.6;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden}
.card-kicker{display:flex;flex-wrap:wrap;gap:.15rem .75rem;align-items:center;margin-bottom:.25rem;color:var(--soft);font-size:.8125rem}
.card-kicker a{display:inline-block;padding-block:.15rem;color:var(--accent);font-weight:600;text-decoration:none}
.card-fact{margin-top:.3rem;color:var(--soft);font-size:.875rem}
.card-stack .card-text{padding-top:.65rem}
.card-plain .card-text{padding-top:0}
.card-stack.card-plain{border-top:2px solid var(--accent);padding-top:.65rem}
.card-row{display:flex;flex-wrap:wrap;gap:.65rem 1rem}
.card-row .card-picture{flex:1 1 7.5rem}
.card-row .card-text{flex:3 1 9rem}
.card-row .card-sapo{display:none}
.card-row.card-plain .card-sapo{display:-webkit-box}
.card-lead{display:flex;flex-direction:column}
.card-lead .card-text{padding-top:.9rem}
.card-lead .card-headline{font-size:clamp(1.75rem,1.2rem + 2.3vw,2.75rem);font-weight:700;line-height:1.25}
.card-lead .card-sapo{font:400 1.125rem/1.6 var(--serif);max-width:var(--measure);-webkit-line-clamp:5}
.mark{display:inline-block;padding:.1rem .5rem;background:var(--accent);color:var(--on-accent);font:600 .6875rem/1.6 var(--sans);letter-spacing:.05em;vertical-align:middle}
.mark-longform{background:none;color:var(--accent);box-shadow:inset 0 0 0 1px currentColor}
.headlines li{padding:.7rem 0;border-top:1px solid var(--rule);font:600 1.0625rem/1.4 var(--serif)}
.headlines li:first-child{border-top:0}
.headlines time{display:block;color:var(--soft);font:400 .8125rem/1.6 var(--sans)}
.headlines .card-fact time{display:inline;font-size:inherit}
.headlines .mark{margin-right:.5rem}
.event-card{display:grid;grid-template-columns:4.5rem minmax(0,1fr);gap:1rem;align-items:start}
.event-leaf{border:1px solid var(--rule);border-top:6px solid var(--accent);background:var(--raised);text-align:center;padding:.3rem 0 .4rem}
.event-leaf-day{display:block;font:700 1.75rem/1.2 var(--serif)}
.event-leaf-month{display:block;font-size:.75rem;color:var(--soft)}
.status{display:inline-block;margin-right:.5rem;padding:.1rem .55rem;font:600 .75rem/1.6 var(--sans);background:var(--warn-ground);color:var(--warn)}
.status-cancelled{background:var(--accent);color:var(--on-accent)}
.ocop{display:inline-flex;align-items:center;gap:.4rem;margin-bottom:.4rem;padding:.15rem .6rem;border:1px solid var(--gold);color:var(--gold);font:600 .8125rem/1.6 var(--sans)}
.ocop-stars{letter-spacing:.1em}
.health-card{padding:1rem 1.1rem;background:var(--raised);border-left:4px solid var(--accent)}
.health-card-replaced{border-left-color:var(--rule)}
.health-card .status{margin-top:.5rem}
.grid-cards,.grid-four,.grid-products,.grid-events,.grid-health{display:grid;gap:1.75rem var(--gap);grid-template-columns:minmax(0,1fr)}
@media (max-width:639.98px){.card-lead .card-text{order:-1;padding:0 0 .75rem}.card-lead .card-sapo{display:none}}
@media (min-width:640px){.grid-cards,.grid-four,.grid-products,.grid-events,.grid-health{grid-template-columns:repeat(2,minmax(0,1fr))}.card-row{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr)}.card-row.card-plain{grid-template-columns:minmax(0,1fr)}.card-row .card-sapo{display:-webkit-box;-webkit-line-clamp:3}}
@media (min-width:1000px){.grid-cards,.grid-events,.grid-health{grid-template-columns:repeat(3,minmax(0,1fr))}.grid-four,.grid-products{grid-template-columns:repeat(4,minmax(0,1fr))}}
`
