import { ZERO, sum, type Decimal } from '../../../money/index.js'
import { spreadOf } from '../../../chance/index.js'
import { monthIndex } from '../../../timeline/index.js'
import type { Path } from '../../paths/path.js'
import type { Finding } from '../../problem.js'
import type { CaseSketch, Checked } from '../../sketch/sketch.js'
import { realisedParts, type RealisedPart } from './realised-parts.js'

/**
 * No more succeed than are counted, and no more are counted or measured than entered; what is spent for each household
 * is spent in a year in which households entered; and the stated range of success leaves room to learn.
 */
export function* realisedCounts({ sketch }: Checked): Generator<Finding> {
  for (const part of realisedParts(sketch)) {
    const { path, stated, intervention } = part
    const { of, succeeded } = stated.success ?? {}
    const entered = enteredOf(part)
    if (of?.value !== undefined && succeeded?.value?.gt(of.value) === true)
      yield exceeds([...path, 'success', 'succeeded'], succeeded.value, of.value, {
        nl: ['geslaagd', 'geteld (of)'],
        en: ['succeeded', 'counted (of)'],
      })
    const without = stated.success?.without
    if (without?.of?.value !== undefined && without.succeeded?.value?.gt(without.of.value) === true)
      yield exceeds([...path, 'success', 'without', 'succeeded'], without.succeeded.value, without.of.value, {
        nl: ['geslaagd', 'geteld (of)'],
        en: ['succeeded', 'counted (of)'],
      })
    if (of?.value !== undefined && of.value.gt(0) && stated.enrolled === undefined)
      yield countedAlone([...path, 'success', 'of'], of.value)
    if (of?.value !== undefined && entered !== undefined && of.value.gt(entered))
      yield exceeds([...path, 'success', 'of'], of.value, entered, {
        nl: ['geteld', 'ingestroomd (enrolled)'],
        en: ['counted', 'entered (enrolled)'],
      })
    for (const [effect, measured] of Object.entries(stated.measured ?? {})) {
      if (measured?.n?.value === undefined) continue
      if (measured.n.value.isZero()) yield nobodyMeasured([...path, 'measured', effect, 'n'])
      else if (entered !== undefined && measured.n.value.gt(entered))
        yield exceeds([...path, 'measured', effect, 'n'], measured.n.value, entered, {
          nl: ['gemeten', 'ingestroomd (enrolled)'],
          en: ['measured', 'entered (enrolled)'],
        })
    }
    yield* withoutEntrants(part, sketch)
    const uncertainty = intervention.success?.uncertainty
    if (stated.success !== undefined && uncertainty !== undefined) {
      const { mean, variance } = spreadOf(uncertainty as Parameters<typeof spreadOf>[0])
      if (variance >= mean * (1 - mean) * (1 - 1e-9)) yield impossiblePrior(['interventions', part.position, 'success'])
    }
  }
}

const enteredOf = ({ stated: { enrolled } }: RealisedPart): Decimal | undefined => {
  if (enrolled === undefined) return undefined
  const values = Object.values(enrolled).map((each) => each?.value)
  return values.every((value) => value !== undefined) ? sum(values) : undefined
}

/** Years in which a cost for each household was spent, and nobody entered: by count, or by plan where nobody was counted. */
function* withoutEntrants(part: RealisedPart, sketch: CaseSketch): Generator<Finding> {
  const { path, stated, intervention } = part
  const planned = plannedEntry(part, sketch)
  for (const cost of intervention.costs ?? []) {
    if (cost?.kind !== 'per-household' || cost.id === undefined) continue
    for (const [year, amount] of Object.entries(stated.spent?.[cost.id] ?? {})) {
      if (amount?.value === undefined || amount.value.isZero()) continue
      const entered = Object.entries(stated.enrolled ?? {})
        .filter(([period]) => period.slice(0, 4) === year)
        .map(([, each]) => each?.value ?? ZERO)
      if (stated.enrolled === undefined ? !planned(Number(year)) : sum(entered).isZero())
        yield spentOnNobody([...path, 'spent', cost.id, year], amount.value, cost.id, year)
    }
  }
}

