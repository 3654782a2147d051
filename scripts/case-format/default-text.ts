import type { Language } from '../../src/case/index.js'
import { code, type Schema } from '../case-shapes.js'

const words = {
  nl: { required: '**verplicht**', none: 'geen', emptyList: 'lege lijst', allDefaults: 'alles standaard' },
  en: { required: '**required**', none: 'none', emptyList: 'empty list', allDefaults: 'all defaults' },
} as const

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0

/** What holds where a field is not written. */
export const defaultText = (field: Schema, required: boolean, language: Language): string => {
  const { derivedDefault, default: stated } = field
  const said = words[language]
  if (derivedDefault !== undefined)
    return typeof derivedDefault === 'string' ? derivedDefault : derivedDefault[language]
  if (required) return said.required
  if (stated === undefined) return said.none
  return isEmpty(stated) ? (Array.isArray(stated) ? said.emptyList : said.allDefaults) : code(stated)
}
