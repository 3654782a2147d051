import { listed } from '../../../money/index.js'
import type { Results } from '../../../calculation/index.js'
import { isSelected, type Settlement } from '../../../case/index.js'
import { atMostFive } from '../../at-most-five.js'
import { finding } from '../../finding.js'
import { method } from '../../guidelines/index.js'

/**
 * Settlements that move nothing, whatever the key: their product group has no cost items, or saves nothing in cash
 * while they are in force.
 */
export const settlementMovesNothing = finding({ weight: 'should', guideline: method(8) }, (results) => {
  const idle = results.businessCase.settlements.filter((settlement) => savesNothing(results, settlement))
  if (idle.length === 0) return []
  const names = idle.map(({ name }) => name)
  return [
    {
      addresses: idle.map(({ id }) => `settlements.${id}`),
      text: {
        nl: {
          message: `verevening waarbij niets te verdelen is, omdat op die kosten niets wordt bespaard in kas: ${listed(names, atMostFive.nl)}`,
          remedy:
            'Controleer de domeinen, kostenposten en looptijd (domains, costItems, from, through), of haal de verevening weg.',
          question: 'Is deze verevening nodig, of gaat ze over de verkeerde kosten of jaren?',
        },
        en: {
          message: `settlement with nothing to divide, because nothing is saved in cash on those costs: ${listed(names, atMostFive.en)}`,
          remedy: 'Check its domains, costItems and dates, or take the settlement out.',
          question: 'Is this settlement needed, or is it about the wrong costs or years?',
        },
      },
    },
  ]
})

const savesNothing = ({ businessCase, budgetYears, ladder }: Results, { on, from, through }: Settlement): boolean => {
  const items = new Set(businessCase.costItems.filter((item) => isSelected(item, on)).map(({ id }) => id))
  const isInForce = (year: number): boolean =>
    String(year) >= (from ?? '').slice(0, 4) && String(year) <= (through ?? '9999').slice(0, 4)
  return ladder
    .filter(({ costItem }) => items.has(costItem))
    .every(({ rungs }) =>
      rungs.cashable.byYear.every((saving, at) => !isInForce(budgetYears[at] ?? 0) || saving.isZero()),
    )
}
