import type { Language } from '../../src/case/index.js'
import { code, isAnything, isNumber, listOf, nameOf, type Schema } from '../case-shapes.js'
import { shapeName } from './shape-name.js'

const words = {
  nl: {
    or: ' of ',
    list: (of: string) => `lijst van ${of}`,
    table: (of: string, by: string) => `tabel van ${of} per ${by}`,
    object: (fields: string) => `object (${fields})`,
    number: 'getal',
    text: 'tekst',
    whole: 'geheel getal',
    year: 'jaar',
    anything: 'wat daar mag staan',
    choices: 'uitleg',
  },
  en: {
    or: ' or ',
    list: (of: string) => `list of ${of}`,
    table: (of: string, by: string) => `table of ${of} by ${by}`,
    object: (fields: string) => `object (${fields})`,
    number: 'number',
    text: 'text',
    whole: 'whole number',
    year: 'year',
    anything: 'what may stand there',
    choices: 'meanings',
  },
} as const

const link = (shape: string, language: Language): string => `[${shapeName(shape, language)}](#${shape})`

/** What is written in a field, in words, with links to shapes and to the meanings of choices. */
export const typeText = (schema: Schema, language: Language): string => {
  const said = words[language]
  const typeOf = (part: Schema): string => typeText(part, language)
  if (schema.$ref !== undefined) return link(nameOf(schema.$ref), language)
  const list = listOf(schema)
  if (list !== undefined)
    return `${(schema.enum ?? [schema.const]).map(code).join(said.or)} ([${said.choices}](#choice-${list}))`
  if (schema.const !== undefined) return code(schema.const)
  if (schema.items !== undefined) return said.list(typeOf(schema.items))
  const branches = schema.anyOf ?? schema.oneOf
  if (schema.type === undefined && branches !== undefined)
    return isNumber({ anyOf: [{ anyOf: branches }] }) ? said.number : [...new Set(branches.map(typeOf))].join(said.or)
  if (schema.type === 'object' && typeof schema.additionalProperties === 'object')
    return said.table(typeOf(schema.additionalProperties), keyText(schema.propertyNames, language))
  if (schema.type === 'object')
    return said.object(
      Object.keys(schema.properties ?? {})
        .map(code)
        .join(', '),
    )
  if (isAnything(schema)) return said.anything
  return schema.type === 'string' ? said.text : schema.type === 'integer' ? said.whole : said.number
}

const keyText = (schema: Schema | undefined, language: Language): string => {
  if (schema?.$ref !== undefined) return link(nameOf(schema.$ref), language)
  return schema?.pattern?.includes('2300') === true ? words[language].year : words[language].text
}
