import { type BusinessCase, isSegment, nameById } from '../../case/index.js'
import { Decimal, listed, TOLERANCE, ZERO } from '../../money/index.js'
import { fill, wordPeople } from '../../report/index.js'
import type { PlaceClaim } from '../../rules/index.js'
import type { FormulaId } from '../../sheet/index.js'
import { cellReference, rangeReference, type Place } from '../address.js'
import type { Written } from '../formula-pages.js'
import { workbookWords } from '../workbook-words.js'
import type { CheckRow } from './check-row.js'
import { checkWords } from './check-words.js'
import { figureNamed } from './figure-named.js'
import { cellsUnder, type InputCell } from './input-cells.js'
import { formulaNumber } from './number-limits.js'

/** What names the rows of places taken on the sheet, beside the figures. */
export const placesReference = (position: number): string => `places[${position}]`

/** What is checked month by month: the places taken, or those above what the group holds where no cell states its size. */
export const placesRowOf = (claim: PlaceClaim, businessCase: BusinessCase): FormulaId =>
  hasOneSize(claim, businessCase) ? claim.taken : claim.above

/** Whether one number states the size of a group: it does not change, and is no share of a population. */
const hasOneSize = ({ holds, leastHolds, targetGroup }: PlaceClaim, { targetGroups }: BusinessCase): boolean =>
  holds === leastHolds && !targetGroups.some((group) => group.id === targetGroup && isSegment(group))

/**
 * The rules of feasibility: places in target groups by month, and the balance of the fund, from the formulas by which
 * `calculate` refuses a case.
 */
export const feasibleRows = (
  written: Written,
  claims: readonly PlaceClaim[],
  inputs: ReadonlyMap<string, InputCell>,
): readonly CheckRow[] => [
  ...claims.map((claim, position) => placesRow(written, claim, position, inputs)),
  ...fundRow(written, inputs),
  ...budgetRows(written, inputs),
]

const placesRow = (
  { sheet, layout, values, businessCase, language }: Written,
  claim: PlaceClaim,
  position: number,
  inputs: ReadonlyMap<string, InputCell>,
): CheckRow => {
  const { targetGroup, interventions } = claim
  const { sheets } = workbookWords[language]
  const id = figureNamed(sheet, placesReference(position))
  const place = layout.places.get(id) as Place
  const stated = hasOneSize(claim, businessCase) ? sizeCell(inputs, targetGroup) : undefined
  const taken = values.row(id)
  const range = rangeReference(place, place.column + taken.length - 1, sheets.checks)
  return {
    what: wordPeople(
      fill(checkWords[language].places, {
        group: nameById(businessCase.targetGroups, targetGroup),
        interventions: listed(interventions.map((each) => nameById(businessCase.interventions, each))),
      }),
      { targetGroup },
      businessCase,
      language,
    ),
    cells: [
      ...(stated === undefined
        ? [...cellsUnder(inputs, `targetGroups.${targetGroup}.`), ...cellsUnder(inputs, 'populations.')]
        : [stated.place]),
      ...interventions.flatMap((each) => cellsUnder(inputs, `interventions.${each}.enrolment[`)),
      ...(businessCase.fund?.use.kind === 'enrolment' && interventions.includes(businessCase.fund.use.intervention)
        ? cellsUnder(inputs, 'fund.')
        : []),
    ],
    found: { text: `MAX(${range})`, value: Decimal.max(...taken) },
    numbers: { text: range, many: taken.length },
    most:
      stated === undefined
        ? { text: '0', value: ZERO }
        : { text: cellReference(stated.place, sheets.checks), value: stated.value },
    rounding: formulaNumber(TOLERANCE),
  }
}

/** The cell of a group of one size, which may stand in a list of one. */
const sizeCell = (inputs: ReadonlyMap<string, InputCell>, group: string): InputCell | undefined => {
  const address = `targetGroups.${group}.households`
  return inputs.get(address) ?? [...inputs].find(([path]) => path.startsWith(`${address}@`))?.[1]
}

const fundRow = (
  { sheet, layout, values, businessCase, language }: Written,
  inputs: ReadonlyMap<string, InputCell>,
): readonly CheckRow[] => {
  const { fund, parties } = businessCase
  if (fund === undefined) return []
  const lowest = figureNamed(sheet, 'fund.lowest')
  const text = cellReference(layout.places.get(lowest) as Place, workbookWords[language].sheets.checks)
  return [
    {
      what: fill(checkWords[language].fundNotShort, { fund: nameById(parties, fund.party) }),
      cells: cellsUnder(inputs, 'fund.'),
      found: { text, value: values.scalar(lowest) },
      numbers: { text, many: 1 },
      least: { text: '0', value: ZERO },
      rounding: formulaNumber(TOLERANCE),
    },
  ]
}

/** What may be used of a budget by year is the whole of it, and no year uses more than is available. */
const budgetRows = (
  { sheet, layout, values, businessCase, language }: Written,
  inputs: ReadonlyMap<string, InputCell>,
): readonly CheckRow[] => {
  const { budget } = businessCase
  if (budget === undefined) return []
  const { checks } = workbookWords[language].sheets
  const words = checkWords[language]
  const left = figureNamed(sheet, 'budget.left')
  const place = layout.places.get(left) as Place
  const row = values.row(left)
  const range = rangeReference(place, place.column + row.length - 1, checks)
  const [planned, amount] = [cellsOf(inputs, 'budget.planned.'), cellsOf(inputs, 'budget.amount')]
  const zero = { text: '0', value: ZERO }
  const sum = planned.map((cell) => cellReference(cell.place, checks)).join('+')
  const [whole] = amount
  return [
    {
      what: fill(words.budgetNotShort, { budget: budget.name }),
      cells: cellsUnder(inputs, 'budget.'),
      found: { text: `MIN(${range})`, value: Decimal.min(...row) },
      numbers: { text: range, many: row.length },
      least: zero,
      rounding: formulaNumber(TOLERANCE),
    },
    ...(whole === undefined || planned.length === 0
      ? []
      : [
          {
            what: fill(words.budgetPlanned, { budget: budget.name }),
            cells: [...planned, whole].map((cell) => cell.place),
            found: {
              text: `${sum}-${cellReference(whole.place, checks)}`,
              value: Decimal.sum(0, ...planned.map(({ value }) => value)).minus(whole.value),
            },
            numbers: {
              text: [...planned, whole].map((cell) => cellReference(cell.place, checks)).join(','),
              many: planned.length + 1,
            },
            least: zero,
            most: zero,
            rounding: formulaNumber(TOLERANCE),
          },
        ]),
  ]
}

/** The cells of the numbers whose address begins so. */
const cellsOf = (inputs: ReadonlyMap<string, InputCell>, start: string): readonly InputCell[] =>
  [...inputs].flatMap(([address, cell]) => (address.startsWith(start) ? [cell] : []))
