import { addressSteps, addressText, departureOf, statedQuantities, type BusinessCase } from '../../case/index.js'
import type { Id } from '../../base/index.js'
import type { CasusDeparture } from '../casus-results.js'
import type { Casus } from '../format/casus.js'

/** Prices that refer to a unit cost and state another number, in the cases that a casus becomes; each once. */
export const departuresOf = (casus: Casus, cases: readonly BusinessCase[]): readonly CasusDeparture[] => {
  const found = cases.flatMap((businessCase) =>
    statedQuantities(businessCase).flatMap(({ path, quantity }): readonly CasusDeparture[] => {
      const [list, item, ...rest] = addressSteps(path)
      const departure = departureOf(quantity, businessCase)
      if (departure === undefined || list !== 'costItems' || typeof item !== 'string') return []
      const address = addressText([...holderOf(casus, item), 'services', item, ...rest])
      return [{ service: item as Id, address, ...departure }]
    }),
  )
  return [...new Map(found.map((each) => [each.address, each])).values()]
}

/** Where the service stands: in the casus itself, or in the first plan that adds it. */
const holderOf = ({ services, plans }: Casus, item: string): readonly string[] => {
  if (services.some(({ id }) => id === item)) return []
  const adding = plans.find((plan) => plan.services.some(({ id }) => id === item))
  return adding === undefined ? [] : ['plans', adding.id]
}
