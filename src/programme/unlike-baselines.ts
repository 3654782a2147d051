import { formulasOf } from '../calculation/index.js'
import { readExactly } from '../sheet/index.js'
import { Decimal } from '../money/index.js'
import { expectProgramme } from './expect-programme.js'
import type { ProgrammeCase } from './programme-case.js'

/** One cost item of one target group, by id, for which cases state different baselines. */
export interface UnlikeBaseline {
  readonly targetGroup: string
  readonly costItem: string
  /** The first budget year in which they differ. */
  readonly year: number
  /** What each case states for that year. */
  readonly stated: readonly {
    readonly case: string
    readonly households: Decimal
    readonly costPerHouseholdYear: Decimal
  }[]
}

/**
 * Where cases state different households, or a different cost for each household-year, of the same cost item: then one
 * of them is wrong, or they are about different things. The claims register takes the largest.
 *
 * @throws ArgumentTypeError where it is given something else than named cases
 *
 * @example
 * const dearer = caseFrom(textOf('begeleiding-thuis.yaml').replace('price: { value: 160', 'price: { value: 180'))
 * const cases = [
 *   { name: 'Noord', businessCase },
 *   { name: 'Zuid', businessCase: dearer },
 * ]
 * unlikeBaselines(cases).map(({ costItem }) => costItem) // ['ggz']
 */
export const unlikeBaselines = (cases: readonly ProgrammeCase[]): readonly UnlikeBaseline[] => {
  expectProgramme('unlikeBaselines', cases)
  const items = new Map<
    string,
    { readonly targetGroup: string; readonly costItem: string; readonly stated: Stated[] }
  >()
  for (const each of cases)
    for (const { targetGroup, costItem, ...stated } of statedBy(each)) {
      const key = `${targetGroup} ${costItem}`
      const item = items.get(key) ?? { targetGroup, costItem, stated: [] }
      item.stated.push(stated)
      items.set(key, item)
    }
  return [...items.values()].flatMap(({ targetGroup, costItem, stated }) => {
    const years = [...new Set(stated.flatMap(({ byYear }) => [...byYear.keys()]))].sort((one, other) => one - other)
    for (const year of years) {
      const inYear = stated.flatMap(({ byYear, ...about }) => {
        const inYear = byYear.get(year)
        return inYear === undefined ? [] : [{ ...about, ...inYear }]
      })
      const [first] = inYear
      if (
        first !== undefined &&
        inYear.some(
          (other) =>
            differs(first.households, other.households) ||
            differs(first.costPerHouseholdYear, other.costPerHouseholdYear),
        )
      )
        return [{ targetGroup, costItem, year, stated: inYear }]
    }
    return []
  })
}

interface Stated {
  readonly case: string
  readonly byYear: ReadonlyMap<number, Omit<UnlikeBaseline['stated'][number], 'case'>>
}

const statedBy = ({
  name,
  businessCase,
}: ProgrammeCase): readonly (Stated & { readonly targetGroup: string; readonly costItem: string })[] => {
  const { baseline, sheet, model } = formulasOf(businessCase)
  const values = readExactly(sheet, {
    only: baseline.flatMap(({ households, costPerHouseholdYear }) => [households, costPerHouseholdYear]),
  })
  return baseline.map(({ costItem, households, costPerHouseholdYear }) => {
    const { targetGroup } = model.write.costItem(costItem)
    const [ofGroup, ofHousehold] = [values.row(households), values.row(costPerHouseholdYear)]
    const byYear = new Map(
      model.write.timeline.budgetYears.map((year, at) => [
        year,
        { households: ofGroup[at] as Decimal, costPerHouseholdYear: ofHousehold[at] as Decimal },
      ]),
    )
    return { case: name, targetGroup, costItem, byYear }
  })
}

/** Prices that were converted in another order differ in their last digits; that is no difference. */
const differs = (one: Decimal, other: Decimal): boolean =>
  one.minus(other).abs().gt(Decimal.max(one.abs(), other.abs()).times('1e-9'))
