import type { Block } from '../document/report-document.js'
import type { Page } from './page.js'

/** The few figures to read first as a list of terms, each large above what must be known beside it, and notes beneath. */
export const htmlKeyFigures = (
  { figures, notes }: Extract<Block, { kind: 'key-figures' }>,
  { write, anchor }: Pick<Page, 'write' | 'anchor'>,
): string =>
  [
    '<dl class="key-figures">',
    ...figures.map(({ address, label, value, beneath }) =>
      [
        `<div><dt>${write(label)}</dt><dd class="figure"${anchor(address)}>${write(value)}</dd>`,
        ...beneath.map((line) => `<dd>${write(line)}</dd>`),
        '</div>',
      ].join('\n'),
    ),
    '</dl>',
    ...(notes.length === 0
      ? []
      : [`<ul class="key-notes">${notes.map((note) => `<li>${write(note)}</li>`).join('')}</ul>`]),
  ].join('\n')
