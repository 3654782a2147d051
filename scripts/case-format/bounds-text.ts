import type { Language } from '../../src/case/index.js'
import type { Schema } from '../case-shapes.js'

const words = {
  nl: {
    locale: 'nl-NL',
    minimum: (limit: string) => `minstens ${limit}`,
    above: (limit: string) => `meer dan ${limit}`,
    maximum: (limit: string) => `hoogstens ${limit}`,
    below: (limit: string) => `minder dan ${limit}`,
    whole: 'geheel',
    characters: (from: number, to: string) => `${from} tot ${to} tekens`,
    lines: (to: string) => `hoogstens ${to} regels`,
  },
  en: {
    locale: 'en-GB',
    minimum: (limit: string) => `at least ${limit}`,
    above: (limit: string) => `above ${limit}`,
    maximum: (limit: string) => `at most ${limit}`,
    below: (limit: string) => `below ${limit}`,
    whole: 'whole',
    characters: (from: number, to: string) => `${from} to ${to} characters`,
    lines: (to: string) => `at most ${to} lines`,
  },
} as const

/** Between which limits a field lies, in words; empty where it has none. */
export const boundsText = (schema: Schema, language: Language): string => {
  const said = words[language]
  const parts: string[] = []
  const say = (value: number | undefined, sentence: (limit: string) => string): void => {
    if (value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER)
      parts.push(
        sentence(
          value.toLocaleString(said.locale, { maximumFractionDigits: 20, useGrouping: Math.abs(value) >= 10_000 }),
        ),
      )
  }
  say(schema.minimum, said.minimum)
  say(schema.exclusiveMinimum, said.above)
  say(schema.maximum, said.maximum)
  say(schema.exclusiveMaximum, said.below)
  if (schema.multipleOf === 1) parts.push(said.whole)
  if (schema.maxLength !== undefined)
    parts.push(said.characters(schema.minLength ?? 0, schema.maxLength.toLocaleString(said.locale)))
  if (schema.minItems !== undefined) parts.push(said.minimum(String(schema.minItems)))
  if (schema.maxItems !== undefined) parts.push(said.lines(schema.maxItems.toLocaleString(said.locale)))
  return parts.join(', ')
}
