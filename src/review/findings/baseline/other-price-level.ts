import { atMostFive } from '../../at-most-five.js'
import { listed } from '../../../money/index.js'
import { statedQuantities } from '../../../case/index.js'
import { namesOfPlaces } from '../../names-of-places.js'
import { finding } from '../../finding.js'
import { method } from '../../guidelines/index.js'

/**
 * Over how many years an index still converts an amount well; beyond that, wages and tariffs diverge from prices in
 * general.
 */
const yearsApart = 5

/** Amounts in euros of a year far from that of the case: an index converts them, but only roughly. */
export const otherPriceLevel = finding({ weight: 'should', guideline: method(3) }, ({ businessCase, conventions }) => {
  const far = statedQuantities(businessCase).flatMap(({ path, quantity }) => {
    const { priceLevel } = quantity
    return priceLevel !== undefined && Math.abs(priceLevel - conventions.priceLevel) > yearsApart
      ? [{ path, name: `${path} (${priceLevel})` }]
      : []
  })
  if (far.length === 0) return []
  const names = far.map(({ name }) => name)
  const paths = far.map(({ path }) => path)
  return [
    {
      addresses: paths,
      text: {
        nl: {
          message: `deze bedragen zijn meer dan ${yearsApart} jaar van het prijspeil ${conventions.priceLevel} en met een prijsindex omgerekend: ${listed(names, atMostFive.nl)}`,
          remedy: 'Zoek een recenter bedrag: een index volgt lonen en tarieven maar ongeveer.',
          remark: `bedragen van meer dan ${yearsApart} jaar voor of na het prijspeil ${conventions.priceLevel} zijn met een prijsindex omgerekend; het gaat om: ${listed(namesOfPlaces(paths, businessCase, 'nl'), atMostFive.nl)}`,
          question: 'Is er een recenter bedrag? Een prijsindex volgt lonen en tarieven maar ongeveer.',
        },
        en: {
          message: `these amounts are more than ${yearsApart} years from price level ${conventions.priceLevel} and carried over by a price index: ${listed(names, atMostFive.en)}`,
          remedy: 'Look for a more recent amount: an index follows wages and tariffs only roughly.',
          remark: `amounts of more than ${yearsApart} years from price level ${conventions.priceLevel} were carried over by a price index; about: ${listed(namesOfPlaces(paths, businessCase, 'en'), atMostFive.en)}`,
          question: 'Is there a more recent amount? A price index follows wages and tariffs only roughly.',
        },
      },
    },
  ]
})
