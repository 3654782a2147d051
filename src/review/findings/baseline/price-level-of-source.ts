import { finding } from '../../finding.js'
import { method } from '../../guidelines/index.js'
import { statedAmounts } from '../../stated-amounts.js'
import { together } from '../../together.js'
import { yearsIn } from '../../years-in.js'

/** How many years a source may be older than the price level: a budget is of the year before. */
const yearsBehind = 2

/** An assumption that says of which year the amount is. */
const ofYear = /\b(bedrag|bedragen|tarief|tarieven|prijspeil|prijzen|euro.s)( van| uit)? (\d{4})/i

/** Amounts of an older source without a price level: they count as euros of the case, as if prices had stood still. */
export const priceLevelOfSource = finding({ weight: 'must', guideline: method(3) }, ({ businessCase, conventions }) =>
  together(
    statedAmounts(businessCase).flatMap(({ path, name, amount: { source, assumption, priceLevel } }) => {
      const stated = ofYear.exec(assumption ?? '')?.[3]
      const years = source === undefined ? (stated === undefined ? [] : [Number(stated)]) : yearsIn(source)
      const latest = years.length === 0 ? undefined : Math.max(...years)
      return priceLevel === undefined && latest !== undefined && conventions.priceLevel - latest >= yearsBehind
        ? [{ path, name, note: String(latest) }]
        : []
    }),
    {
      nl: ({ at, names }) => ({
        message: `bedrag uit een ouder jaar zonder prijspeil, dus ongewijzigd geteld als euro’s van ${conventions.priceLevel}${at}`,
        remedy:
          'Zet het jaar van de euro’s erbij (priceLevel) en een prijsindex in prices (index: cbs-cpi); staat het bedrag al in euro’s van de case, schrijf dan dat jaar.',
        remark: `bedrag uit een ouder jaar, ongewijzigd geteld als euro’s van ${conventions.priceLevel}: ${names}`,
        question: 'Zijn dit euro’s van toen of van nu?',
      }),
      en: ({ at, names }) => ({
        message: `an amount of an older year without a price level, so counted unchanged as euros of ${conventions.priceLevel}${at}`,
        remedy:
          'State the year of the euros (priceLevel) and a price index in prices (index: cbs-cpi); where the amount is in euros of the case already, write that year.',
        remark: `an amount of an older year, counted unchanged as euros of ${conventions.priceLevel}: ${names}`,
        question: 'Are these euros of then or of now?',
      }),
    },
  ),
)
