/**
 * Masthead, sections, breadcrumbs, imprint. On a phone the news begins on the first screen: under an
 * emergency the campaign at the top says its headline and leads on, its steps are one tap away.
 */
export const frameCss = `
.masthead{border-top:4px solid var(--accent)}
.masthead-inner{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:0 .75rem;max-width:var(--page);margin:0 auto;padding:.3rem 1rem .35rem}
.masthead-date,.masthead-owner{color:var(--soft);font-size:.75rem;line-height:1.5}
.wordmark{font-family:var(--serif);font-weight:800;order:-1;width:100%;font-size:1.625rem;line-height:1.3;letter-spacing:-.015em}
.wordmark a{color:var(--accent);text-decoration:none}
.wordmark-kind{font-size:.5em;font-weight:600;color:var(--ink);letter-spacing:0}
.nav{position:relative;border-block:1px solid var(--rule);border-top:3px double var(--rule)}
.nav-inner{display:flex;max-width:var(--page);margin:0 auto;padding:0 16px}
.nav a{display:flex;align-items:center;min-height:44px;text-decoration:none;font-size:.9375rem}
.nav [aria-current]{color:var(--accent);font-weight:600}
.nav-all{flex:0 1 auto}
.nav-all summary{display:flex;align-items:center;gap:.6rem;min-height:44px;padding-right:12px;border-right:1px solid var(--rule);font-weight:600;font-size:.9375rem;cursor:pointer;list-style:none}
.nav-all summary::-webkit-details-marker{display:none}
.nav-all summary:hover,.nav-all[open] summary{color:var(--accent)}
.nav-bars{width:18px;height:12px;border-block:2px solid;background:linear-gradient(currentColor,currentColor) center/100% 2px no-repeat}
.nav-panel{position:absolute;z-index:5;inset:100% 0 auto;max-height:75vh;overflow:auto;background:var(--paper);border-bottom:2px solid var(--accent);box-shadow:0 18px 30px rgb(0 0 0/.14)}
.nav-tree{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(9.5rem,100%),1fr));gap:1rem var(--gap);max-width:var(--page);margin:0 auto;padding:1rem 1rem 1.5rem}
.nav-branch>a,.nav-branch-label{display:flex;align-items:center;min-height:44px;font-weight:600;border-bottom:1px solid var(--rule)}
.nav-branch ul a{color:var(--soft)}
.nav-row{display:flex;flex:1 1 0;gap:1.35rem;min-width:0;padding:0 44px 0 16px;overflow-x:auto;scroll-padding-inline:16px 48px;scrollbar-width:none;white-space:nowrap;mask-image:linear-gradient(to left,transparent,#000 40px)}
.nav-row:focus-within{mask-image:none}
.nav-row [aria-current]{scroll-initial-target:nearest}
.nav-row a:focus-visible,.nav-all summary:focus-visible{outline-offset:-3px}
.crumbs{margin-bottom:.5rem;color:var(--soft);font-size:.875rem}
.crumbs ol{display:flex;flex-wrap:wrap}
.crumbs li{display:flex;align-items:center;min-height:44px}
.crumbs li+li::before{content:'/';padding:0 .55rem;color:var(--rule)}
.crumbs a{display:flex;align-items:center;min-height:44px;text-decoration:none}
.crumbs-self{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:1;overflow:hidden}
.footer{border-top:4px double var(--rule);background:var(--raised);font-size:.875rem}
.footer-inner{max-width:var(--page);margin:0 auto;padding:2rem 1rem 2.5rem}
.footer-name{margin-bottom:.75rem;color:var(--accent);font:800 1.5rem/1.3 var(--serif)}
.footer-columns{display:grid;gap:var(--gap)}
.footer-columns p{margin-bottom:.35rem}
.footer-own{display:flex;flex-wrap:wrap;gap:0 1.5rem;margin-top:1rem;padding-top:.5rem;border-top:1px solid var(--rule)}
.footer-links a,.footer-own a{display:inline-flex;align-items:center;min-height:44px}
.footer-copyright{margin-top:1.5rem;padding-top:1rem;border-top:1px solid var(--rule);color:var(--soft)}
@media (max-width:639.98px){.place-emergency-bar~.place-top :is(.tb-picture,.tb-steps,.tb-words){display:none}.crumbs li:last-child{position:absolute;width:1px;min-height:0;height:1px;overflow:hidden;clip-path:inset(50%)}}
@media (min-width:640px){.crumbs li:last-child{flex:1 1 12rem}.masthead-inner{display:block;padding:.9rem 1rem;text-align:center}.masthead-date,.masthead-owner{font-size:.8125rem}.wordmark{font-size:clamp(2rem,1.1rem + 4.4vw,3.9rem)}}
@media (min-width:1000px){.nav-row{flex-wrap:wrap;gap:0 1rem;padding-right:0;overflow:visible;white-space:normal;mask-image:none}.nav-row [aria-current]{scroll-initial-target:none}}
@media (min-width:800px){.footer-columns{grid-template-columns:2fr 2fr 1fr}.footer-links a{min-height:32px}}
`
