import { without } from '../../base/index.js'
import type { BusinessCaseInput } from '../input.js'
import type { BusinessCase, Variant } from '../parts/business-case.js'
import type { Fund } from '../parts/agreements/fund.js'
import type { DiscountChoice } from '../parts/settings/discount-choice.js'
import { DEFAULT_REGIME } from '../parts/settings/discount-choice.js'
import type { Project } from '../parts/programme/project.js'
import type { RecordFields } from '../parts/reference/record-fields.js'
import type { ReferenceData } from '../parts/reference/reference-data.js'
import { ownRecords } from '../reference/own-records.js'
import { expectArgument } from '../reading/expect-argument.js'
import { plainFields, plainPart, withFields } from './plain-part.js'
import { storedAgreement, storedSettlement } from './stored-agreements.js'
import { storedIntervention } from './stored-intervention.js'

/**
 * A case as plain data that can be kept as JSON: what `parseBusinessCase` reads back to exactly the same case. Numbers are decimal texts,
 * defaults are filled in, and what the reading of a case derives (the mean of a range, the months of a cost that runs throughout) is left
 * out. Variants and scenarios are stated as they were; the `set` of a variant is kept as it was written.
 *
 * @param businessCase A case of `parseBusinessCase`, `readCase` or `mergeProgramme`.
 * @returns The shape of a case file. The same case always gives the same data, whichever way it was written.
 * @throws {BusinessCaseError} `expected-case` where it is given something else than a case.
 *
 * @example
 * const input = caseInput(businessCase)
 * input.costItems[0]?.price // { value: '160', source: 'Voorbeeldtarief 2026' }
 * parseBusinessCase(JSON.parse(JSON.stringify(input))).ok // true
 */
export const caseInput = (businessCase: BusinessCase): BusinessCaseInput => {
  expectArgument('caseInput', 'case', businessCase)
  const { scenarios, variants, interventions, referenceData, ...rest } = businessCase
  const versions = [...variants, ...scenarios].flatMap((version) => version.businessCase ?? [])
  const set = new Set([...variants, ...scenarios].flatMap((version) => Object.keys(version.set)))
  return {
    ...plainFields(rest),
    referenceData: storedRecords(ownRecords(referenceData)),
    discounting: storedDiscounting(rest.discounting, set),
    interventions: interventions.map((each) => storedIntervention(each, businessCase, versions)),
    projects: rest.projects.map(storedProject),
    settlements: rest.settlements.map(storedSettlement),
    agreements: rest.agreements.map(storedAgreement),
    ...(rest.fund === undefined ? {} : { fund: storedFund(rest.fund) }),
    scenarios: scenarios.map((scenario) => plainPart(without(scenario, 'businessCase'))),
    variants: variants.map(storedVariant),
  } as unknown as BusinessCaseInput
}

/** What is shipped is not stated anew: a case names it by its id. */
const storedRecords = ({ unitCosts, priceIndices, discountRegimes }: ReferenceData): unknown => ({
  unitCosts: unitCosts.map(storedRecord),
  priceIndices: priceIndices.map(storedRecord),
  discountRegimes: discountRegimes.map(storedRecord),
})

const storedRecord = ({ next, ...record }: RecordFields): unknown => ({
  ...record,
  ...(next === undefined ? {} : { next: next.due }),
})

/**
 * The regime that holds where none is stated is left out, and one rate for all years is stated as such: so a variant may state another way
 * of discounting beside it. Where a variant states a schedule anew, the case has stated one.
 */
const storedDiscounting = (discounting: DiscountChoice, set: ReadonlySet<string>): unknown => {
  const { regime, schedule, ...rest } = discounting
  const [only, ...others] = schedule ?? []
  const isOneRate = only !== undefined && others.length === 0 && only.fromYear === 1
  const isSetAsSchedule = [...set].some(
    (address) => address.startsWith('discounting.schedule') && address !== 'discounting.schedule[0].rate',
  )
  return plainPart({
    ...rest,
    ...(regime === undefined || regime === DEFAULT_REGIME ? {} : { regime }),
    ...(schedule === undefined ? {} : isOneRate && !isSetAsSchedule ? { rate: only.rate } : { schedule }),
  })
}

/** The baseline and the target of an indicator are always written with their fields. */
const storedProject = (project: Project): unknown => ({
  ...plainFields(project),
  indicators: project.indicators.map((indicator) => ({
    ...plainFields(indicator),
    ...(indicator.baseline === undefined ? {} : { baseline: withFields(indicator.baseline) }),
    ...(indicator.target === undefined ? {} : { target: withFields(indicator.target) }),
  })),
})

const storedFund = ({ use, ...rest }: Fund): unknown => ({
  ...plainFields(rest),
  use:
    use.kind === 'hold'
      ? 'hold'
      : use.kind === 'enrolment'
        ? { enrolment: use.intervention }
        : { payments: plainPart(use.payments) },
})

/** The interventions that a variant brings in stand in full in its case only. */
const storedVariant = ({ businessCase, interventions, set, ...rest }: Variant): unknown => ({
  ...plainFields(rest),
  set,
  interventions: {
    out: interventions.out,
    in: interventions.in.flatMap((id) =>
      businessCase.interventions
        .filter((each) => each.id === id)
        .map((each) => storedIntervention(each, businessCase, [])),
    ),
  },
})
