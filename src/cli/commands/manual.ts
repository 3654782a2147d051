import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Language } from '../../report/index.js'
import { readCase } from '../../yaml/index.js'
import { packageFolder } from '../files/package-folder.js'

const words = {
  nl: {
    manual: 'De handleiding, van vraag naar rapport in tien stappen:',
    format: 'Alles wat in een bestand mag staan, met de betekenis van elke keuze:',
    examples: 'Voorbeelden:',
    copy: 'Alles is gewone tekst: open het met Kladblok of een andere editor. Kopieer een\nvoorbeeld naar uw eigen map voordat u het verandert.',
  },
  en: {
    manual: 'The manual, from a question to a report in ten steps (in Dutch):',
    format: 'Everything that a file may say, with the meaning of every choice (in Dutch):',
    examples: 'Examples:',
    copy: 'All of it is plain text: open it with any editor. Copy an example to a folder of\nyour own before you change it.',
  },
} as const

/** The example that the manual builds. */
const FIRST = 'begeleiding-thuis.yaml'

/** Where the manual, the page of the format and the examples of this package are, for who has to open them. */
export const manual = ({ lang }: { lang: Language }): string => {
  const folder = packageFolder()
  const said = words[lang]
  const examples = join(folder, 'examples')
  const files = readdirSync(examples).filter((name) => name.endsWith('.yaml') && name !== FIRST)
  return [
    said.manual,
    `  ${join(folder, 'docs', 'handleiding.md')}`,
    said.format,
    `  ${join(folder, 'docs', 'bestandsformaat.md')}`,
    said.examples,
    ...[FIRST, ...files.sort()].map((name) => `  ${join(examples, name)}\n    ${nameOf(join(examples, name))}`),
    '',
    said.copy,
    '',
  ].join('\n')
}

const nameOf = (file: string): string => {
  const read = readCase(readFileSync(file, 'utf8'))
  return read.ok ? read.businessCase.name : ''
}
