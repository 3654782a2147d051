import { Decimal, formatEuro, formatNumber } from '../../money/index.js'
import type { PriceAcceptability, PriceChance } from '../../risk/index.js'
import { formatChance } from '../language/format-chance.js'
import type { Language } from '../language/language.js'
import { acceptabilityWords } from '../words/acceptability.js'
import { fill } from '../words/summary.js'

/** `per QALY`, and `per eenheid (per jaar)` for a unit that says so itself. */
export const perUnit = (unit: string, language: Language): string =>
  fill(/^per /i.test(unit) ? acceptabilityWords[language].perUnit : acceptabilityWords[language].per, { unit })

/** Prices of a unit in whole euros, and in cents where the curve ends below a hundred euros. */
const decimalsOf = ({ curve }: PriceAcceptability): number => ((curve.at(-1)?.price ?? 0) < 100 ? 2 : 0)

/** A price of the curve as it is printed everywhere: `€ 50.000`. */
export const euroPrice = (acceptability: PriceAcceptability, price: number, language: Language): string =>
  formatEuro(new Decimal(price), language, decimalsOf(acceptability))

/** The same without the sign of the euro, for a table. */
export const plainPrice = (acceptability: PriceAcceptability, price: number, language: Language): string =>
  formatNumber(new Decimal(price), decimalsOf(acceptability), language)

/** Whether a curve says anything: the case brings units, at more prices than one. */
export const hasCurve = ({ curve, meanUnits }: PriceAcceptability): boolean => curve.length > 1 && meanUnits !== 0

/** The point of the curve at the price that the case states; none where it states none, or only counts the outcome. */
export const statedPoint = ({ statedPrice, curve }: PriceAcceptability): PriceChance | undefined =>
  statedPrice === null || statedPrice === 0 ? undefined : curve.find(({ price }) => price === statedPrice)

/** At which prices the chance is one half and the mean zero, or why there is none, in a sentence. */
export const turningSentence = (acceptability: PriceAcceptability, language: Language): string => {
  const words = acceptabilityWords[language]
  const { switchingPrice, meanPrice, unitsLost, unit } = acceptability
  const per = perUnit(unit, language)
  const euro = (price: number): string => euroPrice(acceptability, price, language)
  if (unitsLost.value > 0)
    return fill(words.lost, {
      lost: formatChance(unitsLost.value, language),
      unit,
      mean: meanPrice === null ? '' : fill(words.lostMean, { mean: euro(meanPrice) }),
    })
  if (switchingPrice === null || meanPrice === null) return fill(words.noTurning, { per })
  return fill(switchingPrice > 0 ? words.turning : words.turningLow, {
    per,
    switching: euro(switchingPrice),
    mean: euro(meanPrice),
  })
}

/** The chance of a point within a sentence. */
export const wordPoint = ({ chance }: PriceChance, language: Language): string => formatChance(chance.value, language)
