import { isCashedAtOnce } from '../../is-cashed-at-once.js'
import { finding } from '../../finding.js'
import { guidelines } from '../../guidelines/index.js'

/** A case in which every saving turns into money in full and at once: budgets do not work that way. */
export const allCashable = finding({ weight: 'must', guideline: guidelines.budget }, ({ businessCase, ladder }) => {
  const touched = new Set(ladder.map(({ costItem }) => costItem))
  const items = businessCase.costItems.filter(({ id }) => touched.has(id))
  if (items.length === 0 || !items.every(isCashedAtOnce)) return []
  return [
    {
      addresses: items.map(({ id }) => `costItems.${id}.cashable`),
      text: {
        nl: {
          message: 'elke besparing is volledig en meteen verzilverbaar',
          remedy:
            'Geef per kostenpost aan welk deel echt van een begroting afgaat (cashable.share), en na hoeveel maanden (lag).',
          question:
            'Gaan deze kosten echt helemaal en meteen van de begroting af, ook waar contracten of gebouwen doorlopen?',
        },
        en: {
          message: 'every saving can be cashed in full and at once',
          remedy:
            'State for each cost item what share truly leaves a budget (cashable.share), and after how many months (lag).',
          question:
            'Do these costs truly leave the budget in full and at once, also where contracts or buildings go on?',
        },
      },
    },
  ]
})
