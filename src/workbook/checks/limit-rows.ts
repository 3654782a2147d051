import { Decimal } from '../../money/index.js'
import { fill, type Language } from '../../report/index.js'
import { cellReference } from '../address.js'
import { workbookWords } from '../workbook-words.js'
import type { CheckRow, Limit } from './check-row.js'
import { checkWords } from './check-words.js'
import type { InputCell } from './input-cells.js'
import { fieldLimits, formulaNumber, statedRange, type NumberLimit, type NumberLimits } from './number-limits.js'

/** For each number, the limits of its field. */
export const limitRows = (inputs: readonly InputCell[], language: Language): readonly CheckRow[] =>
  inputs.map((input) => ({
    ...cellRow(input, language),
    what: inWords(input, input.bounds.whole === true ? checkWords[language].whole : '{what}', language),
    ...asLimits(fieldLimits(input.bounds)),
    ...(input.bounds.whole === true ? { isWhole: true } : {}),
  }))

/** For each uncertain number, the range that the case states, where that is narrower. */
export const rangeRows = (inputs: readonly InputCell[], language: Language): readonly CheckRow[] =>
  inputs.flatMap((input) => {
    const range = statedRange(input)
    return range === undefined
      ? []
      : [
          {
            ...cellRow(input, language),
            what: inWords(input, checkWords[language].range, language),
            ...asLimits(range),
            rounding: formulaNumber(range.room),
          },
        ]
  })

/** A cell that follows another is held to a rule of its own only once it is overwritten: else one fault counts often. */
const cellRow = (
  { place, value, follows }: InputCell,
  language: Language,
): Pick<CheckRow, 'cells' | 'found' | 'numbers' | 'unlessAs'> => {
  const text = cellReference(place, workbookWords[language].sheets.checks)
  return {
    cells: [place],
    found: { text, value },
    numbers: { text, many: 1 },
    ...(follows === undefined ? {} : { unlessAs: follows }),
  }
}

const inWords = ({ what, follows }: InputCell, rule: string, language: Language): string => {
  const words = fill(rule, { what })
  return follows === undefined ? words : fill(checkWords[language].overwritten, { rule: words })
}

const asLimits = ({ least, most }: NumberLimits): Pick<CheckRow, 'least' | 'most'> => ({
  ...(least === undefined ? {} : { least: asLimit(least) }),
  ...(most === undefined ? {} : { most: asLimit(most) }),
})

const asLimit = ({ value, isOpen }: NumberLimit): Limit => ({
  text: formulaNumber(value),
  value: new Decimal(value),
  ...(isOpen ? { isOpen } : {}),
})
