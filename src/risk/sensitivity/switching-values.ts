import { formulasOf } from '../../calculation/index.js'
import type { Appraisal } from '../../rules/index.js'
import { type BusinessCase, expectArgument } from '../../case/index.js'
import { type Drawn, drawnOf } from '../../chance/index.js'
import { continuing, type FormulaId, type Name, type SheetWriter } from '../../sheet/index.js'
import { given, largest } from '../../money/index.js'
import { assumptionsOf, knownParameter, npvReferences, parametersOf, scalarFigures } from '../simulation/figures-of.js'
import { pointReader, type PointReader } from '../drawing/point-reader.js'
import { scan } from './scan.js'
import { uncertainParameters } from '../parameters/uncertain-parameters.js'

/** Which figures and which numbers are looked at. */
export interface SwitchingOptions {
  /** Figures by reference; default the NPV of each party and of society. */
  readonly figures?: readonly string[] | undefined
  /**
   * Numbers by path; default all assumptions of the case: not shares of payers or recipients, which only change together, nor index
   * numbers of published series.
   */
  readonly parameters?: readonly string[] | undefined
}

/** At which value of one number the sign of a figure turns, all others being as the case has them. */
export interface SwitchingValue {
  readonly figure: string
  readonly address: string
  readonly name: Name
  readonly base: number
  /** The value nearest to the base at which the sign turns; `null` where it does not within the searched range. */
  readonly at: number | null
  /** How far that is from the base, as a fraction of it; `null` where there is none, or the base is zero. */
  readonly change: number | null
  /**
   * The chance that the number lies on the other side of it; `null` for a number that is certain, or without such a
   * value.
   */
  readonly chance: number | null
  /**
   * What the number must be for the figure to lie above zero: at least or at most the switching value; `null` where
   * there is none.
   */
  readonly gain: 'at-least' | 'at-most' | null
  /**
   * The range in which it was sought: shares from 0 to 1, reductions from -1 to 1 (use may rise), growth and inflation
   * from -0.5 to 0.5, discount rates from 0 to 0.5 (nobody discounts at a rate below zero), months from 0 to as many as the timeline has, wider where the base lies
   * outside; others from 0 to a hundred times their value, to either side of 0 where that is negative.
   */
  readonly searched: readonly [number, number]
}

/**
 * The switching value (omslagpunt) of every assumption for every figure: how wrong a number may be before the answer
 * changes. A figure that comes to zero at the end of a range and never beyond keeps its sign; so does one that turns
 * only where more households would be in effect than their target group holds, or where a later start moves enrolment
 * or costs past the end of the timeline and the case does not accept that, since no case can state such a number.
 *
 * @throws RiskError for an unknown figure or path
 *
 * @example
 * const options = { figures: ['society.welfare.npv'], parameters: ['interventions.begeleider.success'] }
 * const [success] = switchingValues(businessCase, options)
 *
 * // Society gains as long as success is at least this share.
 * success?.base // 0.5667
 * success?.at // 0.2607
 */
export const switchingValues = (
  businessCase: BusinessCase,
  options: SwitchingOptions = {},
): readonly SwitchingValue[] => {
  expectArgument('switchingValues', 'case', businessCase)
  const { figures = npvReferences(businessCase), parameters } = given.options('switchingValues', options)
  const appraisal = formulasOf(businessCase)
  const names = parametersOf(appraisal)
  const paths =
    (parameters === undefined
      ? undefined
      : given.list(
          'switchingValues',
          { nl: 'paden van getallen als parameters', en: 'paths of numbers as parameters' },
          parameters,
        )) ?? [...assumptionsOf(names)].sort()
  const named = paths.map((path) => knownParameter(names, path))
  const uncertain = new Map(uncertainParameters(appraisal).map(({ path, uncertainty }) => [path, drawnOf(uncertainty)]))
  const write = continuing(appraisal.sheet)
  const targets = [...scalarFigures(appraisal, figures), { formula: excessOf(appraisal, write) }]
  const reader = pointReader({ sheet: write.sheet() }, paths, targets, true)
  const ranges = paths.map((_, parameter) =>
    rangeOf(named[parameter] as Name, reader.base[parameter] as number, appraisal.model.write.timeline.months),
  )
  const brackets = bracketsOf(reader, ranges, figures.length)
  narrow(reader, brackets)
  return brackets.map(({ target, parameter, at, gain }) => {
    const base = reader.base[parameter] as number
    const drawn = uncertain.get(paths[parameter] as string)
    return {
      figure: figures[target] as string,
      address: paths[parameter] as string,
      name: named[parameter] as Name,
      base,
      at,
      change: at === null || base === 0 ? null : (at - base) / Math.abs(base),
      chance: at === null || drawn === undefined ? null : chanceBeyond(drawn, base, at),
      gain,
      searched: ranges[parameter] as readonly [number, number],
    }
  })
}

/** Above zero where a number makes the case one that is refused. */
const excessOf = ({ model, placesExcess, late }: Appraisal, write: SheetWriter): FormulaId =>
  model.write.businessCase.beyondHorizon === 'accept' ? placesExcess : write.add(placesExcess, late.isLate)

