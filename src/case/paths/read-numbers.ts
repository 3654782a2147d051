import { Decimal } from '../../money/index.js'
import { provenanceOf } from '../numbers/provenance-of.js'
import type { Money, Provenance } from '../numbers/quantity.js'
import { addressText, fieldSteps, lineKey, lineSteps } from './address.js'
import type { Path } from './path.js'
import { valueAt } from './value-at.js'

/** A number of a case that was read, or of the sound part of a refused one. */
export interface ReadNumber {
  readonly address: string
  /** Its path in the case that was read. */
  readonly place: Path
  /** The number, with its own provenance or that of the part that holds it; a refused number has no value. */
  readonly quantity: Partial<Money>
}

/** The numbers of a case that was read, or of the sound part of a refused one, in the order of the file. */
export const readNumbers = (read: unknown): Generator<ReadNumber> =>
  numbersUnder({ part: read, name: '', place: [], address: [], said: {} })

interface Part {
  readonly part: unknown
  /** The list of which it is a line, or the field that holds it. */
  readonly name: string
  readonly place: Path
  readonly address: Path
  readonly said: Provenance
}

function* numbersUnder({ part, name, place, address, said }: Part): Generator<ReadNumber> {
  if (typeof part !== 'object' || part === null || Decimal.isDecimal(part)) return
  if (Array.isArray(part)) {
    for (const [position, line] of part.entries()) {
      const called = valueAt(line, [lineKey(name)])
      const steps = lineSteps(name, typeof called === 'string' ? called : undefined, position)
      yield* numbersUnder({ part: line, name, place: [...place, position], address: [...address, ...steps], said })
    }
    return
  }
  if ('value' in part) {
    yield { address: addressText(address), place, quantity: { ...said, ...(part as Partial<Money>) } }
    return
  }
  const { evidence } = part as Provenance
  const within = { ...said, ...provenanceOf(part), ...(evidence === undefined ? {} : { evidence }) }
  for (const [field, member] of Object.entries(part)) {
    // Other versions of the case hold cases of their own: their numbers are none of this one. Nor are records of
    // reference data, which are given.
    if (place.length === 0 && (field === 'scenarios' || field === 'variants' || field === 'referenceData')) continue
    yield* numbersUnder({
      part: member,
      name: field,
      place: [...place, field],
      address: [...address, ...fieldSteps(name, field)],
      said: within,
    })
  }
}
