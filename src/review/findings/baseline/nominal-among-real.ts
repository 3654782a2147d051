import { statedQuantities, type Quantity } from '../../../case/index.js'
import { finding } from '../../finding.js'
import { method } from '../../guidelines/index.js'
import { namesOfPlaces } from '../../names-of-places.js'
import { together } from '../../together.js'

const inflation = /inflatie|indexatie|indexering|prijsindex|\bcpi\b|inflation/i
const aboveIt = /bovenop|boven (de )?(algemene )?(inflatie|prijs)|re[eë]el|above inflation|real/i
const nominal = /nominaal|nominale|omslagrente|marktrente|rente op leningen|kapitaalmarktrente|nominal/i

/**
 * Nominal numbers among real ones: growth of a price that is inflation itself, which euros of one price level have
 * already left out, or a nominal interest rate by which real euros are discounted.
 */
export const nominalAmongReal = finding({ weight: 'must', guideline: method(9) }, ({ businessCase }) => {
  const general = businessCase.prices.inflation?.value
  const isNominal = (path: string, { value, source, assumption }: Quantity): boolean => {
    const text = `${source ?? ''} ${assumption ?? ''}`
    if (path.endsWith('.priceGrowth'))
      return (inflation.test(text) && !aboveIt.test(text)) || (general?.gt(0) === true && general.eq(value))
    return path.startsWith('discounting') && nominal.test(text)
  }
  return together(
    statedQuantities(businessCase)
      .filter(({ path, quantity }) => isNominal(path, quantity))
      .map(({ path }) => ({ path, name: namesOfPlaces([path], businessCase, 'nl').join() })),
    {
      nl: ({ at, names }) => ({
        message: `hier lijkt inflatie in een reëel getal te zitten, zodat zij dubbel telt${at}`,
        remedy:
          'Laat bij priceGrowth alleen staan wat de prijs méér stijgt dan de inflatie, en reken met een reële discontovoet: de bedragen zijn al in euro’s van één jaar.',
        remark: `hier lijkt inflatie in een reëel getal te zitten, zodat zij dubbel telt: ${names}`,
        question: 'Is dit boven op de inflatie, of is het de inflatie zelf?',
      }),
      en: ({ at, names }) => ({
        message: `inflation seems to be part of a real number here, and so to count twice${at}`,
        remedy:
          'Leave in priceGrowth only what the price rises above inflation, and use a real discount rate: amounts are in euros of one year already.',
        remark: `inflation seems to be part of a real number here, and so to count twice: ${names}`,
        question: 'Is this above inflation, or inflation itself?',
      }),
    },
  )
})
