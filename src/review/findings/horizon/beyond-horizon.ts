import type { LateResults } from '../../../calculation/index.js'
import type { Language } from '../../../case/index.js'
import { formatEuro, formatNumber, TOLERANCE, listed } from '../../../money/index.js'
import { atMostFive } from '../../at-most-five.js'
import { pastWhat } from '../../../calculation/index.js'
import { finding } from '../../finding.js'
import { method } from '../../guidelines/index.js'

/**
 * Enrolment, costs and income that a later start moves past the end of the timeline, where the case accepts that: a delay then
 * makes it look cheaper.
 */
export const beyondHorizon = finding(
  { weight: 'must', guideline: method(2) },
  ({ businessCase, beyondHorizon: all }) => {
    const late = all.filter(
      ({ households, costs, income }) =>
        households.gt(TOLERANCE) || costs.abs().gt(TOLERANCE) || income?.gt(TOLERANCE) === true,
    )
    if (late.length === 0) return []
    const named = (language: Language): readonly string[] =>
      late.map(({ intervention, households, costs, income }: LateResults) => {
        const { name, targetGroup } = businessCase.interventions.find(({ id }) => id === intervention) ?? {
          name: intervention,
          targetGroup: '',
        }
        const unit = businessCase.targetGroups.find(({ id }) => id === targetGroup)?.unit ?? 'households'
        const received =
          income?.gt(TOLERANCE) === true ? `, ${formatEuro(income, language)} ${incomeWord[language]}` : ''
        return `${name} (${formatNumber(households, households.isInteger() ? 0 : 1, language)} ${people[language][unit]}, ${formatEuro(costs.neg(), language)}${received})`
      })
    const { nl, en } = pastWhat(
      businessCase.interventions.filter(({ id }) => late.some(({ intervention }) => intervention === id)),
    )
    return [
      {
        addresses: late.map(({ intervention }) => `interventions.${intervention}`),
        text: {
          nl: {
            message: `een latere start schuift instroom of kosten voorbij ${nl.past}, en die tellen nergens mee: ${listed(named('nl'), atMostFive.nl)}`,
            remedy: `Verleng ${nl.field}, of vergelijk de uitkomst niet met die van een eerdere start.`,
            remark: `door de latere start vallen instroom of kosten na ${nl.past}, en die tellen nergens mee: ${listed(named('nl'), atMostFive.nl)}`,
            question: `Lijkt de aanpak niet goedkoper doordat een deel ervan na ${nl.past} valt?`,
          },
          en: {
            message: `a later start moves enrolment or costs past ${en.past}, and these count in no figure: ${listed(named('en'), atMostFive.en)}`,
            remedy: `Lengthen ${en.field}, or do not compare the outcome with that of an earlier start.`,
            remark: `because of the later start enrolment or costs fall after ${en.past}, and these count in no figure: ${listed(named('en'), atMostFive.en)}`,
            question: `Does the intervention not look cheaper because part of it falls after ${en.past}?`,
          },
        },
      },
    ]
  },
)

const people = {
  nl: { households: 'huishoudens', persons: 'personen' },
  en: { households: 'households', persons: 'persons' },
} as const

const incomeWord = { nl: 'aan opbrengsten', en: 'of income' } as const
