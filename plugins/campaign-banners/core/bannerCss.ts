const focus = [0, 1, 2]
  .flatMap((x) => [0, 1, 2].map((y) => `.tb-focus-${x}${y}{object-position:${x * 50}% ${y * 50}%}`))
  .join('')

/**
 * The look of every placement, on this site and in the widget. Steps stand in columns that do not
 * depend on the letters, so that a font that comes late moves none of them. Nothing else moves, so
 * there is nothing for `prefers-reduced-motion` to stop but the change of colour under the pointer.
 */
export const bannerCss = `
.tb{background:var(--tb-ground,#7a0d14);color:var(--tb-ink,#fff);font-size:1rem;line-height:1.5;text-align:left;overflow-wrap:anywhere}
.tb-in{position:relative;display:flex;gap:1.25rem;align-items:center;max-width:75rem;margin:0 auto;padding:.9rem 1rem}
.tb-text{flex:1;min-width:0}
.tb-title{margin:0;font-size:1.1875rem;font-weight:700;line-height:1.35}
.tb p{margin:.2rem 0 0}
.tb p.tb-kicker{margin:0 0 .15rem;font-size:.8125rem;font-weight:600}
.tb p.tb-source,.tb p.tb-issued{font-size:.8125rem}
.tb-urgent p.tb-kicker,.tb-urgent p.tb-issued{display:inline;margin:0 .5rem 0 0}
.tb-steps{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(10.4rem,100%),1fr));gap:.4rem .5rem;margin:.6rem 0 .1rem;padding:0;list-style:none;font-weight:600}
.tb-steps li{display:flex;gap:.45rem;align-items:center}
.tb-icon{flex:none;width:1.6rem;height:1.6rem}
.tb-go{display:inline-flex;align-items:center;min-height:44px;margin-top:.35rem;color:inherit;font-weight:600;text-underline-offset:.2em;transition:opacity .15s}
.tb-go:hover{color:inherit;opacity:.85}
.tb-aside{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.tb-x{display:none;flex:none;align-self:flex-start;align-items:center;justify-content:center;width:44px;height:44px;margin:-.35rem -.6rem 0 0;padding:0;border:0;background:none;color:inherit;cursor:pointer}
.tb-js .tb-x{display:inline-flex}
.tb a:focus-visible,.tb button:focus-visible{outline:3px solid currentColor;outline-offset:-3px}
.tb-picture{flex:none;width:20rem;max-width:40%}
.tb-picture img{display:block;width:100%;height:auto;object-fit:cover}
${focus}
.tb-emergency-bar .tb-title{font-size:1.25rem}
.tb-article-inline .tb-in,.tb-sidebar .tb-in{flex-direction:column;align-items:stretch}
.tb-article-inline,.tb-sidebar{margin:1.5rem 0}
.tb-article-inline .tb-picture,.tb-sidebar .tb-picture{width:100%;max-width:none}
.tb-article-inline .tb-x,.tb-sidebar .tb-x{position:absolute;top:.5rem;right:.7rem}
.tb-js .tb-article-inline .tb-title,.tb-js .tb-sidebar .tb-title{padding-right:2.5rem}
.tb-sidebar .tb-steps{grid-template-columns:1fr}
@media (max-width:639.98px){.tb-on-wide{display:none}.tb-in{display:block;padding:.5rem 1rem}.tb-picture{float:left;width:7.5rem;max-width:30%;margin:.2rem .75rem .3rem 0}.tb-article-inline .tb-picture,.tb-sidebar .tb-picture{float:none;margin:0 0 .6rem}.tb-title,.tb-emergency-bar .tb-title{display:flow-root;font-size:1.0625rem;text-wrap:wrap}.tb-js .tb-kicker{padding-right:2.5rem}.tb-steps{clear:left;grid-template-columns:repeat(auto-fill,minmax(min(8.75rem,100%),1fr));gap:0 .5rem;margin:.2rem 0 0;font-size:.9375rem}.tb-icon{width:1.3rem;height:1.3rem}.tb-words{font-size:.9375rem;line-height:1.4}.tb p.tb-source{display:inline;margin-right:.75rem}.tb-go{min-height:32px;margin:0}.tb-x{position:absolute;top:.5rem;right:.7rem;background:var(--tb-ground,#7a0d14)}.tb-js .tb-title{padding-right:2.5rem}}
@media (min-width:640px){.tb-on-narrow{display:none}}
@media (prefers-reduced-motion:reduce){.tb-go{transition:none}}
@media (forced-colors:active){.tb{border:2px solid}}
@media print{.tb{display:none}}
`
