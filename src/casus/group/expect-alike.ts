import { ArgumentRangeError } from '../../base/index.js'
import type { Casus } from '../format/casus.js'

/**
 * The first of some casussen that make one group: the same months, prices and discounting, and services and parties
 * that are stated in the same way wherever they have the same id.
 *
 * @throws RangeError for none, and where two are not alike
 */
export const expectAlike = (casussen: readonly Casus[]): Casus => {
  const [first] = casussen
  if (first === undefined)
    throw new ArgumentRangeError({
      code: 'empty',
      address: 'casussen',
      texts: { nl: 'Geef ten minste één casus.', en: 'Give at least one casus.' },
    })
  const seen = new Map<string, { readonly text: string; readonly casus: string }>()
  for (const casus of casussen)
    for (const [what, stated] of sharedOf(casus)) {
      const text = JSON.stringify(stated)
      const other = seen.get(what) ?? { text, casus: casus.name }
      seen.set(what, other)
      if (other.text !== text)
        throw new ArgumentRangeError({
          code: 'not-one',
          address: what,
          values: { casus: casus.name, other: other.casus },
          texts: {
            nl: `'${casus.name}' heeft een andere ${what} dan '${other.casus}'. Casussen van één groep hebben dezelfde maanden, prijzen en partijen, en een dienst met hetzelfde id is in elk dezelfde, op het volume na: maak ze gelijk.`,
            en: `'${casus.name}' has another ${what} than '${other.casus}'. Casussen of one group have the same months, prices and parties, and a service with the same id is the same in each but for its volume: make them equal.`,
          },
        })
    }
  return first
}

function* sharedOf({
  timeline,
  prices,
  discounting,
  referenceData,
  parties,
  services,
  plans,
}: Casus): Generator<[string, unknown]> {
  yield ['timeline', timeline]
  yield ['prices', prices]
  yield ['discounting', discounting ?? null]
  // Which indices and regimes there are settles how every amount is read, and a unit cost only what refers to it.
  yield ['referenceData.priceIndices', referenceData?.priceIndices ?? []]
  yield ['referenceData.discountRegimes', referenceData?.discountRegimes ?? []]
  for (const record of referenceData?.unitCosts ?? []) yield [`referenceData.unitCosts.${record.id}`, record]
  for (const party of parties) yield [`parties.${party.id}`, party]
  for (const service of services) yield [`services.${service.id}`, { ...service, now: undefined }]
  for (const plan of plans)
    for (const service of plan.services) yield [`services.${service.id}`, { ...service, volume: undefined }]
}
