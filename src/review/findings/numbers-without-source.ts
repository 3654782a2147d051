import { atMostFive } from '../at-most-five.js'
import { listed } from '../../money/index.js'
import type { Results } from '../../calculation/index.js'
import { statedQuantities } from '../../case/index.js'
import { namesOfPlaces } from '../names-of-places.js'
import { placeOf, type Remark } from '../remark.js'

/** Numbers with neither a source nor a reason to assume them: nobody can check them. */
export const numbersWithoutSource = ({ businessCase }: Results): readonly Remark[] => {
  const all = statedQuantities(businessCase)
  const bare = all
    .filter(({ quantity }) => quantity.source === undefined && quantity.assumption === undefined)
    .map(({ path }) => path)
  if (bare.length === 0) return []
  return [
    {
      path: placeOf(bare),
      text: {
        nl: {
          message: `bij ${bare.length} van de ${all.length} getallen staat geen bron en geen aanname: ${listed(bare, atMostFive.nl)}`,
          remedy: 'Zet erbij waar het getal vandaan komt (source), of waarom u het aanneemt (assumption).',
          remark: `bij ${bare.length} van de ${all.length} getallen staat geen bron en geen aanname; het gaat om: ${listed(namesOfPlaces(bare, businessCase, 'nl'), atMostFive.nl)}`,
          question: 'Waar komt dit vandaan?',
        },
        en: {
          message: `for ${bare.length} of the ${all.length} numbers neither source nor assumption is stated: ${listed(bare, atMostFive.en)}`,
          remedy: 'State where the number comes from (source), or why it is assumed (assumption).',
          remark: `for ${bare.length} of the ${all.length} numbers neither source nor assumption is stated; about: ${listed(namesOfPlaces(bare, businessCase, 'en'), atMostFive.en)}`,
          question: 'Where does this come from?',
        },
      },
    },
  ]
}
