/** On paper: the document alone, and where it came from. */
export const printCss = `
@media print{
:root{--paper:#fff;--raised:#fff;--ink:#000;--soft:#000;--rule:#999;--accent:#000;--on-accent:#fff;--gold:#000;--warn:#000;--warn-ground:#fff}
.poster-hint,.poster-link,.filter,.chips,.skip,.nav,.crumbs,.footer,.page-doc .strip,.page-side,.tags,.related-card,.video-player,.pager,.masthead-owner{display:none}
.page{padding:0;max-width:none}.page-doc{display:block}.article,.prose{max-width:none}
.prose{font-size:11pt}
.poster{max-width:none;min-height:24cm;border-width:3mm;border-color:#000}
.poster-wording{font-size:34pt}.poster .steps{font-size:20pt}
.wording{color:#000;background:#fff;border:2px solid #000}
figure,table,.correction{break-inside:avoid}
h1,h2,h3{break-after:avoid}
.print-address{display:block;margin-top:1rem;font-size:9pt}
}
`
