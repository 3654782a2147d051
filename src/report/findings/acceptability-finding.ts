import type { PriceAcceptability, PriceChance } from '../../risk/index.js'
import type { Language } from '../language/language.js'
import { euroPrice, perUnit, statedPoint, wordPoint } from '../uncertainty/outcome-prices.js'
import { acceptabilityWords } from '../words/acceptability.js'
import { fill } from '../words/summary.js'

/** From which price of an outcome a gain for society is more likely than a loss. */
export const acceptabilityFinding = (acceptability: PriceAcceptability, language: Language): string => {
  const words = acceptabilityWords[language]
  const { curve, switchingPrice, unit } = acceptability
  const [first, last] = [curve[0] as PriceChance, curve.at(-1) as PriceChance]
  const per = perUnit(unit, language)
  const sentence = (template: string, point: PriceChance): string =>
    fill(template, {
      price: euroPrice(acceptability, point.price, language),
      per,
      chance: wordPoint(point, language),
    })
  if (switchingPrice === null || switchingPrice > last.price)
    return sentence(words.at, statedPoint(acceptability) ?? last)
  if (switchingPrice <= 0) return sentence(words.always, first)
  const stated = statedPoint(acceptability)
  return fill(words.from, {
    price: euroPrice(acceptability, switchingPrice, language),
    per,
    stated:
      stated === undefined
        ? ''
        : fill(words.stated, {
            price: euroPrice(acceptability, stated.price, language),
            chance: wordPoint(stated, language),
          }),
  })
}
