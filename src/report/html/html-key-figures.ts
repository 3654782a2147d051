import type { Block } from '../document/report-document.js'
import { escapeHtml, htmlText } from './escape-html.js'

/** The few figures to read first as a list of terms, each large above what must be known beside it, and notes beneath. */
export const htmlKeyFigures = ({ figures, notes }: Extract<Block, { kind: 'key-figures' }>): string =>
  [
    '<dl class="key-figures">',
    ...figures.map(({ label, value, beneath }) =>
      [
        `<div><dt>${escapeHtml(label)}</dt><dd class="figure">${htmlText(value)}</dd>`,
        ...beneath.map((line) => `<dd>${htmlText(line)}</dd>`),
        '</div>',
      ].join('\n'),
    ),
    '</dl>',
    ...(notes.length === 0
      ? []
      : [`<ul class="key-notes">${notes.map((note) => `<li>${htmlText(note)}</li>`).join('')}</ul>`]),
  ].join('\n')
