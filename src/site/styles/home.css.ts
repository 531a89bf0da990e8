/** The front page and lists. */
export const homeCss = `
.block-heading{margin-bottom:.9rem;padding-top:.5rem;border-top:3px solid var(--accent);font-size:1.25rem;font-weight:700}
.block-heading a{text-decoration:none}
.home-front,.home-top,.home-featured,.home-sections{display:grid;gap:1.75rem var(--gap);grid-template-columns:minmax(0,1fr)}
.home-top{align-content:start}
.home-featured{padding-top:1.5rem;border-top:1px solid var(--rule)}
.home-sections{margin-top:2.5rem;gap:2.5rem}
.section-head{display:flex;flex-wrap:wrap;gap:0 1.25rem;align-items:center;margin-bottom:.9rem;border-top:3px solid var(--accent);padding-top:.35rem}
.section-head .block-heading{margin:0;padding:0;border:0}
.section-head a{display:inline-flex;align-items:center;min-height:44px}
.section-children{display:flex;flex-wrap:wrap;gap:0 1rem;font-size:.875rem;color:var(--soft)}
.section-children a{text-decoration:none}
.section-block .headlines{margin-top:.9rem;border-top:1px solid var(--rule)}
.strip{margin-top:2.75rem}
.strip>.button{margin-top:1rem}
.list-head{display:flex;gap:1.25rem;align-items:flex-start;margin-bottom:1.5rem;padding-bottom:1.25rem;border-bottom:3px double var(--rule)}
.list-description{margin-top:.5rem;max-width:var(--measure);color:var(--soft)}
.portrait{flex:none;width:5.5rem}
.portrait img{aspect-ratio:1;object-fit:cover;border-radius:50%}
.chips{display:flex;flex-wrap:wrap;gap:.5rem}
.list-head .chips{margin-top:.9rem}
.chips a{display:inline-flex;align-items:center;min-height:44px;padding:0 .9rem;border:1px solid var(--rule);font-size:.875rem;text-decoration:none}
.chips a:hover{border-color:currentColor}
.list-rows{max-width:54rem}
.list-rows .card{padding:1.25rem 0;border-bottom:1px solid var(--rule)}
.list-rows .card:first-child{padding-top:0}
.pager{display:flex;flex-wrap:wrap;gap:.75rem;margin-top:2rem}
.error h1{margin:.25rem 0 .75rem}
.error-text{max-width:var(--measure);margin-bottom:1.25rem}
.others{max-width:54rem}
@media (min-width:640px){.home-featured{grid-template-columns:repeat(2,minmax(0,1fr))}}
@media (min-width:900px){.home-sections{grid-template-columns:repeat(2,minmax(0,1fr))}}
@media (min-width:1000px){.home-front{grid-template-columns:minmax(0,1fr) 20rem;gap:2.25rem}.home-latest{padding-left:1.75rem;border-left:1px solid var(--rule)}}
`
