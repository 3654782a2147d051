import type { CostItem, Language } from '../../../case/index.js'
import { type Decimal, formatNumber, listed } from '../../../money/index.js'
import { plausiblePrices, type UnitCost, unitCosts } from '../../../reference/index.js'
import { atMostFive } from '../../at-most-five.js'
import { finding } from '../../finding.js'
import { method } from '../../guidelines/index.js'
import type { Remark } from '../../remark.js'

/**
 * Prices below half the lowest or above twice the highest unit cost of the same domain, unit and name that is shipped,
 * each in the euros of the price. A place, a slip of a decimal and a price by another unit all show in this way.
 */
export const priceOutsideReference = finding(
  { weight: 'must', guideline: method(3) },
  ({ businessCase, conventions }) =>
    businessCase.costItems.flatMap((item): readonly Remark[] => {
      const compared = comparable(item)
      const outside = item.price.find(({ value, priceLevel }) => {
        const plausible = plausiblePrices(compared, priceLevel ?? conventions.priceLevel)
        return plausible !== undefined && !value.isZero() && (value.lt(plausible.lowest) || value.gt(plausible.highest))
      })
      const year = outside?.priceLevel ?? conventions.priceLevel
      const plausible = plausiblePrices(compared, year)
      if (outside === undefined || plausible === undefined) return []
      const euro = (amount: Decimal, language: Language): string => `€ ${formatNumber(amount, 2, language)}`
      const records = (language: Language): string =>
        listed(
          compared.map(({ name, amount, priceYear }) => `${name[language]}, ${amount} (${priceYear})`),
          atMostFive[language],
        )
      return [
        {
          addresses: [`costItems.${item.id}.price`],
          text: {
            nl: {
              message: `de prijs van ${item.name} (${euro(outside.value, 'nl')} per ${item.unit}) valt ver buiten wat er elders voor wordt betaald: tussen ${euro(plausible.lowest, 'nl')} en ${euro(plausible.highest, 'nl')} in euro’s van ${year}, de helft van het laagste en het dubbele van het hoogste kengetal. Vergeleken met: ${records('nl')}`,
              remedy:
                'Controleer de komma en de eenheid (per uur, dag, maand of jaar). Klopt de prijs, zeg dan bij assumption waarom hij hier anders is.',
              question: 'Klopt deze prijs bij deze eenheid, en waarom wijkt hij zo af?',
            },
            en: {
              message: `the price of ${item.name} (${euro(outside.value, 'en')} a unit of ${item.unit}) lies far outside what is paid for it elsewhere: between ${euro(plausible.lowest, 'en')} and ${euro(plausible.highest, 'en')} in euros of ${year}, half the lowest and twice the highest unit cost. Compared with: ${records('en')}`,
              remedy:
                'Check the decimal point and the unit (an hour, day, month or year). If the price is right, say in the assumption why it differs here.',
              question: 'Is this price right for this unit, and why does it differ so much?',
            },
          },
        },
      ]
    }),
)

/** Unit costs of the same domain and unit of which the name has a word of the item's. */
const comparable = ({ domain, unit, name }: CostItem): readonly UnitCost[] =>
  unitCosts.filter(
    (cost) =>
      cost.domain === domain &&
      coreOf(cost.unit) === coreOf(unit) &&
      isNamedAlike(name, cost.name.nl.replace(/\(.*\)/, '')),
  )

/** `per uur` and `uur` are one unit, and a year of a benefit is one as well. */
const coreOf = (unit: string): string => {
  const core = unit.toLowerCase().replace(/^per /, '').trim()
  return /^(uitkering(sjaar| per jaar)|jaar)$/.test(core) ? 'jaar' : core
}

/** Words that begin with the same seven letters: `begeleiding` and `begeleid`, `huishouden` and `huishoudelijke`. */
const isNamedAlike = (one: string, other: string): boolean => {
  // What it takes to provide a thing is no price of the thing.
  if (/uitvoering/i.test(one) !== /uitvoering/i.test(other)) return false
  const stems = new Set(stemsOf(other))
  return stemsOf(one).some((stem) => stems.has(stem))
}

const stemsOf = (name: string): readonly string[] =>
  (name.toLowerCase().match(/\p{L}{7,}/gu) ?? []).map((word) => word.slice(0, 7))
