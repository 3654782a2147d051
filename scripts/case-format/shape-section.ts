import type { Language } from '../../src/case/index.js'
import { code, type Schema } from '../case-shapes.js'
import { boundsText } from './bounds-text.js'
import { fieldTable, meaningOf } from './field-table.js'
import { shapeName } from './shape-name.js'
import { typeText } from './type-text.js'

const words = {
  nl: {
    heading: (shape: string) => {
      const name = shapeName(shape, 'nl')
      return `### <a id="${shape}"></a>${name.charAt(0).toUpperCase()}${name.slice(1)}`
    },
    form: (pattern: string) => `Tekst van de vorm ${pattern}.`,
    written: (how: string) => `Geschreven als ${how}.`,
    examples: (examples: string) => `Voorbeelden: ${examples}.`,
    exactlyOne: (fields: string) => `Schrijf precies één van ${fields}.`,
  },
  en: {
    heading: (shape: string) => `### ${shape}`,
    form: (pattern: string) => `Text of the form ${pattern}.`,
    written: (how: string) => `Written as ${how}.`,
    examples: (examples: string) => `Examples: ${examples}.`,
    exactlyOne: (fields: string) => `Exactly one of ${fields} is written.`,
  },
} as const

/** The section of one shape: what it is, and its fields. */
export const shapeSection = (name: string, schema: Schema, language: Language): string => {
  const said = words[language]
  const lines = [said.heading(name), '', meaningOf(schema, language), '']
  if (schema.properties !== undefined) lines.push(fieldTable(schema, language))
  else {
    const bounds = boundsText(schema, language)
    if (schema.pattern !== undefined) lines.push(said.form(code(schema.pattern)))
    else lines.push(said.written(`${typeText(schema, language)}${bounds === '' ? '' : `, ${bounds}`}`))
    for (const branch of schema.anyOf ?? [])
      if (branch.properties !== undefined) lines.push('', fieldTable(branch, language))
    if (schema.examples !== undefined) lines.push('', said.examples(schema.examples.map(code).join(', ')))
  }
  if (schema.oneOf?.every((branch) => branch.properties === undefined && branch.required !== undefined) === true)
    lines.push('', said.exactlyOne(schema.oneOf.map((branch) => code(branch.required?.[0])).join(', ')))
  return lines.join('\n')
}
