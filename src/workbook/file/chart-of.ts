import type { SheetChart } from 'hucre/xlsx'

import type { PageChart } from '../page.js'

/** A chart as the file library takes it: a legend for lines, whose names stand nowhere else, and names where no bar or line hides them. */
export const chartOf = ({ type, title, altText, series, anchor }: PageChart): SheetChart => ({
  type,
  title,
  altText,
  anchor,
  titleFontSize: 12,
  titleBold: true,
  series: series.map((one) =>
    type === 'line' ? { ...one, stroke: { width: 2 }, marker: { symbol: 'none' }, smooth: false } : one,
  ),
  legend: type === 'line' ? 'bottom' : false,
  gapWidth: 60,
  axes: {
    // Names stand beside the bars and years below the lines, also where amounts are negative.
    x: {
      tickLblPos: 'low',
      majorTickMark: 'none',
      minorTickMark: 'none',
      ...(type === 'bar' ? { reverse: true } : {}),
    },
    y: {
      numberFormat: { formatCode: '#,##0' },
      gridlines: { major: true },
      majorTickMark: 'none',
      minorTickMark: 'none',
      ...(type === 'bar' ? { tickLblPos: 'high' } : {}),
    },
  },
})
