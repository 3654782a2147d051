/**
 * How a report looks on A4: tables and charts in full, nothing folded away, a chart beside its words, and nothing
 * cut where a reader would lose the thread.
 */
export const printStyle = `
@page {
  size: A4; margin: 14mm 14mm 12mm;
  @top-left { font: 7.5pt Arial, sans-serif; color: #4a4a4a; }
  @top-right { font: 7.5pt Arial, sans-serif; color: #4a4a4a; }
  @bottom-left { font: 7.5pt Arial, sans-serif; color: #4a4a4a; }
  @bottom-right { font: 7.5pt Arial, sans-serif; color: #4a4a4a; }
}
@media print {
  :root { color-scheme: light; }
  html { font-size: 8.6pt; line-height: 1.34; }
  header, main { max-width: none; padding: 0; }
  nav, footer, .skip, .hint, summary, figure details { display: none; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  a { color: inherit; text-decoration: none; }
  h1 { font-size: 16pt; margin: 0 0 1mm; }
  h2 { font-size: 12.5pt; margin: 0 0 1.5mm; }
  h3 { font-size: 10.5pt; margin: 0 0 1mm; }
  h4 { font-size: 9.5pt; margin: 2.5mm 0 1mm; }
  p, li { max-width: none; break-inside: avoid; }
  p { margin: .8mm 0; }
  .question { font-size: 10pt; }
  section { border: 0; padding: 3mm 0 0; }
  #appendix { padding-top: 5mm; }
  #appendix > h2 { font-size: 15pt; }
  #appendix section { padding-top: 3.5mm; }
  .answers { margin: 0 0 1.5mm; }
  .answers li { margin-bottom: 1mm; }
  .scroll { overflow: visible; margin: 1.5mm 0; }
  table { font-size: 7.8pt; line-height: 1.25; min-width: min(122mm, 100%); max-width: 100%; }
  caption { padding: 0 0 1mm; }
  caption > span, .note { max-width: none; }
  th, td { padding-block: .6mm; }
  .n { padding-left: .45rem; }
  /* So wide that the longest word of a project fits; a table of many columns is printed smaller instead. */
  tbody th { overflow-wrap: anywhere; min-width: 32mm; }
  table:has(thead th:nth-child(8)) { font-size: 6.9pt; }
  table:has(thead th:nth-child(8)) tbody th { min-width: 27mm; }
  table:has(thead th:nth-child(8)) .n { padding-left: .3rem; }
  .key-figures { gap: 4mm; margin: 1.5mm 0; }
  .key-figures .figure { font-size: 13pt; margin: 0; }
  .key-figures dt, .key-figures dd, .key-notes { font-size: 8pt; }
  .key-notes { margin: 0 0 1mm; max-width: none; }
  .note { font-size: 7.5pt; margin: .75mm 0; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  figcaption { font-size: 8pt; line-height: 1.35; margin-bottom: 1mm; }
  figure :is(.how, .source) { font-size: 6.8pt; line-height: 1.25; margin-top: .8mm; }
  h2, h3, h4, caption, thead, thead tr, tbody tr:first-child { break-after: avoid; }
  tbody tr:last-child, tfoot tr, .note { break-before: avoid; }
  figure, tr { break-inside: avoid; }
  .scroll:not(:has(tbody tr:nth-child(16))):not(:has(.stacked)) { break-inside: avoid; }
  p + p:last-child { break-before: avoid; }
  p:has(+ .scroll), p:has(+ details) { break-after: avoid; }
  .sources { columns: 3; column-gap: 1rem; font-size: 6.6pt; line-height: 1.2; margin: .1rem 0 .5rem; }
  .sources li { margin-left: 2rem; }
  details > .scroll { margin: .3rem 0; }
  details > .scroll table { font-size: 7.4pt; line-height: 1.2; }
  details > .scroll :is(th, td) { padding-block: .12rem; }
  details > .scroll .note { font-size: 7.4pt; margin: .2rem 0; max-width: none; }
  .stacked { width: 100%; font-size: 7.5pt; }
  .stacked:has(.n) tbody th { width: 42%; max-width: none; }
  .stacked tbody th, .stacked td { overflow-wrap: break-word; }
  .stacked td:not(.n) { min-width: 0; }
  table:not(.stacked):has(td:not(.n)) tbody th { min-width: 50mm; }
  /* A chart stands beside its own words: so low that no sheet is left half empty before it. */
  figure { display: grid; grid-template: repeat(2, auto) 1fr / minmax(0, 1fr) 96mm; column-gap: 6mm; margin: 1mm 0 2mm; }
  figure .wide { grid-area: 1 / 2 / -1; }
  figure .wide svg { width: 100%; }
  /* What a receipt states, and how it is checked, stand on one sheet. */
  #receipt { break-inside: avoid; }
  /* A letter is of two sheets. */
  .letter { line-height: 1.3; }
  .letter section { padding-top: 2mm; }
  .letter h2 { font-size: 10.5pt; margin-bottom: .75mm; }
  .letter h3 { font-size: 9pt; }
  .closing { font-size: 7pt; line-height: 1.25; margin: 1.5mm 0 0; }
  /* A casus is of one sheet: who pays stands beside when. */
  .letter #payers .blocks { display: flex; gap: 8mm; align-items: flex-start; }
  .letter #payers table { min-width: 0; }
  .letter #services th, .letter #services td, .letter #payers th, .letter #payers td { padding-block: .35mm; }
  .letter #helpers li, .letter header li { margin: 0; }
}
`.trim()
