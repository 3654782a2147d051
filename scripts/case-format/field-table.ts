import type { Language } from '../../src/case/index.js'
import { code, type Schema } from '../case-shapes.js'
import { boundsText } from './bounds-text.js'
import { defaultText } from './default-text.js'
import { table } from './table.js'
import { typeText } from './type-text.js'

const heads = {
  nl: ['Veld', 'Wat u schrijft', 'Zonder', 'Grenzen', 'Betekenis', 'Voorbeeld'],
  en: ['Field', 'Type', 'Default', 'Bounds', 'Meaning', 'Example'],
} as const

/** An example as code; empty where there is none. */
export const exampleCell = (example: unknown): string => (example === undefined ? '' : code(example))

/** What a shape or a field means. */
export const meaningOf = ({ description, english }: Schema, language: Language): string =>
  (language === 'nl' ? description : english) ?? ''

/** A table of the fields of a shape. */
export const fieldTable = (schema: Schema, language: Language): string =>
  table(
    heads[language],
    Object.entries(schema.properties ?? {}).map(([name, field]) => [
      code(name),
      typeText(field, language),
      defaultText(field, schema.required?.includes(name) === true, language),
      boundsText(field, language),
      meaningOf(field, language),
      exampleCell(field.examples?.[0]),
    ]),
  )
