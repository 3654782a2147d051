import type { BusinessCase } from '../case/index.js'
import { listed } from '../money/index.js'
import type { Language } from '../report/index.js'
import { monthWords } from '../timeline/index.js'

const words = {
  nl: {
    line: (through: string, what: string, of: string) => `Realisatie tot en met ${through}: ${what}${of}.`,
    of: (some: number, all: number) => ` (${some} van ${all === 1 ? '1 interventie' : `${all} interventies`})`,
    nothing: 'alleen de peildatum',
    and: 'en',
    start: 'start',
    enrolled: 'instroom',
    spent: 'uitgaven',
    success: 'succes',
    measured: 'metingen',
    prices: 'prijzen',
    forecast: 'een prognose',
  },
  en: {
    line: (through: string, what: string, of: string) => `Realised through ${through}: ${what}${of}.`,
    of: (some: number, all: number) => ` (${some} of ${all === 1 ? '1 intervention' : `${all} interventions`})`,
    nothing: 'the reference month alone',
    and: 'and',
    start: 'start',
    enrolled: 'enrolment',
    spent: 'spending',
    success: 'success',
    measured: 'measurements',
    prices: 'prices',
    forecast: 'a forecast',
  },
} as const

const parts = ['start', 'enrolled', 'spent', 'success', 'measured', 'forecast'] as const

/** What is realised of a case, and through when; nothing where the case does not state it. */
export const realisedLine = ({ realised, interventions }: BusinessCase, language: Language): readonly string[] => {
  if (realised === undefined) return []
  const said = words[language]
  const known = Object.values(realised.interventions)
  const what = [
    ...parts.filter((part) => known.some((each) => isStated(each[part]))),
    ...(isStated(realised.prices) ? (['prices'] as const) : []),
  ].map((part) => said[part])
  return [
    said.line(
      monthWords(realised.through, language),
      what.length === 0 ? said.nothing : listed(what, { last: said.and }),
      known.length === 0 ? '' : said.of(known.length, interventions.length),
    ),
  ]
}

const isStated = (part: object | undefined): boolean => part !== undefined && Object.keys(part).length > 0
