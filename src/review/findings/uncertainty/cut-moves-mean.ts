import { type Language, quantitiesByPath } from '../../../case/index.js'
import { movedMean } from '../../../chance/index.js'
import { Decimal, formatNumber, listed } from '../../../money/index.js'
import { atMostFive } from '../../at-most-five.js'
import { namesOfPlaces } from '../../names-of-places.js'
import { finding } from '../../finding.js'
import { methodOfRisk } from '../../guidelines/index.js'

/**
 * Uncertain numbers whose limits cut off so much of the distribution that the mean of the draws differs from the stated
 * mean.
 */
export const cutMovesMean = finding({ weight: 'should', guideline: methodOfRisk }, ({ businessCase }) => {
  const moved = [...quantitiesByPath(businessCase)].flatMap(([path, { uncertainty }]) => {
    const means = uncertainty && movedMean(uncertainty)
    return means === undefined ? [] : [{ path, ...means }]
  })
  if (moved.length === 0) return []
  const both = (language: Language, to: string, nameOf: (path: string) => string): readonly string[] =>
    moved.map(
      ({ path, stated, drawn }) => `${nameOf(path)} (${digits(stated, language)} ${to} ${digits(drawn, language)})`,
    )
  const named =
    (language: Language) =>
    (path: string): string =>
      namesOfPlaces([path], businessCase, language).join()
  return [
    {
      addresses: moved.map(({ path }) => path),
      text: {
        nl: {
          message: `een deel van de kansverdeling ligt buiten de grenzen en wordt afgekapt; het gemiddelde van de trekkingen is daardoor anders dan het opgegeven gemiddelde: ${listed(
            both('nl', 'wordt', (path) => path),
            { ...atMostFive.nl, most },
          )}`,
          remedy:
            'Kies een verdeling die binnen de grenzen blijft (beta voor een deel van een geheel, lognormal of gamma voor een bedrag), of maak de spreiding kleiner.',
          remark: `een deel van de kansverdeling ligt buiten wat kan en telt niet mee; het gemiddelde van de trekkingen is daardoor anders dan het opgegeven gemiddelde: ${listed(both('nl', 'wordt', named('nl')), { ...atMostFive.nl, most })}`,
          question: 'Past deze kansverdeling bij het getal, als zoveel ervan buiten de grenzen ligt?',
        },
        en: {
          message: `part of the distribution lies beyond the limits and is cut off; so the mean of the draws is another than the mean stated: ${listed(
            both('en', 'becomes', (path) => path),
            { ...atMostFive.en, most },
          )}`,
          remedy:
            'Choose a distribution that stays within the limits (beta for a part of a whole, lognormal or gamma for an amount), or make the spread smaller.',
          remark: `part of the distribution lies beyond what is possible and does not count; so the mean of the draws is another than the mean stated: ${listed(both('en', 'becomes', named('en')), { ...atMostFive.en, most })}`,
          question: 'Does this distribution suit the number, with so much of it beyond the limits?',
        },
      },
    },
  ]
})

/** Nobody reads more of them in one sentence. */
const most = 20

/** Five digits, enough to see that a mean is a thousandth off. */
const digits = (mean: number, language: Language): string => {
  const number = new Decimal(mean).toSignificantDigits(5)
  return number.isFinite() ? formatNumber(number, number.decimalPlaces(), language) : '∞'
}
