/**
 * One document: its head, facts, byline, corrections. A picture is as wide as its place or as its
 * file, whichever is less: the `width` attribute holds the file's, and no rule here overrides it.
 */
export const articleCss = `
.article{max-width:42.75rem;margin:0 auto}
.article-head{margin-bottom:1.5rem}
.article-head h1{margin:.4rem 0 .6rem;font-weight:700}
.article-longform .article-head h1{font-size:clamp(2rem,1.3rem + 3vw,3.1rem)}
.dates{display:flex;flex-wrap:wrap;gap:0 1.25rem;color:var(--soft);font-size:.875rem}
.standfirst{margin-top:1rem;font:650 1.1875rem/1.6 var(--serif)}
.dateline{color:var(--accent)}
.related-links{margin-top:1rem;border-left:3px solid var(--accent);padding-left:1rem}
.related-links a{display:flex;align-items:center;min-height:44px;padding:.2rem 0;font:600 1rem/1.45 var(--serif);text-decoration:none}
.related-links a:hover{text-decoration:underline}
.photo{margin:1.5rem 0}
.photo img{margin:0 auto}
.photo-tall img{max-height:85vh;object-fit:contain;background:none}
.photo-credit::before{content:' · '}
figcaption{padding:.55rem 0;border-bottom:1px solid var(--rule);color:var(--soft);font-size:.875rem;line-height:1.55}
.byline{margin-top:1.5rem;text-align:right;font-weight:600}
.correction-notice{margin-top:.75rem;padding:.5rem .9rem;border-left:5px solid var(--accent);background:var(--raised);font-weight:600}
.correction{margin-top:2rem;padding:1.1rem 1.25rem;border:1px solid var(--accent);border-left-width:5px;background:var(--raised)}
.correction h3{margin-top:1rem;font-size:1rem;color:var(--accent)}
.correction-list-link{margin-top:.75rem}
.correction-contact{margin-top:2rem}
.correction h2{font-size:1.1875rem;color:var(--accent)}
.correction-date{color:var(--soft);font-size:.875rem}
.correction dt{margin-top:.7rem;font-size:.875rem;font-weight:600}
.correction ins{text-decoration:none;font-weight:600}
.tags{display:flex;flex-wrap:wrap;gap:.5rem .9rem;align-items:center;margin-top:2rem;font-size:.875rem}
.facts{display:grid;gap:.1rem 1.25rem;margin:1.25rem 0;padding:1rem 0;border-block:1px solid var(--rule)}
.facts dt{color:var(--soft);font-size:.875rem}
.facts dd{margin-bottom:.5rem;font-weight:600}
@media (min-width:1080px){.page-doc{display:grid;grid-template-columns:minmax(0,42.75rem) 20rem;gap:0 2.5rem;justify-content:space-between}.page-doc>*{grid-column:1/-1}.page-doc>.article{grid-column:1;margin:0;width:100%}.page-doc>.page-side{grid-column:2}.page-side>.strip:first-child{margin-top:0}}
@media (min-width:600px){.facts{grid-template-columns:10rem minmax(0,1fr)}.facts dd{grid-column:2;margin-bottom:.25rem}}
`
