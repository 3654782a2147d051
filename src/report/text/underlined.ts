import { heading } from '../heading.js'
import { wrapText } from './wrap-text.js'

/** A heading of a part of a text; one that is wider than the page is broken, and underlined over its width. */
export const underlined = (title: string, width: number): string =>
  title.length <= width ? heading(title, '-') : `${wrapText(title, width)}\n${'-'.repeat(width)}`
