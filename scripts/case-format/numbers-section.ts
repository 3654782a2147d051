import type { Language } from '../../src/case/index.js'
import { fieldsPart, numberPart, type Schema } from '../case-shapes.js'
import { boundsText } from './bounds-text.js'
import { exampleCell, fieldTable, meaningOf } from './field-table.js'
import { shapeName } from './shape-name.js'
import { table } from './table.js'

const words = {
  nl: {
    heading: '## Getallen',
    intro: [
      'Een getal schrijft u als getal (`0.25`), als tekst (`"1234.50"`: met een punt, zonder duizendtekens), of als object dat ook zegt waar het',
      'vandaan komt: `{ value: 0.25, source: ... }`. Delen en percentages zijn fracties: 25 % is `0.25`. `40.000` wordt geweigerd, met en zonder',
      'aanhalingstekens: het kan 40 zijn of 40000.',
    ],
    heads: ['Naam', 'Soort', 'Grenzen', 'Betekenis', 'Voorbeeld'],
    number: 'getal',
    euros: 'euro’s',
    any: 'geen',
    fields: 'Als object heeft een getal deze velden; `priceLevel` en `index` alleen bij euro’s.',
  },
  en: {
    heading: '## Numbers',
    intro: [
      'A number is written as a number (`0.25`), as decimal text (`"1234.50"`: a point, no thousands separator, no exponent), or as an object',
      'that also says where it comes from: `{ value: 0.25, source: ... }`. Parts and percentages are fractions: 25 % is `0.25`. `40.000`, with or',
      'without quotes, is refused: it may be 40 or 40000 (a JSON number is 40). So is every text of one to three digits, a point and three digits,',
      'unless it begins with a zero: a program passes numbers or `Decimal`s, or ends the text of a `Decimal` with one more zero (`"1.9980"`).',
    ],
    heads: ['Name', 'Kind', 'Bounds', 'Meaning', 'Example'],
    number: 'number',
    euros: 'euros',
    any: 'any',
    fields: 'The object form has these fields; `priceLevel` and `index` only for euros.',
  },
} as const

const isMoney = (schema: Schema): boolean => fieldsPart(schema)?.properties?.['priceLevel'] !== undefined

/** The kinds of number, with their limits, and the fields of a number that says where it comes from. */
export const numbersSection = (numbers: readonly (readonly [string, Schema])[], language: Language): string => {
  const said = words[language]
  const rows = numbers.map(([name, schema]) => [
    `<a id="${name}"></a>${shapeName(name, language)}`,
    isMoney(schema) ? said.euros : said.number,
    boundsText(numberPart(schema), language) || said.any,
    meaningOf(schema, language),
    exampleCell(fieldsPart(schema)?.properties?.['value']?.examples?.[0]),
  ])
  const [, money] = numbers.find(([, schema]) => isMoney(schema)) ?? []
  return [
    said.heading,
    '',
    ...said.intro,
    '',
    table(said.heads, rows),
    '',
    said.fields,
    '',
    fieldTable((money && fieldsPart(money)) ?? {}, language),
  ].join('\n')
}
