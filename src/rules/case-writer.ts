import {
  type BusinessCase,
  type CostItem,
  type IncomeItem,
  type Money,
  type Population,
  type Quantity,
  type TargetGroup,
  provenanceOf,
  uncheckedCase,
} from '../case/index.js'
import type { Uncertainty } from '../chance/index.js'
import type { FormulaId, Label, MetId, RowId, ScalarId } from '../sheet/index.js'
import { calendarWriter, type CalendarWriter } from './time/calendar-writer.js'
import { timeline } from '../timeline/index.js'
import { priceFactor } from './baseline/price-factor.js'
import { figureName, type FigurePart } from './figure-name.js'
import type { Concept } from './figures.js'
import { priceIndexNumbers } from './baseline/price-index-numbers.js'

/** A sheet being written for one case: the verbs of a sheet writer, and the words of the case. */
export interface CaseWriter extends CalendarWriter {
  readonly businessCase: BusinessCase
  /** Months in each period. */
  readonly periodMonths: RowId
  /** Length of each period in years. */
  readonly periodYears: RowId
  /** A row of zeros. */
  readonly zeros: RowId
  /** How the numbers written so far vary, by path, for those that do. */
  readonly uncertain: ReadonlyMap<string, Uncertainty>
  /** A number the user states. */
  quantity(quantity: Quantity, path: string, concept: Concept, about?: Label['about']): ScalarId
  /** An amount the user states, converted to the case's price level. */
  money(money: Money, path: string, concept: Concept, about?: Label['about']): FormulaId
  /** A formula with a name of its own. */
  named<Id extends FormulaId>(
    formula: Id,
    concept: Concept,
    about?: Label['about'],
    ...parts: readonly FigurePart[]
  ): Id
  /** A row of budget years from a row of periods: the sum of each year's periods. */
  byYear(periods: FormulaId): RowId
  /** A row of periods from a row of budget years: each period takes the number of its year. */
  byPeriod(years: FormulaId): RowId
  population(id: string): Population
  targetGroup(id: string): TargetGroup
  costItem(id: string): CostItem
  incomeItem(id: string): IncomeItem
}

/** Starts the sheet of a case: its axes, and the rows that everything uses. */
export const caseWriter = (businessCase: BusinessCase, most?: number): CaseWriter => {
  const { from, through, step } = businessCase.timeline
  const time = timeline(from, through, step)
  const writer = calendarWriter(time, most)
  const periodMonths = writer.name(
    writer.data(
      'period',
      time.periods.map((period) => period.end - period.start),
    ),
    figureName('period-months'),
  )
  const periodYears = writer.name(writer.divide(periodMonths, writer.constant(12)), figureName('period-years'))
  const cellOfYear = new Map(time.budgetYears.map((year, cell) => [year, cell]))
  const yearOfPeriod = time.periods.map((period) => cellOfYear.get(period.budgetYear) as number)
  const termsByYear = time.budgetYears.map((_, year) =>
    yearOfPeriod.flatMap((own, cell) => (own === year ? [{ cell, weight: 1 }] : [])),
  )
  const termsByPeriod = yearOfPeriod.map((cell) => [{ cell, weight: 1 }])
  const populations = new Map(businessCase.populations.map((population) => [population.id, population]))
  const groups = new Map(businessCase.targetGroups.map((group) => [group.id, group]))
  const items = new Map(businessCase.costItems.map((item) => [item.id, item]))
  const incomeItems = new Map(businessCase.incomeItems.map((item) => [item.id, item]))

  // One number, one parameter, however often it is used: varying it must vary every use.
  const parameters = new Map<string, ScalarId>()
  const uncertain = new Map<string, Uncertainty>()
  const quantity: CaseWriter['quantity'] = (stated, path, concept, about) => {
    const known = parameters.get(path)
    if (known !== undefined) return known
    const written = writer.parameter(path, stated.value, { ...figureName(concept, about), ...provenanceOf(stated) })
    parameters.set(path, written)
    if (stated.uncertainty !== undefined) uncertain.set(path, stated.uncertainty)
    return written
  }
  const indexNumbers = priceIndexNumbers(businessCase, quantity, writer)

  // Named, so that what equals it keeps a name of its own: the costs of one party are not those of another.
  const zeros = writer.name(
    writer.data(
      'period',
      time.periods.map(() => 0),
    ),
    figureName('nothing'),
  )
  return {
    ...writer,
    // A row of zeros makes a sum a row where nothing else does; beside other rows it adds nothing.
    add: <Ids extends readonly FormulaId[]>(...args: Ids) => {
      const others = args.filter((arg: FormulaId) => arg !== zeros)
      return (others.some((arg) => writer.isRow(arg)) ? writer.add(...others) : writer.add(...args)) as MetId<
        Ids[number]
      >
    },
    businessCase,
    periodMonths,
    periodYears,
    zeros,
    uncertain,
    quantity,
    money: (money, path, concept, about) =>
      writer.multiply(quantity(money, path, concept, about), priceFactor(writer, businessCase, money, indexNumbers)),
    named: (formula, ...figure) => writer.name(formula, figureName(...figure)),
    byYear: (periods) => writer.gather('year', periods, termsByYear),
    byPeriod: (years) => writer.gather('period', years, termsByPeriod),
    population: (id) => known(populations, 'populations', id),
    targetGroup: (id) => known(groups, 'targetGroups', id),
    costItem: (id) => known(items, 'costItems', id),
    incomeItem: (id) => known(incomeItems, 'incomeItems', id),
  }
}

const known = <T>(
  things: ReadonlyMap<string, T>,
  kind: 'populations' | 'targetGroups' | 'costItems' | 'incomeItems',
  id: string,
): T => {
  const found = things.get(id)
  if (found === undefined)
    throw uncheckedCase(
      kind,
      { id },
      { nl: `'${id}' staat niet in deze businesscase`, en: `'${id}' is not in this case` },
    )
  return found
}
