/** The look of the plugin's panels, in the admin panel's own colours for both of its themes. */
export const adminCss = `
.cb{display:grid;grid-template-columns:minmax(0,1fr);gap:1rem;margin-block:1rem}
.cb h1{margin:0}.cb h2{margin:0;font-size:1.15rem}
.cb-row{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:center}
.cb-card{padding:1rem;border:1px solid var(--theme-elevation-150);border-radius:4px;background:var(--theme-elevation-50)}
.cb-cell{display:inline}.cb .cb-row button[aria-pressed=true]{background:var(--theme-elevation-200);border-color:currentColor;font-weight:700}
.cb label{display:grid;grid-template-columns:minmax(0,1fr);gap:.25rem;max-width:100%;font-weight:600}
.cb-when{display:flex;flex-wrap:wrap;gap:.4rem 1rem;margin:0;padding:0;border:0;min-width:0}.cb-row:has(>.cb-when){align-items:flex-end}.cb-when legend{padding:0;margin-bottom:.25rem;font-weight:600}.cb-when label{font-weight:400}
.cb input,.cb textarea,.cb select{min-height:40px;padding:.4rem .6rem;border:1px solid var(--theme-elevation-250);max-width:100%;background:var(--theme-input-bg);color:inherit;font:inherit;font-weight:400}
.cb button,.cb-link{min-height:40px;padding:.4rem 1rem;border:1px solid var(--theme-elevation-400);border-radius:3px;background:var(--theme-elevation-0);color:inherit;font:inherit;cursor:pointer;text-decoration:none;display:inline-flex;align-items:center}
.cb button:hover,.cb-link:hover{border-color:currentColor}
.cb button:focus-visible,.cb a:focus-visible,.cb-bar:focus-visible{outline:3px solid var(--theme-success-500);outline-offset:2px}
.cb button.cb-strong{background:#9b0000;border-color:#9b0000;color:#fff;font-weight:700}
.cb button[disabled]{opacity:.55;cursor:default}
.cb table{width:100%;border-collapse:collapse}.cb th,.cb td{padding:.4rem .6rem;border-bottom:1px solid var(--theme-elevation-150);text-align:left;vertical-align:top}.cb td.cb-number,.cb th.cb-number{text-align:right;font-variant-numeric:tabular-nums}
.cb-soft{color:var(--theme-elevation-600)}
.cb-lines{position:relative;overflow:hidden}
.cb-scale{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;font-size:.8rem;color:var(--theme-elevation-600)}
.cb-scale span{padding:.2rem .35rem;border-left:1px solid var(--theme-elevation-150);white-space:nowrap;overflow:hidden}
.cb-place{display:grid;grid-template-columns:10rem minmax(0,1fr);border-top:1px solid var(--theme-elevation-150)}
.cb-place>strong{padding:.6rem .5rem}
.cb-track{position:relative;min-height:2.6rem}
.cb-lane{position:relative;height:2.4rem}
.cb-bar{position:absolute;top:.2rem;height:2rem;min-width:6px;padding:0 .4rem!important;overflow:hidden;white-space:nowrap;text-overflow:ellipsis;justify-content:flex-start!important;display:block!important;min-height:0!important;line-height:1.9rem;text-align:left;touch-action:pan-y;cursor:grab!important}
.cb .cb-bar[aria-pressed=true]{outline:3px solid var(--theme-elevation-1000);outline-offset:1px;z-index:1}
.cb ul{margin:0;padding-left:1.2rem}.cb ul.cb-card{padding:1rem;list-style:none}.cb-scroll{overflow-x:auto}
.cb-bar.cb-draft{border-style:dashed!important;opacity:.85}
.cb-now{position:absolute;inset-block:0;width:2px;background:#c8102e;pointer-events:none;z-index:2}
.cb-frame{width:100%;overflow:auto;border:1px solid var(--theme-elevation-200);background:#fff}
.cb-frame iframe{display:block;height:75vh;border:0;background:#fff}
.cb-chart{width:100%;height:12rem}
.cb-badge{display:inline-block;padding:.1rem .55rem;border-radius:1rem;font-weight:600;font-size:.85rem;background:var(--theme-elevation-150)}
.cb .cb-live{background:#0b6b3a;color:#fff}.cb .cb-scheduled{background:#1d4f91;color:#fff}.cb :is(.cb-pausing,.cb-bare){background:#6a4c00;color:#fff}.cb :is(.cb-ended,.cb-unapproved,.cb-changed){background:var(--theme-elevation-200)}.cb .cb-conflict,.cb .cb-urgent{background:#9b0000;color:#fff}
@media (max-width:700px){.cb-place{grid-template-columns:minmax(0,1fr)}}
`
