import { departureOf, statedQuantities } from '../../../case/index.js'
import { listed } from '../../../money/index.js'
import { atMostFive } from '../../at-most-five.js'
import { namesOfPlaces } from '../../names-of-places.js'
import { finding } from '../../finding.js'
import { method } from '../../guidelines/index.js'

/** Amounts that refer to a unit cost, and state another number in its place. */
export const departsFromReference = finding({ weight: 'should', guideline: method(3) }, ({ businessCase }) => {
  const found = statedQuantities(businessCase).flatMap(({ path, quantity }) => {
    const departure = departureOf(quantity, businessCase)
    return departure === undefined
      ? []
      : [{ path, departure, hasGround: quantity.source !== undefined || quantity.assumption !== undefined }]
  })
  if (found.length === 0) return []
  const paths = found.map(({ path }) => path)
  // Of one place the finding itself has the address.
  const shown = paths.length === 1 ? [] : paths
  const isGrounded = found.every(({ hasGround }) => hasGround)
  const lines = (language: 'nl' | 'en', names: readonly string[]): string =>
    listed(
      found.map(({ departure }, at) => [names[at] ?? [], departure.text[language]].flat().join(' ')),
      atMostFive[language],
    )
  return [
    {
      addresses: paths,
      text: {
        nl: {
          message: lines('nl', shown),
          remedy: isGrounded
            ? 'Er staat bij waarom of waar het vandaan komt. Ga na of dat zwaarder weegt dan de naslag; haal anders value weg.'
            : 'Zet erbij waarom (assumption) of waar het eigen getal vandaan komt (source), of haal value weg.',
          remark: lines('nl', namesOfPlaces(paths, businessCase, 'nl')),
          question: 'Waarom geldt het bedrag uit de naslag hier niet?',
        },
        en: {
          message: lines('en', shown),
          remedy: isGrounded
            ? 'It is stated why, or where it comes from. See whether that outweighs the reference data; otherwise remove value.'
            : 'State why (assumption) or where your own number comes from (source), or remove value.',
          remark: lines('en', namesOfPlaces(paths, businessCase, 'en')),
          question: 'Why does the amount of the reference data not hold here?',
        },
      },
    },
  ]
})
