import type { ReportDocument } from '../document/report-document.js'
import { withinSentence } from '../language/within-sentence.js'
import { escapeHtml } from './escape-html.js'

/** Writes text between tags. */
export type TextWriter = (text: string) => string

/**
 * Writes the text of a document as HTML. In a document of another language the Dutch words of the case are marked as
 * Dutch, so that a screen reader says them as such. A line never breaks within an amount.
 */
export const textWriter = ({ language, dutch = [] }: ReportDocument): TextWriter => {
  const plain = (text: string): string =>
    escapeHtml(text.replace(/€ (?=[-\d])/g, '€\u00a0').replace(/-(?=€\d)/g, '-\u2060'))
  if (language === 'nl' || dutch.length === 0) return plain
  // The longest first: a name may be a part of another.
  const texts = [...new Set(dutch.flatMap((text) => [text, withinSentence(text, 'nl')]))].sort(
    (one, other) => other.length - one.length,
  )
  const pattern = texts.map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')
  // Words of the case, and not the same letters within another word.
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(${pattern})(?![\\p{L}\\p{N}])`, 'u')
  return (text) =>
    text
      .split(found)
      .map((part, at) => (at % 2 === 1 ? `<span lang="nl">${plain(part)}</span>` : plain(part)))
      .join('')
}
