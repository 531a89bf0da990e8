/** Rich text. */
export const bodyCss = `
.prose{font:400 1.1875rem/1.68 var(--serif);max-width:var(--measure)}
.prose>*+*{margin-top:1.1em}
.prose h2:not(.card-headline){font-size:1.5rem;margin-top:1.6em}
.prose h3{font-size:1.25rem;margin-top:1.4em}
.prose h4{font-size:1.125rem;margin-top:1.3em}
.prose p a,.prose li a{color:var(--accent)}
.prose ul,.prose ol{padding-left:1.5rem}
.prose ul{list-style:disc}
.prose ol{list-style:decimal}
.prose li+li{margin-top:.35em}
.prose .nested,.prose .checks{list-style:none}
.prose .checks{padding-left:0}
.prose .tick{margin-right:.5em}
.prose>blockquote{padding-left:1.1rem;border-left:3px solid var(--rule);font-style:italic}
.prose hr{border:0;border-top:1px solid var(--rule);margin-block:2rem}
.prose code{font-size:.9em;background:var(--raised);padding:.1em .3em}
.at-center{text-align:center}
.at-end{text-align:right}
.prose figcaption,.prose .card-kicker{font-family:var(--sans)}
.table-scroll{overflow-x:auto;overflow-wrap:break-word;font:400 .9375rem/1.5 var(--sans)}
.table-scroll table{border-collapse:collapse;min-width:100%}
.table-scroll th,.table-scroll td{padding:.55rem .75rem;border:1px solid var(--rule);text-align:left;vertical-align:top;min-width:6rem}
.table-scroll th{background:var(--raised);font-weight:600}
.gallery{display:grid;grid-template-columns:minmax(0,1fr);gap:.5rem 1rem;margin:1.5rem 0}
.gallery .photo{margin:0}
@media (min-width:600px){.gallery{grid-template-columns:repeat(2,minmax(0,1fr))}}
.video{margin:1.5rem 0}
.video-player>summary{display:flex;flex-direction:column;align-items:center;justify-content:center;gap:.9rem;aspect-ratio:16/9;padding:1rem;border:1px solid var(--rule);background:var(--raised);font:600 1.125rem/1.45 var(--serif);text-align:center;cursor:pointer;list-style:none}
.video-player>summary::-webkit-details-marker{display:none}
.video-player>summary:hover{color:var(--accent)}
.video-player[open]>summary{flex-direction:row;aspect-ratio:auto;min-height:44px;padding:.4rem 1rem;font-size:1rem}
.video-play{flex:none;display:flex;align-items:center;justify-content:center;width:4rem;height:4rem;border-radius:50%;background:var(--accent)}
.video-play::after{content:'';margin-left:.3rem;border:.8rem solid transparent;border-left:1.3rem solid var(--on-accent);border-right:0}
.video-player[open] .video-play{display:none}
.video iframe{display:block;width:100%;aspect-ratio:16/9;border:0;background:var(--raised)}
.pull-quote{margin:2rem 0;padding:1.1rem 0;border-block:3px double var(--accent);text-align:center}
.pull-quote blockquote{font:400 italic 1.5rem/1.45 var(--serif);text-wrap:balance}
.pull-quote figcaption{border:0;padding-bottom:0}
.info-box{padding:1.1rem 1.25rem;background:var(--raised);border-top:3px solid var(--accent);font:400 1rem/1.65 var(--sans)}
.info-box>*+*{margin-top:.7em}
.info-box-title{font:700 1.125rem/1.4 var(--serif)}
.related-card{padding:1rem 0;border-block:1px solid var(--rule)}
`
