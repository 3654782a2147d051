import { listed } from '../../../money/index.js'
import { atMostFive } from '../../at-most-five.js'
import type { Remark } from '../../remark.js'
import { finding } from '../../finding.js'
import { method } from '../../guidelines/index.js'

/**
 * Several interventions raise one income item. Income has no baseline that caps it, so what they add up to is not held
 * to anything: who finds one job cannot be paid for two.
 */
export const incomeRaisedTwice = finding({ weight: 'must', guideline: method(8) }, ({ businessCase, income }) =>
  businessCase.incomeItems.flatMap(({ id, name }): readonly Remark[] => {
    const raising = new Set(
      (income?.effects ?? [])
        .filter(({ incomeItem, rungs }) => incomeItem === id && rungs.net.total.gt(0))
        .map(({ intervention }) => intervention),
    )
    const names = businessCase.interventions.filter((each) => raising.has(each.id)).map((each) => each.name)
    if (names.length < 2) return []
    return [
      {
        addresses: [`incomeItems.${id}`],
        text: {
          nl: {
            message: `meer interventies verhogen dezelfde opbrengst '${name}': ${listed(names, atMostFive.nl)}`,
            remedy:
              'Opbrengsten hebben geen overlap en geen bovengrens: ze tellen op. Trek bij een van de effecten af wat de andere al brengt (deadweight of outside), of geef elk een eigen opbrengstpost als het andere opbrengsten zijn.',
            remark: `meer interventies verhogen dezelfde opbrengst, ${name}: ${listed(names, atMostFive.nl)}. Die bedragen zijn opgeteld`,
            question: 'Gaat het om andere huishoudens of andere opbrengsten, of telt iets dubbel?',
          },
          en: {
            message: `several interventions raise the same income '${name}': ${listed(names, atMostFive.en)}`,
            remedy:
              'Income knows no overlap and no cap: it adds up. Take off one of the effects what the other brings already (deadweight or outside), or give each an income item of its own if they are different income.',
            remark: `several interventions raise the same income, ${name}: ${listed(names, atMostFive.en)}. The amounts have been added up`,
            question: 'Are these different households or different income, or does something count twice?',
          },
        },
      },
    ]
  }),
)
