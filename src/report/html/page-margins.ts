import type { ReportDocument } from '../document/report-document.js'
import { dayWords } from '../language/day-words.js'
import { reportWords } from '../words/report.js'
import { cssText } from './css-text.js'
import { madeWith } from './made-with.js'

/**
 * What stands around every printed page: its title and what it is (the first page has them already); beneath it the day, the version, and its number. A sheet that comes loose says what it is.
 */
export const pageMargins = ({ language, title, kind, date }: ReportDocument): string => {
  const words = reportWords[language]
  const [before, between] = words.page.split(/\{page\}|\{pages\}/) as [string, string]
  const made = [...(date === undefined ? [] : [dayWords(date, language)]), madeWith(language)].join(' · ')
  return `
@page {
  @top-left { content: ${cssText(title)}; }
  @top-right { content: ${cssText(kind)}; }
  @bottom-left { content: ${cssText(made)}; }
  @bottom-right { content: ${cssText(before)} counter(page) ${cssText(between)} counter(pages); }
}
@page :first { @top-left { content: none; } @top-right { content: none; } }
`.trim()
}
