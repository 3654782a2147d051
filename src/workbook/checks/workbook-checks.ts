import type { Results } from '../../calculation/index.js'
import type { FormulaId } from '../../sheet/index.js'
import type { PlaceClaim } from '../../rules/index.js'
import { cellReference, type Place } from '../address.js'
import type { Written } from '../formula-pages.js'
import type { Condition, Page, Validation } from '../page.js'
import { conditionStyles } from '../styles.js'
import type { CheckBlock, CheckRow } from './check-row.js'
import { checkWords } from './check-words.js'
import { checksPage } from './checks-page.js'
import { feasibleRows } from './feasible-rows.js'
import { inputCells, type InputCell } from './input-cells.js'
import { limitRows, rangeRows } from './limit-rows.js'
import { totalsOf } from './parts-and-totals.js'
import { sumRows } from './sum-rows.js'
import { isSame, validations } from './validations.js'

/** The checks of a workbook: their sheet, and what they add to the other sheets. */
export interface WorkbookChecks {
  readonly page: Page
  /** Where it says whether all is well, and what it says of the numbers as calculated. */
  readonly status: Place & { readonly shown: string }
  /** What the input cells take, and how one looks that breaks a rule. */
  readonly onInputs: { readonly validations: readonly Validation[]; readonly conditions: readonly Condition[] }
  /** Each rule on input cells with the place of its verdict. */
  readonly verdicts: ReadonlyMap<CheckRow, Place>
}

/** Holds the inputs of a workbook to all that a case is held to, as far as a cell can break it. */
export const workbookChecks = (
  written: Written,
  places: ReadonlyMap<FormulaId, Place>,
  claims: readonly PlaceClaim[],
  results: Results,
): WorkbookChecks => {
  const { language, sheet, businessCase } = written
  const words = checkWords[language]
  const byAddress = inputCells(written)
  const inputs = [...byAddress.values()]
  const feasible = feasibleRows(written, claims, byAddress).map((rule) => withShared(rule, inputs))
  const sums = sumRows(written, byAddress).map((rule) => withShared(rule, inputs))
  const blocks: readonly CheckBlock[] = [
    { title: words.blocks.feasible, rows: feasible },
    { title: words.blocks.sums, rows: sums },
    { title: words.blocks.ranges, rows: rangeRows(inputs, language) },
    { title: words.blocks.limits, rows: limitRows(inputs, language) },
  ]
  const { scenarios, correlations } = businessCase
  const isUncertain = inputs.some(({ stated }) => stated?.uncertainty !== undefined)
  const { page, status, shown, verdicts } = checksPage(written, places, {
    blocks,
    totals: totalsOf(results, (reference) => sheet.figures.has(reference), language),
    unchecked: [
      words.unchecked.structure,
      words.unchecked.formulas,
      ...(scenarios.length === 0 ? [] : [words.unchecked.scenarios]),
      ...(isUncertain || correlations.length > 0 ? [words.unchecked.uncertainty] : []),
      words.unchecked.plausible,
    ],
  })
  return {
    page,
    status: { ...status, shown },
    onInputs: {
      validations: validations(inputs, [...feasible, ...sums], language),
      conditions: inputs.map(({ place }) => brokenBy(place, verdicts, language)),
    },
    verdicts,
  }
}

/** A rule on cells that follow others is broken by those others too. */
const withShared = (rule: CheckRow, inputs: readonly InputCell[]): CheckRow => {
  const followed = inputs.flatMap(({ place, follows }) =>
    follows !== undefined && rule.cells.some((cell) => isSame(cell, place)) ? [follows] : [],
  )
  const shared = followed.filter((place, at) => followed.findIndex((other) => isSame(place, other)) === at)
  return shared.length === 0 ? rule : { ...rule, cells: [...rule.cells, ...shared] }
}

/** An input cell is red while a rule on it is broken. */
const brokenBy = (place: Place, verdicts: ReadonlyMap<CheckRow, Place>, language: Written['language']): Condition => {
  const on = [...verdicts].filter(([{ cells }]) => cells.some((cell) => isSame(cell, place)))
  const wrong = on.map(
    ([, verdict]) => `${cellReference(verdict, place.sheet, 'both')}="${checkWords[language].wrong}"`,
  )
  return {
    range: cellReference(place, place.sheet),
    formula: `OR(${wrong.join(',')})`,
    style: conditionStyles.wrong,
  }
}
