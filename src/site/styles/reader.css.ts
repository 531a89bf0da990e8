/** What readers choose, keep and hand on, and the viewer of photos. */
export const readerCss = `
:root[data-size='1']{font-size:112.5%}
:root[data-size='2']{font-size:125%}
:root[data-size='3']{font-size:150%}
:root:not(.js) :is(.view,.tool),:root:not(.can-share) .share-native{display:none}
.masthead-inner{position:relative}
.wordmark{padding-right:3.5rem}
.view summary{position:absolute;top:.3rem;right:1rem;display:flex;align-items:center;justify-content:center;min-width:44px;min-height:44px;color:var(--soft);font:650 1.125rem/1 var(--serif);cursor:pointer;list-style:none}
.view summary::-webkit-details-marker{display:none}
.view summary:hover,.view[open] summary{color:var(--accent)}
.view-panel{position:absolute;z-index:6;top:calc(.3rem + 44px);right:1rem;width:20rem;max-width:calc(100% - 2rem);padding:1rem;border:1px solid var(--rule);background:var(--paper);box-shadow:0 18px 30px rgb(0 0 0/.14);text-align:left}
.view fieldset{margin:0 0 .75rem;padding:0;border:0;min-width:0}
.view legend{padding:0;color:var(--soft);font-size:.875rem}
.view label{display:inline-flex;align-items:center;gap:.4rem;min-height:44px;margin-right:1rem}
.view input{width:1.25rem;height:1.25rem;margin:0;accent-color:var(--accent)}
.view-saved{display:inline-flex;align-items:center;min-height:44px}
.tool,.share a{display:inline-flex;align-items:center;min-height:44px;padding:0 .9rem;border:1px solid var(--rule);background:none;color:inherit;font:600 .875rem/1.4 var(--sans);text-decoration:none;cursor:pointer}
.tool:hover,.share a:hover{border-color:currentColor;color:var(--accent)}
.tools,.share{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin-top:.6rem}
.share{margin-top:1.5rem}
.tools [role=status],.share [role=status]{color:var(--soft);font-size:.875rem}
.is-saved{border-color:currentColor;color:var(--accent)}
.is-saved .save-off,.save:not(.is-saved) .save-on{display:none}
.saved-list li{display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:center}
.saved-list li>:first-child{margin:0}
.saved-list .tool{margin-left:auto}
.saved-said{min-height:44px}
.photo-open{display:block;cursor:zoom-in}
html:has(.viewer[open]){overflow:hidden}
.viewer{width:100%;height:100%;max-width:none;max-height:none;margin:0;padding:0;border:0;background:#100d0b;color:#f0eae0;overscroll-behavior:contain}
.viewer[open]{display:flex;flex-direction:column}
.viewer-stage{display:flex;flex:1 1 0;min-height:0;align-items:center;justify-content:center;touch-action:pan-y pinch-zoom}
.viewer picture{display:contents}
.viewer img{max-height:100%;width:auto;background:none}
.viewer-words{display:flex;gap:.9rem;max-height:35%;padding:.6rem 1rem 0;overflow:auto;font-size:.9375rem;line-height:1.5}
.viewer-count{flex:none;font-variant-numeric:tabular-nums}
.viewer-count:empty{display:none}
.viewer-bar{display:flex;gap:.5rem;padding:.5rem 1rem .75rem}
.viewer button{display:flex;align-items:center;justify-content:center;width:48px;height:48px;border:1px solid #8d837a;background:none;color:inherit;cursor:pointer}
.viewer button:hover{background:#3b352f}
.viewer button:focus-visible{outline-color:#f0eae0}
.viewer-close{margin-left:auto}
.viewer button::before{content:'';width:12px;height:12px;border:solid;border-width:2px 0 0 2px;transform:translateX(3px) rotate(-45deg)}
.viewer .viewer-later::before{transform:translateX(-3px) rotate(135deg)}
.viewer .viewer-close::before{width:22px;height:22px;border:0;background:linear-gradient(currentColor,currentColor) center/100% 2px no-repeat,linear-gradient(currentColor,currentColor) center/2px 100% no-repeat;transform:rotate(45deg)}
@media (prefers-reduced-motion:no-preference){.viewer[open]{animation:viewer .15s}@keyframes viewer{from{opacity:0}}}
@media (min-width:640px){.wordmark{padding:0 3.5rem}.view summary{top:.9rem}.view-panel{top:calc(.9rem + 44px)}}
@media print{.view,.tools,.share,.saved-list .tool{display:none}}
`
