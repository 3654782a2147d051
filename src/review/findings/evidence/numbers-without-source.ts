import { atMostFive } from '../../at-most-five.js'
import { listed } from '../../../money/index.js'
import { statedQuantities } from '../../../case/index.js'
import { namesOfPlaces } from '../../names-of-places.js'
import { placesIn } from '../../together.js'
import { finding } from '../../finding.js'
import { guidelines } from '../../guidelines/index.js'

/** Numbers with neither a source nor a reason to assume them: nobody can check them. */
export const numbersWithoutSource = finding(
  { weight: 'should', guideline: guidelines.priceTimesAssumption },
  ({ businessCase }) => {
    const all = statedQuantities(businessCase)
    const bare = all
      .filter(({ quantity }) => quantity.source === undefined && quantity.assumption === undefined)
      .map(({ path }) => path)
    if (bare.length === 0) return []
    const none = bare.length === all.length
    const dutch = none
      ? `bij geen van de ${all.length} getallen staat een bron of aanname`
      : `bij ${bare.length} van de ${all.length} getallen staat geen bron of aanname`
    const english = none
      ? `for none of the ${all.length} numbers a source or assumption is stated`
      : `for ${bare.length} of the ${all.length} numbers no source or assumption is stated`
    return [
      {
        addresses: bare,
        text: {
          nl: {
            message: `${dutch}${placesIn(bare, 'nl')}`,
            remedy: 'Zet erbij waar het getal vandaan komt (source), of waarom u het aanneemt (assumption).',
            remark: `${dutch}; het gaat om: ${listed(namesOfPlaces(bare, businessCase, 'nl'), atMostFive.nl)}`,
            question: 'Waar komt dit vandaan?',
          },
          en: {
            message: `${english}${placesIn(bare, 'en')}`,
            remedy: 'State where the number comes from (source), or why it is assumed (assumption).',
            remark: `${english}; about: ${listed(namesOfPlaces(bare, businessCase, 'en'), atMostFive.en)}`,
            question: 'Where does this come from?',
          },
        },
      },
    ]
  },
)
