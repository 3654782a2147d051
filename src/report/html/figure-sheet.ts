/** How charts look on a page: the finding first, then the drawing, then how to read it and where it comes from. */
export const figureSheet = `
figure { margin: 1.25rem 0 1.75rem; }
figcaption { max-width: 50rem; margin-bottom: .5rem; font-size: 1.05rem; font-weight: 600; line-height: 1.35; }
figure .how, figure .source, figure .saved { max-width: 50rem; margin: .35rem 0 0; font-size: .85rem; line-height: 1.4; color: var(--soft); }
figure .saved a { white-space: nowrap; display: inline-block; padding: .25rem .6rem .25rem 0; }
svg { display: block; max-width: 100%; height: auto; }
.narrow { display: none; }
@media screen and (max-width: 44rem) {
  .wide { display: none; }
  .narrow { display: block; }
}
@media print {
  figure { break-inside: avoid; }
  figcaption { break-after: avoid; font-size: 10.5pt; }
  figure details, figure .saved { display: none; }
}
`.trim()
