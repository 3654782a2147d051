import * as fc from 'fast-check'

import type { BusinessCaseInput } from '../../case/index.js'
import { given } from '../../money/index.js'
import { isMonth, monthAt, monthIndex, type Month } from '../../timeline/index.js'
import { compact } from '../values/compact.js'

type InterventionInput = BusinessCaseInput['interventions'][number]
type RealisedInput = NonNullable<BusinessCaseInput['realised']>

/** What is drawn for one intervention; used as far as its plan allows. */
const choices = fc.record({
  isKnown: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  late: fc.nat(14),
  isLate: fc.boolean(),
  hasEntered: fc.boolean(),
  entered: fc.array(fc.nat(80), { minLength: 1, maxLength: 5 }),
  counted: fc.option(fc.record({ of: fc.nat(100), succeeded: fc.nat(100) }), { nil: undefined }),
  spent: fc.array(fc.option(fc.nat(90_000), { nil: undefined }), { minLength: 1, maxLength: 12 }),
  measured: fc.array(
    fc.option(fc.record({ mean: fc.integer({ min: 0, max: 9 }), sd: fc.integer({ min: 1, max: 9 }) }), {
      nil: undefined,
    }),
    { minLength: 1, maxLength: 5 },
  ),
  expected: fc.option(fc.nat(100), { nil: undefined }),
})

type Choice = typeof choices extends fc.Arbitrary<infer Of> ? Of : never

/**
 * What may have happened of a generated case: a reference month in its timeline, and for most interventions an actual
 * start, enrolment, counts, spending and measurements. Parts that would contradict the plan are left out.
 *
 * @param stated a case as `businessCaseArbitrary` gives it
 * @throws ArgumentTypeError for something else than an object
 *
 * @example
 * import fc from 'fast-check'
 *
 * const realised = businessCaseArbitrary().chain(realisedArbitrary)
 * const accepted = fc.property(realised, (input) => parseBusinessCase(input).ok)
 * fc.check(accepted, { numRuns: 10, seed: 1 }).failed // false
 */
export const realisedArbitrary = (stated: BusinessCaseInput): fc.Arbitrary<BusinessCaseInput> => {
  const input = given.object('realisedArbitrary', caseWords, stated)
  given.object('realisedArbitrary', caseWords, input.timeline)
  given.list('realisedArbitrary', caseWords, input.interventions)
  given.list('realisedArbitrary', caseWords, input.costItems)
  const [from, last] = [input.timeline.from, input.timeline.through].map((month) => monthIndex(month as Month)) as [
    number,
    number,
  ]
  return fc
    .record({
      through: fc.integer({ min: from, max: last }),
      interventions: fc.tuple(...input.interventions.map(() => choices)),
      prices: fc.tuple(...input.costItems.map(() => fc.option(fc.nat(400), { nil: undefined, freq: 2 }))),
    })
    .map(({ through, interventions, prices }) => {
      const realised = {
        through: monthAt(through),
        interventions: Object.fromEntries(
          input.interventions.flatMap((intervention, at) => {
            const choice = interventions[at] as Choice
            const stated = choice.isKnown ? realisedOf(input, intervention, choice, from, through) : {}
            return Object.keys(stated).length === 0 ? [] : [[intervention.id, stated]]
          }),
        ),
        prices: Object.fromEntries(
          input.costItems.flatMap(({ id }, at) =>
            prices[at] === undefined ? [] : [[id, { [yearOf(through)]: prices[at] }]],
          ),
        ),
      } as RealisedInput
      return { ...input, realised, beyondHorizon: 'accept' as const }
    })
}

const caseWords = {
  nl: 'een businesscase als van businessCaseArbitrary, { timeline: ..., interventions: [...] }',
  en: 'a case as of businessCaseArbitrary, { timeline: ..., interventions: [...] }',
}

const yearOf = (month: number): number => Math.floor(month / 12)

