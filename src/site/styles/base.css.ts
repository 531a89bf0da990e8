/**
 * Elements, links, focus. Lines stand far enough apart for marks stacked on capitals. A word breaks
 * rather than widen what it stands in (`anywhere` counts in flex and grid, `break-word` does not).
 * Italics are drawn or none: the serif has them, bold has not.
 */
export const baseCss = `
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;font-synthesis-style:none}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1rem/1.6 var(--sans);overflow-wrap:anywhere}
h1,h2,h3,h4{margin:0;font-family:var(--serif);font-weight:650;line-height:1.28;text-wrap:balance}
h1{font-size:clamp(1.75rem,1.3rem + 2vw,2.6rem)}
p,ul,ol,dl,dd,figure,blockquote{margin:0}
ul,ol{padding:0;list-style:none}
address{font-style:normal}
img{display:block;max-width:100%;height:auto;background:var(--raised)}
a{color:inherit;text-decoration-thickness:1px;text-underline-offset:.2em}
a:hover{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
main:focus{outline:none}
em{font-family:var(--serif)}
:is(strong,h1,h2,h3,h4,th) em,em strong{font-style:normal}
time{font-variant-numeric:tabular-nums}
.page{max-width:var(--page);margin:0 auto;padding:.75rem 1rem 3rem}
.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:1rem;top:-6rem;z-index:10;padding:.75rem 1rem;background:var(--accent);color:var(--on-accent)}
.skip:focus{top:1rem}
.empty{padding:2rem 0;color:var(--soft)}
.print-address{display:none}
.button{display:inline-flex;align-items:center;min-height:44px;padding:.5rem 1.25rem;border:1px solid var(--accent);color:var(--accent);font-weight:600;text-decoration:none}
.button:hover,.button-strong{background:var(--accent);color:var(--on-accent)}
.button-strong:hover{text-decoration:underline}
.kicker{color:var(--accent);font-size:.875rem;font-weight:600}
@media (min-width:640px){.page{padding-top:1.25rem}}
@media (prefers-reduced-motion:no-preference){a,.button{transition:color .15s,background-color .15s}}
`
