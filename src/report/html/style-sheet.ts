/**
 * How a report looks, on a phone, a screen and A4. Text on white has a contrast of 7 to 1 or more; nothing depends on
 * colour alone. No font or image is fetched.
 */
export const styleSheet = `
:root { color-scheme: light; --ink: #1a1a1a; --soft: #4a4a4a; --line: #c9ced4; --accent: #0b4f7d; --shade: #f3f6f8; }
* { box-sizing: border-box; }
html { font: 100%/1.5 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; color: var(--ink); background: #fff; }
body { margin: 0; overflow-wrap: break-word; }
.skip { position: absolute; left: -999rem; background: #fff; padding: .5rem 1rem; }
.skip:focus { left: 0; z-index: 1; }
header, nav, main, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 1.1rem; }
header p { margin: .25rem 0; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: .1rem 0 .4rem; color: var(--accent); }
h2 { font-size: 1.3rem; line-height: 1.25; margin: 0 0 .6rem; color: var(--accent); }
.kind { text-transform: uppercase; letter-spacing: .06em; font-size: .8rem; color: var(--soft); }
.question { font-size: 1.08rem; max-width: 62rem; }
.frame { color: var(--soft); font-size: .85rem; max-width: none; }
.key-figures { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem; margin: .8rem 0 .6rem; }
.key-figures > div { border-top: 3px solid var(--accent); padding-top: .4rem; }
.key-figures dt { font-weight: 600; font-size: .88rem; }
.key-figures dd { margin: 0; font-size: .85rem; color: var(--soft); }
.key-figures .figure { font-size: 1.45rem; line-height: 1.2; font-weight: 700; color: var(--ink); margin: .1rem 0 .25rem; }
.key-notes { margin: 0 0 .8rem; padding-left: 1.2rem; font-size: .9rem; max-width: 62rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; margin: 0; padding: .3rem 0; border-block: 1px solid var(--line); font-size: .84rem; }
a { color: var(--accent); }
nav a { display: inline-block; padding: .15rem 0; }
section { padding: 1.5rem 0 .5rem; border-bottom: 1px solid var(--line); }
section:last-of-type { border-bottom: 0; }
p { margin: .5rem 0; max-width: 50rem; }
.answers { margin: 0 0 1rem; padding-left: 1.4rem; }
.answers li { margin-bottom: .5rem; }
.scroll { overflow-x: auto; margin: .75rem 0; position: relative; }
.scroll:focus-visible, a:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; font-size: .88rem; line-height: 1.35; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding: .2rem 0 .4rem; }
caption > span { display: inline-block; position: sticky; left: 0; max-width: min(50rem, calc(100vw - 2.5rem)); }
.hint { display: none; font-weight: 400; color: var(--soft); }
th, td { text-align: left; vertical-align: top; padding: .3rem .7rem .3rem 0; border-bottom: 1px solid var(--line); }
thead th { vertical-align: bottom; border-bottom: 2px solid var(--ink); }
tbody th { font-weight: 400; min-width: 9rem; max-width: 24rem; }
tfoot th, tfoot td { font-weight: 700; border-top: 2px solid var(--ink); border-bottom: 0; }
table { min-width: min(30rem, 100%); }
.note { position: sticky; left: 0; max-width: min(50rem, calc(100vw - 2.5rem)); font-size: .85rem; color: var(--soft); }
.n { text-align: right; white-space: nowrap; padding-left: .7rem; padding-right: 0; }
thead .n { white-space: normal; }
.stacked tbody th, .stacked td { overflow-wrap: anywhere; }
.stacked thead th { overflow-wrap: normal; }
.stacked tbody th { width: 30%; }
.stacked td:not(.n) { min-width: 7.5rem; }
.n + td:not(.n), .n + th:not(.n) { padding-left: 1rem; }
figure { margin: 1rem 0; }
figcaption { max-width: 50rem; font-size: .92rem; margin-bottom: .5rem; }
svg { display: block; max-width: 100%; height: auto; }
.narrow { display: none; }
summary { cursor: pointer; color: var(--accent); padding: .35rem 0; font-size: .92rem; }
footer { color: var(--soft); font-size: .85rem; padding-bottom: 2rem; }
@media screen and (min-width: 72rem) {
  #summary .blocks { display: grid; grid-template-columns: minmax(0, 1fr) 33.5rem; column-gap: 1.5rem; align-items: start; }
  #summary .answers { grid-column: 1 / -1; columns: 3; column-gap: 2rem; padding-left: 0; list-style-position: inside; }
  #summary .blocks > p { grid-column: 1 / -1; max-width: 60rem; margin-top: 0; font-size: .92rem; line-height: 1.4; }
  #summary .answers li { break-inside: avoid; }
  #summary .answers { font-size: .95rem; line-height: 1.4; margin-bottom: .5rem; }
  #summary { padding-top: .8rem; }
  #summary .blocks > .scroll { margin: 0; }
  #summary .blocks > .scroll table { font-size: .8rem; width: 100%; }
  #summary .blocks > .scroll .n { padding-left: .4rem; }
  #summary figcaption { font-size: .82rem; line-height: 1.35; }
  #summary figure { margin: 0; }
}
@media screen and (max-width: 44rem) {
  header, nav, main, footer { padding-inline: .9rem; }
  .wide { display: none; }
  .narrow { display: block; }
  .hint { display: inline; }
  h1 { font-size: 1.4rem; }
  .key-figures { grid-template-columns: 1fr; gap: .6rem; }
  tbody th { min-width: 7.5rem; }
  tbody th, tfoot th, thead th:first-child { position: sticky; left: 0; background: #fff; }
  td:not(.n) { min-width: 9rem; }
  .stacked, .stacked tbody, .stacked tr, .stacked tbody th, .stacked td { display: block; min-width: 0; }
  .stacked caption { display: block; }
  .stacked thead { position: absolute; left: -999rem; }
  .stacked tr { border-bottom: 1px solid var(--line); padding: .4rem 0; }
  .stacked tbody th, .stacked tbody td { position: static; border: 0; padding: .1rem 0; text-align: left; max-width: none; white-space: normal; }
  .stacked tbody th { font-weight: 600; }
  .stacked td::before { content: attr(data-head) ": "; color: var(--soft); }
  .stacked td:empty { display: none; }
}
@media print {
  @page { size: A4; margin: 16mm 14mm; }
  html { font-size: 9.5pt; }
  header, nav, main, footer { max-width: none; padding: 0; }
  nav, .skip { display: none; }
  section { border: 0; padding: .8rem 0 0; }
  h2, figcaption, caption { break-after: avoid; }
  figure, tr { break-inside: avoid; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  .scroll { overflow: visible; }
  table { font-size: 8.2pt; max-width: 100%; }
  .n { padding-left: .45rem; }
  tbody th { overflow-wrap: anywhere; }
  .wide svg { max-width: 125mm; }
  #summary .wide svg { max-width: 112mm; }
  summary { display: none; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  figure details { display: none; }
  a { color: inherit; text-decoration: none; }
}
`.trim()
