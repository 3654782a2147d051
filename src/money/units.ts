import { Decimal } from './decimal.js'

/** Amounts as whole numbers of one unit, 10^-places: sums and fractions of them are exact, whatever their length. */
export interface Units {
  readonly units: readonly bigint[]
  readonly places: number
}

/** Ten to a whole power, not negative. */
export const powerOfTen = (exponent: number): bigint => 10n ** BigInt(exponent)

/** An amount in units of 10^-places, exact when the amount has no more decimals than that. */
export const toUnits = (amount: Decimal, places: number): bigint => BigInt(amount.toFixed(places).replace('.', ''))

/** A number of units of 10^-places as a decimal, with all its digits; places may be negative (-3: thousands). */
export const fromUnits = (units: bigint, places: number): Decimal => new Decimal(`${units}e${-places}`)

/** Finite amounts in the coarsest decimal unit that holds all of them exactly. */
export const toCommonUnits = (amounts: readonly Decimal[]): Units => {
  let places = 0
  for (const amount of amounts) places = Math.max(places, amount.decimalPlaces())
  return { units: amounts.map((amount) => toUnits(amount, places)), places }
}

/** The sum of whole numbers. */
export const sumUnits = (units: readonly bigint[]): bigint => {
  let total = 0n
  for (const part of units) total += part
  return total
}
