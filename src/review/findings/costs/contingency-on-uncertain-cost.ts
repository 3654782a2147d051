import { listed } from '../../../money/index.js'
import { atMostFive } from '../../at-most-five.js'
import { placesIn } from '../../together.js'
import { finding } from '../../finding.js'
import { method } from '../../guidelines/index.js'

/** Costs with a range and a contingency as well: the same risk may count twice, in the amount and on top of it. */
export const contingencyOnUncertainCost = finding({ weight: 'should', guideline: method(8) }, ({ businessCase }) => {
  const both = businessCase.interventions.flatMap(({ id, name: intervention, costs }) =>
    costs
      .filter(
        (cost) =>
          cost.amount.some(({ uncertainty }) => uncertainty !== undefined) &&
          isStated(cost.contingency ?? businessCase.contingency),
      )
      .map((cost) => ({ path: `interventions.${id}.costs.${cost.id}`, name: `${cost.name} (${intervention})` })),
  )
  if (both.length === 0) return []
  const paths = both.map(({ path }) => path)
  const names = both.map(({ name }) => name)
  return [
    {
      addresses: paths,
      text: {
        nl: {
          message: `een kostenbedrag met een bandbreedte heeft ook een opslag voor onvoorzien (contingency)${placesIn(paths, 'nl')}`,
          remedy:
            'Zit het risico al in de bandbreedte, schrijf dan contingency: 0 bij deze kosten. Is de opslag voor iets anders, zeg dat dan in de aanname (assumption).',
          remark: `een kostenbedrag met een bandbreedte heeft ook een opslag voor onvoorzien: ${listed(names, atMostFive.nl)}`,
          question:
            'Is de opslag voor onvoorzien voor een ander risico dan de bandbreedte, of telt hetzelfde risico dubbel?',
        },
        en: {
          message: `a cost with a range has a contingency as well${placesIn(paths, 'en')}`,
          remedy:
            'If the range holds the risk already, write contingency: 0 at these costs. If the contingency is for something else, say so in the assumption.',
          remark: `a cost with a range has a contingency as well: ${listed(names, atMostFive.en)}`,
          question: 'Is the contingency for another risk than the range, or does the same risk count twice?',
        },
      },
    },
  ]
})

const isStated = (contingency: { readonly value: { isZero(): boolean } } | undefined): boolean =>
  contingency !== undefined && !contingency.value.isZero()
