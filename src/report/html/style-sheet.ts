/**
 * How a report looks on a phone and a screen, by day and by night. Text has a contrast of 7 to 1 or more; nothing
 * depends on colour alone, and lines have the colours of the system where a reader forces these. No font or image is
 * fetched.
 */
export const styleSheet = `
:root { color-scheme: light dark; --ink: #1a1a1a; --soft: #4a4a4a; --line: #c9ced4; --accent: #0b4f7d; --shade: #f3f6f8; --paper: #fff; }
* { box-sizing: border-box; }
html { font: 100%/1.5 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; color: var(--ink); background: var(--paper); }
body { margin: 0; overflow-wrap: break-word; }
.skip { position: absolute; left: -999rem; background: var(--paper); padding: .5rem 1rem; }
.skip:focus { left: 0; z-index: 1; }
header, nav, main, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 1.1rem; }
header p { margin: .25rem 0; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: .1rem 0 .4rem; color: var(--accent); }
h2 { font-size: 1.3rem; line-height: 1.25; margin: 0 0 .6rem; color: var(--accent); }
h3 { font-size: 1.1rem; line-height: 1.3; margin: 0 0 .5rem; }
h4 { font-size: 1rem; margin: 1.2rem 0 .4rem; }
#appendix section { padding-top: 1rem; }
.kind { text-transform: uppercase; letter-spacing: .06em; font-size: .8rem; color: var(--soft); }
.question { font-size: 1.08rem; max-width: 62rem; }
.frame { color: var(--soft); font-size: .85rem; max-width: none; }
nav { border-bottom: 1px solid var(--line); padding-block: .4rem; font-size: .84rem; }
main > nav { padding-inline: 0; }
nav ul { display: flex; flex-wrap: wrap; gap: .1rem 1rem; list-style: none; margin: 0; padding: 0; }
nav p { margin: 0; }
.key-figures { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem; margin: .8rem 0 .6rem; }
.key-figures > div { border-top: 3px solid var(--accent); padding-top: .4rem; }
.key-figures dt { font-weight: 600; font-size: .88rem; }
.key-figures dd { margin: 0; font-size: .85rem; color: var(--soft); }
.key-figures .figure { overflow-wrap: anywhere; font-size: 1.45rem; line-height: 1.2; font-weight: 700; color: var(--ink); margin: .1rem 0 .25rem; }
.key-notes { margin: 0 0 .8rem; padding-left: 1.2rem; font-size: .9rem; max-width: 62rem; }
a { color: var(--accent); }
nav a { display: inline-block; padding: .25rem 0; }
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
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
caption:has(.said) { padding: 0; }
.hint { display: none; font-weight: 400; color: var(--soft); }
th, td { text-align: left; vertical-align: top; padding: .3rem .7rem .3rem 0; border-bottom: 1px solid var(--line); }
thead th { vertical-align: bottom; border-bottom: 2px solid var(--ink); }
tbody th { font-weight: 400; min-width: 9rem; max-width: 24rem; }
tfoot th, tfoot td { font-weight: 700; border-top: 2px solid var(--ink); border-bottom: 0; }
table { min-width: min(30rem, 100%); }
.note { position: sticky; left: 0; max-width: min(50rem, calc(100vw - 2.5rem)); font-size: .85rem; color: var(--soft); }
.sources { columns: 22rem 3; column-gap: 2rem; margin: .3rem 0 1.2rem; padding: 0; max-width: none; font-size: .8rem; line-height: 1.35; color: var(--soft); }
.sources li { break-inside: avoid; margin-left: 2.4rem; }
.n { text-align: right; white-space: nowrap; padding-left: .7rem; padding-right: 0; }
thead .n { white-space: normal; }
.stacked tbody th, .stacked td { overflow-wrap: anywhere; }
.stacked thead th { overflow-wrap: normal; }
:where(.stacked:has(.n)) tbody th { width: 30%; }
.stacked td:not(.n) { min-width: 7.5rem; }
.n + td:not(.n), .n + th:not(.n) { padding-left: 1rem; }
summary { cursor: pointer; color: var(--accent); padding: .35rem 0; font-size: .92rem; }
.closing { color: var(--soft); font-size: .85rem; max-width: none; overflow-wrap: anywhere; }
footer { color: var(--soft); font-size: .85rem; padding-bottom: 2rem; }
@media screen {
  .folded { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
}
@media screen and (min-width: 72rem) {
  #summary .blocks { display: grid; grid-template-columns: minmax(0, 1fr) min(33.5rem, 46%); column-gap: 1.5rem; align-items: start; }
  #summary .answers { grid-column: 1 / -1; columns: 3; column-gap: 2rem; padding-left: 0; list-style-position: inside; }
  #summary .blocks > p { grid-column: 1 / -1; max-width: 60rem; margin-top: 0; font-size: .92rem; line-height: 1.4; }
  #summary .answers li { break-inside: avoid; }
  #summary .answers { font-size: .95rem; line-height: 1.4; margin-bottom: .5rem; }
  #summary { padding-top: .8rem; }
  #summary .blocks > .scroll { margin: 0; }
  #summary .blocks > .scroll table { font-size: .76rem; width: 100%; }
  #summary tbody th { min-width: 7rem; max-width: min(24rem, 22vw); overflow-wrap: anywhere; }
  #summary .blocks > .scroll .n { padding-left: .3rem; }
  #summary .blocks > .scroll th { padding-right: .3rem; }
  #summary figure { margin: 0; }
  #summary figure:has(> details[open]) { grid-column: 1 / -1; }
}
@media screen and (max-width: 44rem) {
  header, nav, main, footer { padding-inline: .9rem; }
  .hint { display: inline; }
  h1 { font-size: 1.4rem; }
  .key-figures { grid-template-columns: minmax(0, 1fr); gap: .6rem; }
  tbody th, tfoot th, thead th:first-child { position: sticky; left: 0; min-width: min(9rem, 40vw); max-width: 45vw; overflow-wrap: break-word; background: var(--paper); }
  td:not(.n) { min-width: 7.5rem; }
  .stacked, .stacked tbody, .stacked tr, .stacked tbody th, .stacked td { display: block; min-width: 0; }
  .stacked caption { display: block; }
  .stacked thead { position: absolute; left: -999rem; }
  .stacked tr { border-bottom: 1px solid var(--line); padding: .4rem 0; }
  .stacked tbody th, .stacked tbody td, .stacked .n + td:not(.n) { position: static; border: 0; padding: .1rem 0; text-align: left; max-width: none; width: auto; white-space: normal; }
  .stacked tbody th { font-weight: 600; }
  .stacked td::before { content: attr(data-head) ": "; color: var(--soft); }
  .stacked td:empty { display: none; }
}
/* Letters so large that a name would leave no room for its numbers: names scroll along with them. */
@media screen and (max-width: 18rem) {
  tbody th, tfoot th, thead th:first-child { position: static; }
  .answers { padding-left: 0; list-style-position: inside; }
}
`.trim()
