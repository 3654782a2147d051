import { xmlText } from '../language/xml-text.js'
import { ink, smallSizes } from './chart-style.js'
import { lineHeight } from './label-layer.js'
import { wrapLabel } from './wrap-label.js'

/** Pixels around the text above and below a drawing. */
const MARGIN = 12

/**
 * A drawing that stands by itself, to be put in another document: its finding above it, its source beneath it.
 *
 * @param svg as `drawChart` gives it
 */
export const framedDrawing = (svg: string, title: string, source: string): string => {
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number)
  const small = smallSizes.wide
  const big = 15
  const titleLines = wrapLabel(title, { width: (width - 2 * MARGIN) / 1.25, fontSize: big, lines: 6 })
  const sourceLines = wrapLabel(source, { width: width - 2 * MARGIN, fontSize: small, lines: 6 })
  const top = MARGIN + titleLines.length * lineHeight(big) + 6
  const all = top + height + sourceLines.length * lineHeight(small) + MARGIN
  const text = (lines: readonly string[], size: number, from: number, colour: string, weight: string): string =>
    lines
      .map(
        (line, at) =>
          `<text x="${MARGIN}" y="${from + size + at * lineHeight(size)}" font-family="Arial, Helvetica, sans-serif" font-size="${size}" font-weight="${weight}" fill="${colour}">${escaped(line)}</text>`,
      )
      .join('')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${all}" viewBox="0 0 ${width} ${all}">`,
    `<rect width="${width}" height="${all}" fill="${ink.paper}"/>`,
    text(titleLines, big, MARGIN, ink.text, 'bold'),
    svg.replace(/<svg /, `<svg y="${top}" `),
    text(sourceLines, small, top + height, ink.soft, 'normal'),
    '</svg>',
  ].join('\n')
}

const escaped = (text: string): string =>
  xmlText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
