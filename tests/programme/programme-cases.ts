import { parseBusinessCase, type BusinessCase, type BusinessCaseInput } from '../../src/index.js'
import type { ProgrammeCase } from '../../src/programme/index.js'

/** What differs between the small cases of a programme. */
export interface SmallCase {
  readonly name?: string
  readonly reduction?: number
  readonly from?: string
  readonly through?: string
  /** Month in which all ten households enter. */
  readonly enters?: string
  readonly level?: number
  readonly targetGroup?: string
  readonly costItem?: string
  readonly households?: number
}

/** Ten households that cost € 10,000 a year each, all reached by one intervention: € 100,000 a year to save on. */
export const smallInput = ({
  name = 'Pontonnier',
  reduction = 0.3,
  from = '2024-01',
  through = '2025-12',
  enters = from,
  level = 2024,
  targetGroup = 'gezinnen',
  costItem = 'jeugd',
  households = 10,
}: SmallCase = {}): BusinessCaseInput => ({
  name,
  timeline: { from, through },
  prices: { level },
  parties: [{ id: 'gemeente' }],
  targetGroups: [{ id: targetGroup, households }],
  costItems: [{ id: costItem, targetGroup, domain: 'jeugdzorg', volume: 1, price: 10_000, payers: 'gemeente' }],
  interventions: [
    {
      id: 'aanpak',
      targetGroup,
      enrolment: [{ from: enters, through: enters, households, per: 'cohort' }],
      effects: [{ costItem, reduction, evidence: 'probable' }],
    },
  ],
})

export const businessCaseOf = (input: unknown): BusinessCase => {
  const parsed = parseBusinessCase(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)))
  return parsed.businessCase
}

export const smallCase = (choice: SmallCase = {}): ProgrammeCase => {
  const businessCase = businessCaseOf(smallInput(choice))
  return { name: businessCase.name, businessCase }
}
