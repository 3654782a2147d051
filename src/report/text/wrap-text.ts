import { fillLines } from './fill-lines.js'

/**
 * Breaks a text into lines of at most `width` characters, between words but never between € and its amount; later lines
 * may be indented.
 */
export const wrapText = (text: string, width: number, indent = ''): string => {
  const words = text.split(/(?<!€)\s+/).filter((word) => word !== '')
  return fillLines(words, (line) => line.length <= width, indent).join('\n')
}