const rangeOf = ({ unit, label: { concept } }: Name, base: number, months: number): readonly [number, number] => {
  const reaching = (low: number, high: number): readonly [number, number] => [Math.min(low, base), Math.max(high, base)]
  if (unit === 'months') return reaching(0, months)
  if (unit === 'share') {
    if (concept === 'reduction') return reaching(-1, 1)
    if (concept === 'discount-rate') return reaching(0, 0.5)
    return /growth|rate|inflation/.test(concept) ? reaching(-0.5, 0.5) : reaching(0, 1)
  }
  if (concept === 'ratio') return reaching(0, 2)
  const far = 100 * (Math.abs(base) || 1)
  return base < 0 ? [-far, far] : [0, far]
}

interface Bracket {
  readonly target: number
  readonly parameter: number
  near: number
  atNear: number
  far: number
  atFar: number
  at: number | null
  readonly gain: SwitchingValue['gain']
}

/** Steps to either side of the base, close together near it. */
const stepsEach = 24

/** Less than this share of the figure itself is rounding. */
const tolerance = 1e-12

const bracketsOf = (
  reader: PointReader,
  ranges: readonly (readonly [number, number])[],
  targets: number,
): readonly Bracket[] => {
  const steps = ranges.flatMap(([low, high], parameter) => {
    const base = reader.base[parameter] as number
    return [low, high].flatMap((end) =>
      Array.from({ length: stepsEach }, (_, step) => ({
        parameter,
        value: base + (end - base) * ((step + 1) / stepsEach) ** 3,
      })),
    )
  })
  const values = scan(
    reader,
    steps.map(({ parameter, value }) => [[parameter, value] as const]),
    { sides: 2 * ranges.length, stepsEach, targets },
  )
  const excess = values[targets] as Float64Array
  return Array.from({ length: targets }, (_, target) => target).flatMap((target) => {
    const column = values[target] as Float64Array
    const atBase = column[0] as number
    const isZero = (value: number): boolean => Math.abs(value) <= tolerance * Math.abs(atBase)
    return ranges.map((_range, parameter): Bracket => {
      const base = reader.base[parameter] as number
      const found = [0, 1].flatMap((side): Bracket[] => {
        const first = 1 + (2 * parameter + side) * stepsEach
        let [near, atNear] = [base, atBase]
        for (let step = 0; step < stepsEach; step++) {
          const [far, atFar] = [steps[first - 1 + step]?.value as number, column[first + step] as number]
          if (Number.isNaN(atFar)) continue
          if ((excess[first + step] as number) > (excess[0] as number)) break
          if (isZero(atFar) || far === near) continue
          if (atNear * atFar <= 0) {
            const gain = atFar > 0 === far > base ? 'at-least' : 'at-most'
            return [{ target, parameter, near, atNear, far, atFar, at: near, gain }]
          }
          near = far
          atNear = atFar
        }
        return []
      })
      const away = ({ far }: Bracket): number => Math.abs(far - base)
      const nearest = largest(found, (bracket) => -away(bracket), 1e-12 * Math.max(...found.map(away)))
      return nearest ?? { target, parameter, near: base, atNear: 0, far: base, atFar: 0, at: null, gain: null }
    })
  })
}

/** Narrows all brackets together: false position (Illinois), every fourth step a halving. */
const narrow = (reader: PointReader, brackets: readonly Bracket[]): void => {
  const isDone = ({ near, far, atNear }: Bracket): boolean =>
    atNear === 0 || Math.abs(far - near) <= 1e-14 * Math.max(Math.abs(far), Math.abs(near))
  for (let step = 0; step < 200; step++) {
    const open = brackets.filter((bracket) => bracket.at !== null && !isDone(bracket))
    if (open.length === 0) break
    const tries = open.map((bracket) => {
      const { near, far, atNear, atFar } = bracket
      const guess = far - (atFar * (far - near)) / (atFar - atNear)
      return step % 4 === 3 || !(guess > Math.min(near, far) && guess < Math.max(near, far)) ? (near + far) / 2 : guess
    })
    const values = reader.read(open.map(({ parameter }, position) => [[parameter, tries[position] as number]]))
    open.forEach((bracket, position) => {
      const value = values[bracket.target]?.[position] as number
      const tried = tries[position] as number
      if (tried === bracket.near || tried === bracket.far) {
        bracket.far = bracket.near = tried
      } else if (value === 0) {
        bracket.near = bracket.far = tried
        bracket.atNear = 0
      } else if (value * bracket.atNear > 0) {
        bracket.near = tried
        bracket.atNear = value
        bracket.atFar /= 2
      } else {
        bracket.far = tried
        bracket.atFar = value
        bracket.atNear /= 2
      }
    })
  }
  for (const bracket of brackets)
    if (bracket.at !== null) bracket.at = bracket.atNear === 0 ? bracket.near : (bracket.near + bracket.far) / 2
}

/**
 * The chance of a number beyond the switching value, seen from the base: its inverse is searched, since limits may cut
 * the distribution.
 */
const chanceBeyond = ({ quantile }: Drawn, base: number, at: number): number => {
  let [low, high] = [0, 1]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (quantile(middle) < at) low = middle
    else high = middle
  }
  return at >= base ? 1 - high : low
}
