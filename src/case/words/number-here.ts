import { Decimal } from '../../money/index.js'
import type { Bounds } from '../numbers/bounds.js'
import type { Path } from '../paths/path.js'
import { valueAt } from '../paths/value-at.js'

/** A number for a field of an uncertain number that fits the fields written beside it. */
export const numberHere = (
  input: unknown,
  path: Path,
  example: number,
  { whole = false }: Partial<Bounds>,
): number | undefined => {
  const field = String(path.at(-1))
  const beside = (name: string): Decimal | undefined => decimalOf(valueAt(input, [...path.slice(0, -1), name]))
  const [low, high, mode, mean, value] = ['low', 'high', 'mode', 'mean', 'value'].map(beside)
  const middles = [low, mode, mean, value, high].filter((each) => each !== undefined)
  const between = low !== undefined && high !== undefined ? low.plus(high).div(2) : (low ?? high)
  const number = {
    low: middles.length === 0 ? new Decimal(example) : Decimal.min(...middles),
    high: middles.length === 0 ? new Decimal(example) : Decimal.max(...middles),
    mode: between,
    mean: value ?? between,
    value: mean ?? between,
    sd: (mean ?? new Decimal(example)).abs().div(10),
  }[field]
  if (number === undefined) return field in { low, high, mode, mean, value } ? example : undefined
  return whole && field === 'value' ? number.round().toNumber() : number.toSignificantDigits(6).toNumber()
}

const decimalOf = (written: unknown): Decimal | undefined => {
  if (typeof written !== 'number' && typeof written !== 'string') return undefined
  try {
    const number = new Decimal(written)
    return number.isFinite() ? number : undefined
  } catch {
    return undefined
  }
}
