import { InternalFault } from '../../base/index.js'
import { boundsOf, quantitiesByPath, type Bounds, type Quantity } from '../../case/index.js'
import type { Decimal } from '../../money/index.js'
import { wordLabel } from '../../report/index.js'
import { countedBy, type Concept } from '../../rules/index.js'
import type { FormulaId, Name } from '../../sheet/index.js'
import type { Place } from '../address.js'
import type { Written } from '../formula-pages.js'
import { inputFields, type InputField } from '../inputs/input-fields.js'
import { sharedLabel } from '../sections/shared-label.js'

/** The cell of a number of the case: the number in it, and how far it may go. */
export interface InputCell {
  /** Its address in the case, or that of a published number. */
  readonly address: string
  readonly place: Place
  readonly value: Decimal
  readonly bounds: Bounds
  /** What it is, in words. */
  readonly what: string
  /** The cell of a number that it shares with others: it follows that one, unless somebody overwrites it. */
  readonly follows?: Place
  /** How the case states it; absent for a published number. */
  readonly stated?: Quantity
  /** What of it a user may change. */
  readonly fields: ReadonlySet<InputField>
}

/**
 * The cells of the numbers of the case, by address, from the top of the sheet; a cell that several numbers share by the
 * address of the first of them, after a sign.
 */
export const inputCells = ({
  sheet,
  layout,
  businessCase,
  language,
}: Pick<Written, 'sheet' | 'layout' | 'businessCase' | 'language'>): ReadonlyMap<string, InputCell> => {
  const quantities = quantitiesByPath(businessCase)
  const fieldsOf = inputFields(businessCase)
  const followed = new Map(layout.shared.flatMap(({ place, ids }) => ids.map((id) => [id, place] as const)))
  const cells = layout.parameters.map((id): readonly [string, InputCell] => {
    const formula = sheet.formulas[id]
    const label = sheet.names.get(id)?.label
    const kind = label && countedBy(label.concept as Concept).kind
    if (formula?.op !== 'parameter' || label === undefined || kind === undefined)
      throw new InternalFault(`formula ${id} is no number that a case states`)
    const { path: address, value } = formula
    const stated = quantities.get(address)
    const follows = followed.get(id)
    return [
      address,
      {
        address,
        value,
        place: layout.places.get(id) as Place,
        bounds: boundsOf(kind),
        what: wordLabel(label, businessCase, language),
        fields: fieldsOf(address),
        ...(stated === undefined ? {} : { stated }),
        ...(follows === undefined ? {} : { follows }),
      },
    ]
  })
  const own = new Map(layout.parameters.map((id, at) => [id, cells[at]?.[1]]))
  const shared = layout.shared.map(({ place, ids }): readonly [string, InputCell] => {
    const [first] = ids as [FormulaId]
    const { address, value, bounds, stated, fields } = own.get(first) as InputCell
    const { label } = sheet.names.get(first) as Name
    const what = sharedLabel(label, businessCase, language)
    return [`${SHARED}${address}`, { address, place, value, bounds, what, fields, ...(stated && { stated }) }]
  })
  return new Map([...shared, ...cells])
}

// Not the beginning of an address.
const SHARED = '='

/** The cells whose address begins so. */
export const cellsUnder = (inputs: ReadonlyMap<string, InputCell>, start: string): readonly Place[] =>
  [...inputs].flatMap(([address, { place }]) => (address.startsWith(start) ? [place] : []))