const realisedOf = (
  input: BusinessCaseInput,
  intervention: InterventionInput,
  choice: Choice,
  from: number,
  through: number,
): object => {
  const { enrolment = [], costs = [], effects = [] } = intervention
  const months = enrolment.flatMap((cohort) => (isMonth(cohort.from) ? [monthIndex(cohort.from)] : []))
  const planned = Math.max(from, Math.min(...months, through))
  const start =
    choice.isLate && intervention.start === undefined && intervention.startDelay === undefined
      ? { planned: monthAt(planned), actual: monthAt(planned + choice.late) }
      : undefined
  const actual = monthIndex((start?.actual ?? intervention.start?.actual ?? input.timeline.from) as Month)
  const end = intervention.start?.end
  const final = Math.min(through, end === undefined ? Infinity : monthIndex(end as Month))
  const bought = input.fund?.use
  const isBought = typeof bought === 'object' && 'enrolment' in bought && bought.enrolment === intervention.id
  const years = yearsFrom(Math.max(from, actual), final)
  const byYear =
    choice.hasEntered && !isBought
      ? Object.fromEntries(years.map((year, at) => [year, choice.entered[at % choice.entered.length] ?? 0]))
      : undefined
  // In the year of a decision point the month matters.
  const late = (month: Month): number =>
    monthIndex(month) + actual - monthIndex((start ?? intervention.start)?.planned as Month)
  const { stop } = intervention
  const decided =
    stop === undefined
      ? undefined
      : yearOf((start ?? intervention.start) === undefined ? monthIndex(stop.at as Month) : late(stop.at as Month))
  const enrolled =
    byYear &&
    Object.fromEntries(
      Object.entries(byYear).map(([year, count]) => [
        Number(year) === decided ? monthAt(Math.min(final, Number(year) * 12 + 11)) : year,
        count,
      ]),
    )
  const entered = Object.values(byYear ?? {}).reduce((sum, each) => sum + each, 0)
  const { of = 0, succeeded = 0 } = choice.counted ?? {}
  const counted = Math.floor((entered * of) / 100)
  const spent = costs.map(({ id, kind }, number) => {
    if (kind === 'per-household' && isBought) return [id, {}] as const
    const spentYears = yearsFrom(kind === 'per-household' ? Math.max(from, actual) : from, final)
    const amounts = spentYears.flatMap((year, at) => {
      const amount = choice.spent[(number * 3 + at) % choice.spent.length]
      // Where nobody was counted it would have to be known who enters by plan.
      const isOfNobody = kind === 'per-household' && (enrolled?.[year] ?? 0) === 0
      return amount === undefined ? [] : [[year, isOfNobody ? 0 : amount] as const]
    })
    return [id, Object.fromEntries(amounts)] as const
  })
  const measured = effects.flatMap((effect, at) => {
    const found = choice.measured[at % choice.measured.length]
    const n = byYear === undefined ? 10 : Math.min(10, entered)
    const isDated = Array.isArray(effect.volume) && effect.volume.length > 1
    if (found === undefined || effect.movesTo !== undefined || isDated || n === 0) return []
    const mean = effect.reduction === undefined ? found.mean : found.mean / 10
    return [[effect.id ?? effect.costItem ?? effect.incomeItem ?? '', { ...found, mean, n }] as const]
  })
  return compact({
    start,
    enrolled,
    success:
      choice.counted !== undefined && counted > 0
        ? { of: counted, succeeded: Math.floor((counted * succeeded) / 100) }
        : undefined,
    spent: spent.some(([, by]) => Object.keys(by).length > 0)
      ? Object.fromEntries(spent.filter(([, by]) => Object.keys(by).length > 0))
      : undefined,
    measured: measured.length === 0 ? undefined : Object.fromEntries(measured),
    forecast: choice.expected === undefined ? undefined : { success: choice.expected / 100 },
  })
}

const yearsFrom = (first: number, last: number): readonly number[] =>
  last < first ? [] : Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, at) => yearOf(first) + at)
