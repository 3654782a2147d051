import type { Decimal } from '../../src/index.js'
import { calculationOf, parseBusinessCase, type BusinessCase, type Calculation } from '../../src/index.js'
import { isPublished } from '../../src/case/index.js'
import { formulasOf } from '../../src/calculation/index.js'
import { readExactly } from '../../src/sheet/index.js'
import type { Period } from '../../src/timeline/index.js'

/** A case with what it comes to, for any implementation to check itself against. */
export interface ConformanceVector {
  readonly format: 'mbc-conformance/1'
  readonly name: string
  readonly about: string
  /** The case as written; numbers are JSON numbers or decimal texts. */
  readonly case: unknown
  /** The periods of the timeline: months from and through, both included, and the budget year. */
  readonly periods: readonly Pick<Period, 'from' | 'through' | 'budgetYear'>[]
  /** The published numbers that the case rests on, by address: rates of a discount regime, numbers of a price index, amount and price year of a unit cost. */
  readonly published: Readonly<Record<string, string>>
  /**
   * By address: a number, or a row of them (by budget year; by period where the address says so), as decimal text of 15
   * digits. Null where there is no number: nothing to divide by, or never.
   */
  readonly figures: Readonly<Record<string, string | null | readonly (string | null)[]>>
}

/** A case that must be in order. */
export const caseOf = (data: unknown): BusinessCase => {
  const parsed = parseBusinessCase(data, { language: 'en' })
  if (!parsed.ok)
    throw new Error(parsed.problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
  return parsed.businessCase
}

/** What a case comes to, as a vector. */
export const vectorOf = (name: string, about: string, data: unknown): ConformanceVector => {
  const businessCase = caseOf(data)
  const calculation: Calculation = calculationOf(businessCase)
  const { sheet } = formulasOf(businessCase)
  const values = readExactly(sheet, { only: [...sheet.figures.values()] })
  const figures = [...sheet.figures].map(([address, id]) => {
    const isRow = sheet.formulas[id]?.shape !== 'scalar'
    return [address, isRow ? values.row(id).map(textOf) : textOf(values.scalar(id))] as const
  })
  return {
    format: 'mbc-conformance/1',
    name,
    about,
    case: data,
    periods: calculation.results.periods.map(({ from, through, budgetYear }) => ({ from, through, budgetYear })),
    published: Object.fromEntries([
      ...sheet.formulas.flatMap((formula) =>
        formula.op === 'parameter' && isPublished(formula.path)
          ? [[formula.path, formula.value.toString()] as const]
          : [],
      ),
      ...businessCase.referenceData.unitCosts.flatMap(({ id, amount, priceYear }) => [
        [`reference.unitCosts.${id}.amount`, amount] as const,
        [`reference.unitCosts.${id}.priceYear`, String(priceYear)] as const,
      ]),
    ]),
    figures: Object.fromEntries(figures),
  }
}

/** Fifteen digits: as many as a spreadsheet or a double keeps. */
const textOf = (value: Decimal): string | null =>
  value.isFinite() ? value.toSignificantDigits(15).plus(0).toString() : null