/** Whether anybody enters in a year by plan, through the reference month and as late as it started. */
const plannedEntry = (
  { intervention, start }: RealisedPart,
  { realised, startDelay }: CaseSketch,
): ((year: number) => boolean) => {
  const late =
    start?.planned === undefined || start.actual === undefined
      ? 0
      : monthIndex(start.actual) - monthIndex(start.planned)
  const delay = sum([startDelay?.value ?? ZERO, intervention.startDelay?.value ?? ZERO]).toNumber() + late
  const final = Math.min(
    ...[realised?.through, start?.end].map((month) => (month === undefined ? Infinity : monthIndex(month))),
  )
  return (year) =>
    (intervention.enrolment ?? []).some(
      (cohort) =>
        cohort?.from !== undefined &&
        cohort.through !== undefined &&
        cohort.households?.value?.isZero() !== true &&
        monthIndex(cohort.from) + delay <= Math.min(year * 12 + 11, final) &&
        monthIndex(cohort.through) + delay >= year * 12,
    )
}

const exceeds = (
  path: Path,
  value: Decimal,
  most: Decimal,
  words: Readonly<Record<'nl' | 'en', readonly [string, string]>>,
): Finding => ({
  code: 'realised-counts',
  path,
  value: value.toString(),
  values: () => ({ most: most.toNumber() }),
  nl: () => ({
    message: `er zijn er ${value.toString()} ${words.nl[0]}, en maar ${most.toString()} ${words.nl[1]}`,
    remedy: `Geef hoogstens ${most.toString()}, of verbeter het andere getal.`,
  }),
  en: () => ({
    message: `${value.toString()} ${words.en[0]}, and only ${most.toString()} ${words.en[1]}`,
    remedy: `State ${most.toString()} at the most, or correct the other number.`,
  }),
})

const countedAlone = (path: Path, value: Decimal): Finding => ({
  code: 'realised-counts',
  path,
  value: value.toString(),
  nl: () => ({
    message: `er zijn er ${value.toString()} geteld, en hoeveel er instroomden staat er niet`,
    reason: 'wie niet geteld is, telt mee zoals verwacht; daarvoor moet bekend zijn hoeveel dat er zijn',
    remedy: 'Geef de instroom tot en met de peildatum (enrolled).',
  }),
  en: () => ({
    message: `${value.toString()} were counted, and it is not stated how many entered`,
    reason: 'those who were not counted count as expected; for that it must be known how many they are',
    remedy: 'State who entered through the reference month (enrolled).',
  }),
})

const nobodyMeasured = (path: Path): Finding => ({
  code: 'realised-counts',
  path,
  value: '0',
  values: () => ({ above: 0 }),
  nl: () => ({
    message: 'er is bij niemand gemeten',
    remedy: 'Geef bij hoeveel er gemeten is, of haal de meting weg.',
  }),
  en: () => ({ message: 'nobody was measured', remedy: 'State how many were measured, or remove the measurement.' }),
})

const spentOnNobody = (path: Path, value: Decimal, cost: string, year: string): Finding => ({
  code: 'realised-counts',
  path,
  value: value.toString(),
  nl: () => ({
    message: `in ${year} is € ${value.toString()} uitgegeven aan '${cost}', dat per huishouden gaat, en er stroomde niemand in`,
    reason: 'zonder huishoudens is er geen bedrag per huishouden',
    remedy: 'Geef de instroom van dat jaar (enrolled), of zet het bedrag op een kostenregel per jaar of ineens.',
  }),
  en: () => ({
    message: `in ${year} EUR ${value.toString()} was spent on '${cost}', which is for each household, and nobody entered`,
    reason: 'without households there is no amount for each of them',
    remedy: 'State who entered that year (enrolled), or put the amount on a yearly or one-off cost.',
  }),
})

const impossiblePrior = (path: Path): Finding => ({
  code: 'realised-counts',
  path,
  value: undefined,
  values: () => ({ above: 0, below: 1 }),
  nl: () => ({
    message: 'van dit succes valt niet te leren: het is zeker 0 of zeker 1',
    reason: 'een telling verandert een verwachting alleen als daar iets tussen kan liggen',
    remedy: 'Geef een verdeling met waarden tussen 0 en 1, zoals { low: 0.3, mode: 0.5, high: 0.7 }.',
  }),
  en: () => ({
    message: 'nothing can be learned of this success: it is surely 0 or surely 1',
    reason: 'a count changes an expectation only where something in between is possible',
    remedy: 'State a distribution with values between 0 and 1, such as { low: 0.3, mode: 0.5, high: 0.7 }.',
  }),
})
