import { isIncomeEffect } from '../../../case/index.js'
import { finding } from '../../finding.js'
import { guidelines } from '../../guidelines/index.js'
import { together } from '../../together.js'

const wages = /\bloon\b|loon uit|salaris|inkomen uit werk|arbeidsinkomen|verdiensten|wages|earnings/i
const leisure = /vrije tijd|zorgtaken|leisure|huishoudelijk werk/i

/** Wages of new work that count in full for society, while the time that work takes is named nowhere. */
export const wagesWithoutLeisure = finding({ weight: 'must', guideline: guidelines.tooRich }, ({ businessCase }) => {
  const { incomeItems, interventions, pm } = businessCase
  const isNamed = [...pm, ...interventions.flatMap(({ societalEffects }) => societalEffects)].some(({ name }) =>
    leisure.test(name),
  )
  if (isNamed) return []
  const changed = new Set(
    interventions.flatMap(({ effects }) => effects.filter(isIncomeEffect).map(({ incomeItem }) => incomeItem)),
  )
  const found = incomeItems
    .filter(({ id, name, nature }) => changed.has(id) && nature === 'resource' && wages.test(name))
    .map(({ id, name }) => ({ path: `incomeItems.${id}`, name }))
  return together(found, {
    nl: ({ names }) => ({
      message: `loon telt helemaal mee, en de vrije tijd die werk kost nergens: ${names}`,
      remedy: 'Trek de verloren vrije tijd af als maatschappelijk effect (negatief), of noem haar bij de PM-posten.',
      question: 'Wat is de vrije tijd waard die deelnemers inleveren?',
    }),
    en: ({ names }) => ({
      message: `wages count in full, and the leisure that work costs nowhere: ${names}`,
      remedy: 'Take lost leisure off as a societal effect (negative), or name it among the PM items.',
      question: 'What is the leisure worth that participants give up?',
    }),
  })
})
